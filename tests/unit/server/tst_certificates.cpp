// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about the school's certificate authority and the server's certificate.
#include "server/net/certificates.h"
#include <QFile>
#include <QHostAddress>
#include <QSslSocket>
#include <QTemporaryDir>

using namespace parta;
using namespace Qt::StringLiterals;

class CertificatesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesAnIdentityOnceAndKeepsIt()
    {
        QTemporaryDir folder;
        const auto first = loadOrMakeIdentity(folder.path(), {}, m_now);
        QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
        const auto second = loadOrMakeIdentity(folder.path(), {u"later.example"_s}, m_now);
        QVERIFY(second);
        QCOMPARE(second->fingerprint(), first->fingerprint());
        QCOMPARE(first->fingerprint().size(), 32);
        QTemporaryDir other;
        QVERIFY(loadOrMakeIdentity(other.path(), {}, m_now)->fingerprint() != first->fingerprint());
    }

    void usesP256AndASchoolAuthority()
    {
        QTemporaryDir folder;
        const auto identity = loadOrMakeIdentity(folder.path(), {}, m_now);
        QCOMPARE(identity->certificate.publicKey().algorithm(), QSsl::Ec);
        QCOMPARE(identity->certificate.publicKey().length(), 256);
        QCOMPARE(identity->certificate.issuerInfo(QSslCertificate::CommonName), QStringList{u"Parta school CA"_s});
        QVERIFY(identity->authority.isSelfSigned());
        QVERIFY(!identity->certificate.isSelfSigned());
        const auto errors = QSslCertificate::verify({identity->certificate, identity->authority});
        for (const QSslError &error : errors)
            QVERIFY2(error.error() == QSslError::SelfSignedCertificateInChain, qPrintable(error.errorString()));
    }

    void namesTheMachineAndTheConfiguredNames()
    {
        QTemporaryDir folder;
        const auto identity = loadOrMakeIdentity(
            folder.path(), {u"journal.school.example"_s, u"192.0.2.10"_s, u"evil,DNS:other.example"_s}, m_now);
        QVERIFY(identity);
        const auto names = identity->certificate.subjectAlternativeNames();
        const QStringList hosts = names.values(QSsl::DnsEntry);
        QVERIFY(hosts.contains(u"localhost"_s));
        QVERIFY(hosts.contains(QSysInfo::machineHostName()));
        QVERIFY(hosts.contains(u"journal.school.example"_s));
        QVERIFY(!hosts.contains(u"other.example"_s));
        QVERIFY(names.values(QSsl::IpAddressEntry).contains(u"192.0.2.10"_s));
    }

    void holdsFromAnHourAgoForTenYears()
    {
        QTemporaryDir folder;
        const auto identity = loadOrMakeIdentity(folder.path(), {}, m_now);
        QCOMPARE(identity->certificate.effectiveDate(), m_now.addSecs(-3600));
        QCOMPARE(identity->validUntil(), m_now.addDays(3650));
        QVERIFY(identity->authority.expiryDate() > identity->validUntil());
    }

    void keepsItsFilesToItsOwner()
    {
        QTemporaryDir folder;
        QVERIFY(loadOrMakeIdentity(folder.path(), {}, m_now));
        for (const QString &name : {u"server.pem"_s, u"server-key.pem"_s, u"school-ca.pem"_s, u"school-ca-key.pem"_s}) {
            const auto permissions = QFile::permissions(folder.filePath(name));
            QVERIFY2(!(permissions & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup
                                      | QFileDevice::WriteOther)), qPrintable(name));
            QVERIFY(permissions & QFileDevice::ReadOwner);
        }
    }

    void neverReplacesABrokenIdentity_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("certificate") << u"server.pem"_s;
        QTest::newRow("key") << u"server-key.pem"_s;
        QTest::newRow("authority") << u"school-ca.pem"_s;
    }
    void neverReplacesABrokenIdentity()
    {
        QFETCH(QString, name);
        QTemporaryDir folder;
        QVERIFY(loadOrMakeIdentity(folder.path(), {}, m_now));
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("damaged");
        file.close();
        const auto refused = loadOrMakeIdentity(folder.path(), {}, m_now);
        QVERIFY(!refused);
        QVERIFY2(refused.error().detail.contains(name), qPrintable(refused.error().detail));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("damaged"));
    }

    void tellsWhenTheFolderCannotBeWritten()
    {
        QVERIFY(!loadOrMakeIdentity(u"/proc/nowhere"_s, {}, m_now));
    }

private:
    const QDateTime m_now = QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC);
};

QTEST_GUILESS_MAIN(CertificatesTest)
#include "tst_certificates.moc"
