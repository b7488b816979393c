// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about the configuration file of partad.
#include "server/configkeys.h"
#include "server/serverconfig.h"
#include <QFile>
#include <QRegularExpression>

using namespace parta;
using namespace Qt::StringLiterals;

class ServerConfigTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryKind()
    {
        ServerConfig config;
        const auto faults = serverconfig::read(
            u"# comment\n[server]\nlisten = [::1]:0\n data=/srv/parta/\nnames=a.example, 10.0.0.1\n\n"
            "[database]\napplication=postgresql://app@localhost/parta\n; also a comment\n"
            "[limits]\nconnections=5\n[deadlines]\nhandshake=7\n[sessions]\nidleMinutes=10\nhours=8\n"_s, config);
        QVERIFY2(faults.isEmpty(), faults.isEmpty() ? "" : qPrintable(faults.first().text(u"f"_s)));
        QCOMPARE(config.address, QHostAddress(QHostAddress::LocalHostIPv6));
        QCOMPARE(config.port, quint16(0));
        QCOMPARE(config.dataFolder, u"/srv/parta"_s);
        QCOMPARE(config.names, QStringList({u"a.example"_s, u"10.0.0.1"_s}));
        QCOMPARE(config.applicationUrl, u"postgresql://app@localhost/parta"_s);
        QCOMPARE(config.limits.connections, 5);
        QCOMPARE(config.limits.handshake, 7000);
        QCOMPARE(config.limits.idle, 600'000);
        QCOMPARE(config.signIn.idle, 600'000);
        QCOMPARE(config.signIn.lifetime, 8LL * 3'600'000);
    }

    void namesLineKeyAndReason_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("fault");
        QTest::newRow("no section") << u"listen=x"_s << u"c:1: listen: stands in no known section"_s;
        QTest::newRow("unknown section") << u"\n[servers]"_s << u"c:2: [servers]: no such section"_s;
        QTest::newRow("unknown key") << u"[server]\nlisen=1"_s << u"c:2: server.lisen: no such key"_s;
        QTest::newRow("twice") << u"[limits]\nframe=65536\nframe=65537"_s << u"c:3: limits.frame: given twice"_s;
        QTest::newRow("not a number") << u"[limits]\nhalfOpen=many"_s << u"c:2: limits.halfOpen: not a number from 1 to 100000"_s;
        QTest::newRow("out of range") << u"[deadlines]\nsignIn=0"_s << u"c:2: deadlines.signIn: not a number from 1 to 3600"_s;
        QTest::newRow("relative folder") << u"[server]\ndata=here"_s << u"c:2: server.data: not an absolute path"_s;
        QTest::newRow("bad address") << u"[server]\nlisten=300.1.1.1:1"_s << u"c:2: server.listen: not an address: «300.1.1.1»"_s;
        QTest::newRow("bad port") << u"[server]\nlisten=127.0.0.1:70000"_s << u"c:2: server.listen: not «address:port»"_s;
        QTest::newRow("no sign") << u"[server]\nlisten"_s << u"c:2: listen: neither a section nor «key=value»"_s;
        QTest::newRow("database") << u"[database]\napplication=mysql://x"_s
                                  << u"c:2: database.application: neither sqlite:// nor postgresql://"_s;
        QTest::newRow("owner alone") << u"[database]\nowner=postgresql://o@localhost/parta"_s
                                     << u"database.application: missing beside database.owner"_s;
    }
    void namesLineKeyAndReason()
    {
        QFETCH(QString, text);
        QFETCH(QString, fault);
        ServerConfig config;
        const auto faults = serverconfig::read(text, config);
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults.first().text(u"c"_s), fault);
    }

    void tellsAllFaultsAtOnce()
    {
        ServerConfig config;
        QCOMPARE(serverconfig::read(u"[limits]\na=1\nb=2\nframe=x"_s, config).size(), 3);
    }

    void readsAddresses()
    {
        ServerConfig config;
        QVERIFY(!serverconfig::setListen(config, u":4431"_s));
        QCOMPARE(config.address, QHostAddress(QHostAddress::AnyIPv4));
        QCOMPARE(config.port, quint16(4431));
        QVERIFY(!serverconfig::setListen(config, u"localhost:0"_s));
        QCOMPARE(config.address, QHostAddress(QHostAddress::LocalHost));
        QVERIFY(serverconfig::setListen(config, u"4430"_s));
        QVERIFY(serverconfig::setListen(config, u"host.example:4430"_s));
    }

    void documentsEveryKey()
    {
        const QString text = serverconfig::commentedDefault();
        for (const ConfigSection &section : configSections()) {
            QVERIFY(text.contains(u"\n["_s + section.name + u"]\n"_s));
            QVERIFY(!section.keys.first().meaning.isEmpty());
            for (const ConfigKey &key : section.keys)
                QVERIFY2(text.contains(u"\n#"_s + key.name + u'=' + key.sample + u'\n'), qPrintable(key.name));
        }
    }

    void takesItsOwnSamples()
    {
        // Every sample uncommented is a good file, and numbers shown as defaults are the defaults.
        static const QRegularExpression commentedKey(u"^#(?=\\w+=)"_s, QRegularExpression::MultilineOption);
        QString text = serverconfig::commentedDefault();
        text.remove(commentedKey);
        ServerConfig config;
        const auto faults = serverconfig::read(text, config);
        QVERIFY2(faults.isEmpty(), faults.isEmpty() ? "" : qPrintable(faults.first().text(u"f"_s)));
        const NetLimits fresh;
        QCOMPARE(config.limits.frame, fresh.frame);
        QCOMPARE(config.limits.strangerFrame, fresh.strangerFrame);
        QCOMPARE(config.limits.requestBurst, fresh.requestBurst);
        QCOMPARE(config.limits.halfOpen, fresh.halfOpen);
        QCOMPARE(config.limits.outbound, fresh.outbound);
        QCOMPARE(config.limits.handshake, fresh.handshake);
        QCOMPARE(config.limits.signIn, fresh.signIn);
        QCOMPARE(config.limits.slowFrame, fresh.slowFrame);
        QCOMPARE(config.limits.silence, fresh.silence);
        QCOMPARE(config.limits.idle, fresh.idle);
        QCOMPARE(config.limits.stop, fresh.stop);
        QCOMPARE(config.signIn.lifetime, SignInConfig().lifetime);
        QCOMPARE(config.signIn.hashingQueue, SignInConfig().hashingQueue);
        QCOMPARE(config.port, ServerConfig().port);
    }

    void isInstalledAsItIsPrinted()
    {
        QFile file(QStringLiteral(PARTA_SOURCE_DIR) + u"/installer/partad.conf"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), serverconfig::commentedDefault());
    }

    void keepsToTheStateFolderOfTheService()
    {
        qputenv("STATE_DIRECTORY", "/var/lib/somewhere:/other");
        QCOMPARE(serverconfig::defaultDataFolder(), u"/var/lib/somewhere"_s);
        qunsetenv("STATE_DIRECTORY");
        QVERIFY(serverconfig::defaultDataFolder().endsWith(u"/parta"_s));
    }
};

QTEST_GUILESS_MAIN(ServerConfigTest)
#include "tst_serverconfig.moc"
