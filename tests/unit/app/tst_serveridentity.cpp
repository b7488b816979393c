// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about server addresses and compared fingerprints.
#include "app/session/serveridentity.h"
#include <QTemporaryDir>
#include <QtTest>

using namespace parta;
using namespace Qt::StringLiterals;

class ServerIdentityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAddresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("read");
        QTest::newRow("name") << u"journal.school"_s << u"journal.school:7420"_s;
        QTest::newRow("port") << u" 192.168.1.5:9000 "_s << u"192.168.1.5:9000"_s;
        QTest::newRow("v6") << u"[::1]:9000"_s << u"[::1]:9000"_s;
        QTest::newRow("bare v6") << u"fe80::1"_s << u"[fe80::1]:7420"_s;
        QTest::newRow("empty") << u""_s << QString();
        QTest::newRow("web address") << u"https://journal"_s << QString();
        QTest::newRow("path") << u"journal/x"_s << QString();
        QTest::newRow("port 0") << u"journal:0"_s << QString();
        QTest::newRow("port too high") << u"journal:70000"_s << QString();
        QTest::newRow("user") << u"me@journal"_s << QString();
    }

    void readsAddresses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, read);
        const auto address = ServerAddress::fromText(typed);
        QCOMPARE(address ? address->text() : QString(), read);
    }

    void knowsNothingBeforeAComparison()
    {
        ServerIdentities identities(m_dir.filePath(u"none.ini"_s));
        QCOMPARE(identities.judge(m_server, m_mine), Identity::Unknown);
    }

    void tellsAChangedServerFromTheKnownOne()
    {
        const QString path = m_dir.filePath(u"known.ini"_s);
        ServerIdentities(path).remember(m_server, m_mine);
        const ServerIdentities identities(path);
        QCOMPARE(identities.known(m_server), m_mine);
        QCOMPARE(identities.judge(m_server, m_mine), Identity::Known);
        QCOMPARE(identities.judge(m_server, m_other), Identity::Changed);
        QCOMPARE(identities.judge({u"journal"_s, 2}, m_mine), Identity::Unknown);
    }

    void forgetsOnlyWhatItIsToldTo()
    {
        ServerIdentities identities(m_dir.filePath(u"two.ini"_s));
        identities.remember(m_server, m_mine);
        identities.remember({u"::1"_s, 2}, m_other);
        identities.forget(m_server);
        QCOMPARE(identities.judge(m_server, m_mine), Identity::Unknown);
        QCOMPARE(identities.judge({u"::1"_s, 2}, m_other), Identity::Known);
    }

    void comparesWhatWasCopiedFromTheSlip_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("agrees");
        QTest::newRow("sixteen digits") << u"ABABABABABABABAB"_s << true;
        QTest::newRow("pairs") << u"AB:ab:AB:AB AB AB AB AB"_s << true;
        QTest::newRow("all of it") << QString::fromLatin1(QByteArray(32, '\xab').toHex(':')) << true;
        QTest::newRow("too short") << u"ABABABABABABABA"_s << false;
        QTest::newRow("one digit off") << u"ABABABABABABABAC"_s << false;
        QTest::newRow("too long") << QString::fromLatin1(QByteArray(33, '\xab').toHex()) << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void comparesWhatWasCopiedFromTheSlip()
    {
        QFETCH(QString, typed);
        QFETCH(bool, agrees);
        QCOMPARE(ServerIdentities::agrees(typed, m_mine), agrees);
    }

private:
    QTemporaryDir m_dir;
    const ServerAddress m_server{u"journal"_s, 1};
    const QByteArray m_mine = QByteArray(32, '\xab');
    const QByteArray m_other = QByteArray(32, '\xac');
};

QTEST_GUILESS_MAIN(ServerIdentityTest)
#include "tst_serveridentity.moc"
