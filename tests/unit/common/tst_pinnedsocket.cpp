// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about fingerprints as text and about servers that do not answer.
#include "common/rpc/pinnedsocket.h"
#include <QSignalSpy>
#include <QTcpServer>

using namespace parta;
using namespace Qt::StringLiterals;

class PinnedSocketTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsFingerprintsAsPeopleWriteThem()
    {
        const QByteArray bytes = QByteArray::fromHex("3a07") + QByteArray(30, '\xab');
        QVERIFY(fingerprintText(bytes).startsWith(u"3A:07:AB:AB"_s));
        QCOMPARE(fingerprintFromText(fingerprintText(bytes)), bytes);
        QCOMPARE(fingerprintFromText(fingerprintText(bytes).toLower().remove(u':')), bytes);
        QCOMPARE(fingerprintFromText(fingerprintText(bytes).replace(u':', u' ')), bytes);
    }

    void refusesWhatIsNoFingerprint()
    {
        const QString good = fingerprintText(QByteArray(32, 'x'));
        for (const QString &text : {QString(), u"3A:07"_s, good.chopped(1), QString(good + u":00"_s), QString(good).replace(0, 1, u"G"_s)})
            QVERIFY2(fingerprintFromText(text).isEmpty(), qPrintable(text));
    }

    void failsWhereNobodyListens()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const quint16 port = closed.serverPort();
        closed.close();
        PinnedSocket socket;
        QSignalSpy failed(&socket, &PinnedSocket::failed);
        socket.open(u"127.0.0.1"_s, port, QByteArray(32, 'x'));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!socket.takeChannel());
    }

    void failsOnceWhenTheServerHangsUp()
    {
        QTcpServer rude;
        QVERIFY(rude.listen(QHostAddress::LocalHost));
        connect(&rude, &QTcpServer::newConnection, &rude, [&] { rude.nextPendingConnection()->abort(); });
        PinnedSocket socket;
        QSignalSpy failed(&socket, &PinnedSocket::failed);
        QSignalSpy strange(&socket, &PinnedSocket::strange);
        socket.open(u"127.0.0.1"_s, rude.serverPort(), QByteArray(32, 'x'));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(strange.size(), 0);
    }

    void givesUpAServerThatNeverAnswers()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        PinnedSocket socket;
        socket.setPatience(50);
        QSignalSpy failed(&socket, &PinnedSocket::failed);
        socket.open(u"127.0.0.1"_s, silent.serverPort(), QByteArray(32, 'x'));
        QTRY_COMPARE(failed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(PinnedSocketTest)
#include "tst_pinnedsocket.moc"
