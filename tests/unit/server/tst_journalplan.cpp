// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// D14: which SQLite versions may have a writer and readers, and how URLs are read.
#include "server/storage/databaseurl.h"
#include "server/storage/journalplan.h"
#include <QTest>

using namespace parta;
using namespace Qt::StringLiterals;

class JournalPlanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void gatesOnTheVersion_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("several");
        const std::initializer_list<std::pair<const char *, bool>> versions{
            {"3.40.1", false}, {"3.46.1", false}, {"3.51.2", false}, {"3.51.3", true},  {"3.51.10", true},
            {"3.52.0", true},  {"4.0.0", true},   {"3.44.5", false}, {"3.44.6", true},  {"3.44.10", true},
            {"3.45.9", false}, {"3.50.6", false}, {"3.50.7", true},  {"3.49.99", false}, {"", false},
            {"nonsense", false}, {"2.44.6", false}, {"3.51", false},
        };
        for (const auto &[version, several] : versions)
            QTest::newRow(version[0] ? version : "empty") << QString::fromLatin1(version) << several;
    }
    void gatesOnTheVersion()
    {
        QFETCH(QString, version);
        QFETCH(bool, several);
        QCOMPARE(planFor(version) == JournalPlan::WriterAndReaders, several);
    }

    void readsTheUrlOfAFile()
    {
        const auto url = DatabaseUrl::parse(u"sqlite:///var/lib/parta/the%20school.db"_s);
        QVERIFY(url);
        QCOMPARE(url->engine, Engine::Sqlite);
        QCOMPARE(url->database, u"/var/lib/parta/the school.db"_s);
    }
    void readsTheUrlOfAServer()
    {
        const auto url = DatabaseUrl::parse(u"postgresql://parta_app:s%3Acret@db.school:5433/parta?sslmode=verify-full"_s);
        QVERIFY(url);
        QCOMPARE(url->engine, Engine::PostgreSql);
        QCOMPARE(url->host, u"db.school"_s);
        QCOMPARE(url->port, 5433);
        QCOMPARE(url->user, u"parta_app"_s);
        QCOMPARE(url->password, u"s:cret"_s);
        QCOMPARE(url->options, u"sslmode='verify-full'"_s);
        QVERIFY(!url->shown().contains(u"cret"));
    }
    void readsTheUrlOfASocket()
    {
        const auto url = DatabaseUrl::parse(u"postgresql:///parta?host=/run/postgresql&user=parta_owner"_s);
        QVERIFY(url);
        QCOMPARE(url->host, u"/run/postgresql"_s);
        QCOMPARE(url->user, u"parta_owner"_s);
        QCOMPARE(url->database, u"parta"_s);
    }
    void refusesOtherUrls_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("scheme") << u"mysql://a/b"_s;
        QTest::newRow("relative") << u"sqlite://journal.db"_s;
        QTest::newRow("no file") << u"sqlite:///"_s;
        QTest::newRow("no user") << u"postgresql://host/db"_s;
        QTest::newRow("no database") << u"postgresql://user@host/"_s;
        QTest::newRow("smuggled option") << u"postgresql://u@h/d?sslmode=x'%3Bhost"_s;
    }
    void refusesOtherUrls()
    {
        QFETCH(QString, url);
        const auto parsed = DatabaseUrl::parse(url);
        QVERIFY(!parsed);
        QVERIFY(!parsed.error().detail.isEmpty());
    }
};

QTEST_APPLESS_MAIN(JournalPlanTest)
#include "tst_journalplan.moc"
