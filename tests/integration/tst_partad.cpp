// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about the program partad: start, lock, stop, its arguments and its two doors.
#include "support/runningserver.h"
#include "common/protocol/operation.h"
#include "common/protocol/session.h"
#include <QFile>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

struct Run {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Run run(const QStringList &arguments)
{
    QProcess process;
    process.start(RunningServer::program(), arguments);
    Run result;
    if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit)
        result.code = process.exitCode();
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

} // namespace

class PartadTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void servesBothDoorsAndStops()
    {
        RunningServer server;
        QVERIFY2(server.start(), server.log().constData());
        QCOMPARE(server.fingerprint().size(), 32);
        Caller remote;
        auto channel = connectTls(server.host(), server.port(), server.fingerprint());
        QVERIFY(channel);
        remote.use(std::move(channel));
        QCOMPARE(callNow(remote, Hello{1, u"tst_partad"_s})->server, u"partad"_s);
        QCOMPARE(callNow(remote, VerifyAudit{}).error().code, ErrorCode::NotSignedIn);

        Caller local;
        auto door = connectLocal(server.socketPath());
        QVERIFY(door);
        local.use(std::move(door));
        // No session at this door: its calls are the operator's.
        QCOMPARE(callNow(local, Hello{1, u"tst_partad"_s}).error().code, ErrorCode::Malformed);
        QCOMPARE(server.stop(), 0);
        QVERIFY2(server.log().contains("stopped"), server.log().constData());
    }

    void keepsItsIdentityOverARestart()
    {
        RunningServer server;
        QVERIFY2(server.start(), server.log().constData());
        const QByteArray fingerprint = server.fingerprint();
        server.killNow();
        QVERIFY2(server.start(), server.log().constData());
        QCOMPARE(server.fingerprint(), fingerprint);
        QCOMPARE(server.stop(), 0);
    }

    void refusesASecondServerOnTheFolder()
    {
        RunningServer server;
        QVERIFY2(server.start(), server.log().constData());
        const Run second = run({u"--config"_s, u"/dev/null"_s, u"--data"_s, server.dataFolder(), u"--listen"_s, u"127.0.0.1:0"_s});
        QCOMPARE(second.code, 4);
        QVERIFY(second.err.contains("another server"));
        QVERIFY(server.isRunning());
        QVERIFY(connectTls(server.host(), server.port(), server.fingerprint()));
    }

    void servesOnlyTheLocalDoorWhenAsked()
    {
        RunningServer server;
        QVERIFY2(server.start({u"--local-only"_s}), server.log().constData());
        QCOMPARE(server.port(), quint16(0));
        QVERIFY(connectLocal(server.socketPath()));
        QVERIFY(!QFile::exists(server.dataFolder() + u"/server.pem"_s));
        QCOMPARE(server.stop(), 0);
    }

    void keepsItsFilesToItself()
    {
        RunningServer server;
        QVERIFY2(server.start(), server.log().constData());
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        for (const QString &name : {u""_s, u"/journal.db"_s, u"/server-key.pem"_s, u"/school-ca-key.pem"_s, u"/partad.sock"_s})
            QVERIFY2(!(QFile::permissions(server.dataFolder() + name) & others), qPrintable(name));
    }

    void checksItsConfiguration()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"bad.conf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[server]\nlisten=nowhere\n\n[limits]\nconnections=many\nflood=1\n");
        file.close();
        const Run bad = run({u"--config"_s, file.fileName(), u"--check-config"_s});
        QCOMPARE(bad.code, 3);
        QVERIFY2(bad.err.contains("bad.conf:2: server.listen: "), bad.err.constData());
        QVERIFY2(bad.err.contains("bad.conf:5: limits.connections: "), bad.err.constData());
        QVERIFY2(bad.err.contains("bad.conf:6: limits.flood: no such key"), bad.err.constData());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(run({u"--print-config"_s}).out);
        file.close();
        QCOMPARE(run({u"--config"_s, file.fileName(), u"--check-config"_s}).code, 0);
    }

    void refusesWrongArguments()
    {
        QCOMPARE(run({u"--no-such-thing"_s}).code, 2);
        QCOMPARE(run({u"stray"_s}).code, 2);
        QCOMPARE(run({u"--config"_s, u"/dev/null"_s, u"--listen"_s, u"nowhere"_s}).code, 2);
        QCOMPARE(run({u"--config"_s, u"/no/such/file"_s}).code, 3);
    }

    void describesCallsWithTheirRules()
    {
        const Run described = run({u"--describe"_s});
        QCOMPARE(described.code, 0);
        QVERIFY(described.out.contains("SetMark{"));
        QVERIFY(described.out.contains("teacher of the lesson"));
        QVERIFY(described.out.contains("SignIn{login: text, password: secret text}"));
        QVERIFY(described.out.contains("CREATE TABLE mark"));
        QCOMPARE(run({u"--describe"_s}).out, described.out);
    }
};

QTEST_GUILESS_MAIN(PartadTest)
#include "tst_partad.moc"
