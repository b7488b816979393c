// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about sealed records: they open with their key and place only.
#include "common/crypto/qca/qcasealer.h"
#include <QProcess>
#include <QtTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

SealerKey keyOf(char letter)
{
    return SealerKey(QByteArray(sealerKeyBytes, letter));
}

} // namespace

class QcaSealerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsAllItNeedsOnThisMachine()
    {
        QCOMPARE(missingCryptoFeatures(), QStringList());
    }

    void bringsTheTextBack_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a letter") << QByteArray("x");
        QTest::newRow("a mark") << u"7Б, Алгебра: 5"_s.toUtf8();
        QTest::newRow("a paste") << QByteArray(100'000, 'y');
    }

    void bringsTheTextBack()
    {
        QFETCH(QByteArray, plain);
        QcaSealer sealer(keyOf('k'));
        const QByteArray sealed = sealer.seal(plain, "place 1");
        QCOMPARE(sealer.open(sealed, "place 1"), std::optional(plain));
        if (plain.size() > 1)
            QVERIFY(!sealed.contains(plain));
    }

    void neverSealsTheSameTwice()
    {
        QcaSealer sealer(keyOf('k'));
        QVERIFY(sealer.seal("5", "p") != sealer.seal("5", "p"));
    }

    void refusesAnotherKeyOrPlace()
    {
        QcaSealer sealer(keyOf('k'));
        const QByteArray sealed = sealer.seal("5", "place 1");
        QVERIFY(!sealer.open(sealed, "place 2"));
        QVERIFY(!QcaSealer(keyOf('K')).open(sealed, "place 1"));
    }

    void refusesEveryChangedByte()
    {
        QcaSealer sealer(keyOf('k'));
        const QByteArray sealed = sealer.seal("a mark", "p");
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QByteArray changed = sealed;
            changed[i] = char(changed[i] ^ 1);
            QVERIFY2(!sealer.open(changed, "p"), qPrintable(QString::number(i)));
        }
    }

    void refusesACutRecord()
    {
        QcaSealer sealer(keyOf('k'));
        const QByteArray sealed = sealer.seal("a mark", "p");
        for (qsizetype i = 0; i < sealed.size(); ++i)
            QVERIFY(!sealer.open(sealed.first(i), "p"));
    }
};

QTEST_GUILESS_MAIN(QcaSealerTest)
#include "tst_qcasealer.moc"
