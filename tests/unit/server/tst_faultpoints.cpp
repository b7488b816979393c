// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// D2: a server that dies at any fault point loses nothing it acknowledged, tears nothing, doubles nothing.
// The test starts itself as the process that dies.
#include "server/audit/auditlog.h"
#include "server/audit/auditverifier.h"
#include "server/storage/migrator.h"
#include "tests/support/testdatabase.h"
#include <QProcess>
#include <QTest>
#include <atomic>
#include <cstdio>
#include <set>
#include <thread>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

constexpr int died = 137;
constexpr int writers = 4;
constexpr int changesPerWriter = 40;

struct Item {
    int number = 0;
};

/// Two rows and an audit row: torn if one of them is missing.
void put(Transaction &transaction, int number)
{
    transaction.run(u"INSERT INTO item (number) VALUES (:number)", Item{number});
    transaction.run(u"INSERT INTO item (number) VALUES (:number)", Item{-number});
    AuditLog(transaction).append({.at = QDateTime::fromMSecsSinceEpoch(number, Qt::UTC), .account = AccountId{1},
                                  .session = {}, .role = u"Director"_s, .message = u"Put"_s,
                                  .body = QByteArray::number(number), .request = {}, .verdict = u"director"_s});
}

void acknowledge(int number)
{
    const QByteArray line = QByteArray::number(number) + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fflush(stdout);
}

int writeUntilDeath(const DatabaseConfig &config)
{
    auto database = Database::open(config);
    if (!database)
        return 2;
    std::vector<std::thread> threads;
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back([&, writer] {
            for (int i = 1; i <= changesPerWriter; ++i) {
                const int number = writer * 1000 + i;
                if (!changeNow(**database, [number](Transaction &transaction) { put(transaction, number); }))
                    acknowledge(number);
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    std::this_thread::sleep_for(std::chrono::milliseconds(700)); // the lane rests and checkpoints
    return 0;
}

const Migration extra{2, u"0002_extra.sql"_s, u"CREATE TABLE one (id {key}); CREATE TABLE two (id {key}); INSERT INTO one (id) VALUES (1);"_s};

int migrateUntilDeath(const DatabaseConfig &config)
{
    const auto result = Migrator(*DatabaseUrl::parse(config.ownerUrl), DatabaseUrl::parse(config.url)->user,
                                 {packedMigrations().first(), extra}).run();
    return result ? 0 : 2;
}

} // namespace

class FaultPointsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void losesNothingAcknowledged_data();
    void losesNothingAcknowledged();
    void resumesAMigration_data();
    void resumesAMigration();

private:
    static QByteArray runChild(const QString &task, const TestDatabase &test, const QString &point, int *exitCode);
};

void FaultPointsTest::initTestCase()
{
#ifndef PARTA_FAULTS
    QSKIP("built without PARTA_FAULTS");
#endif
}

QByteArray FaultPointsTest::runChild(const QString &task, const TestDatabase &test, const QString &point, int *exitCode)
{
    QProcess child;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PARTA_FAIL_AT"_s, point);
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {task, test.url(), test.ownerUrl()});
    if (!child.waitForFinished(60'000))
        child.kill();
    *exitCode = child.exitCode();
    return child.readAllStandardOutput();
}

void FaultPointsTest::losesNothingAcknowledged_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("point");
    for (const Engine engine : {Engine::Sqlite, Engine::PostgreSql}) {
        const char *name = engine == Engine::Sqlite ? "sqlite" : "postgresql";
        for (const char *point : {"after_begin:1", "after_begin:9", "after_a_change:1", "after_a_change:20", "before_commit:1",
                                  "before_commit:12", "after_commit_before_reply:1", "after_commit_before_reply:15",
                                  "after_a_reply:2", "after_a_reply:33"})
            QTest::addRow("%s %s", name, point) << engine << QString::fromLatin1(point);
    }
    for (const char *point : {"before_checkpoint", "after_checkpoint"})
        QTest::addRow("sqlite %s", point) << Engine::Sqlite << QString::fromLatin1(point);
}

void FaultPointsTest::losesNothingAcknowledged()
{
    PARTA_FETCH_ENGINE();
    QFETCH(QString, point);
    TestDatabase test(engine);
    test.open()->close();
    {
        const auto owner = test.connectAsOwner();
        owner->control(u"CREATE TABLE item (number INTEGER PRIMARY KEY)"_s);
        if (engine == Engine::PostgreSql)
            owner->control(u"GRANT SELECT, INSERT ON item TO parta_app"_s);
    }
    int exitCode = 0;
    const QByteArray output = runChild(u"write"_s, test, point, &exitCode);
    QCOMPARE(exitCode, died);

    const auto connection = test.connect();
    Transaction transaction(*connection);
    const auto rows = transaction.all<int>(u"SELECT number FROM item");
    const std::set<int> stored(rows.begin(), rows.end());
    for (const int number : stored)
        QVERIFY2(stored.contains(-number), "a torn change");
    for (const QByteArray &line : output.split('\n')) {
        if (!line.isEmpty())
            QVERIFY2(stored.contains(line.toInt()), "an acknowledged change is lost");
    }
    const AuditReport report = verifyAudit(transaction);
    QVERIFY(report.isIntact());
    QCOMPARE(report.rows, qint64(stored.size() / 2));
}

void FaultPointsTest::resumesAMigration_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("point");
    QTest::addColumn<int>("version");
    for (const Engine engine : {Engine::Sqlite, Engine::PostgreSql}) {
        const char *name = engine == Engine::Sqlite ? "sqlite" : "postgresql";
        const auto row = [&](const char *point, int version) {
            QTest::addRow("%s %s", name, point) << engine << QString::fromLatin1(point) << version;
        };
        row("after_a_migration_statement:1", 1);
        row("after_a_migration_statement:2", 1);
        row("before_migration_commit", 1);
        row("after_migration_commit", 2);
    }
    QTest::addRow("sqlite after_copy_before_migration") << Engine::Sqlite << u"after_copy_before_migration"_s << 1;
}

void FaultPointsTest::resumesAMigration()
{
    PARTA_FETCH_ENGINE();
    QFETCH(QString, point);
    QFETCH(int, version);
    TestDatabase test(engine);
    const auto owner = *DatabaseUrl::parse(test.ownerUrl());
    QVERIFY(Migrator(owner, u"parta_app"_s, {packedMigrations().first()}).run());
    int exitCode = 0;
    runChild(u"migrate"_s, test, point, &exitCode);
    QCOMPARE(exitCode, died);
    {
        const auto connection = test.connect();
        QCOMPARE(Transaction(*connection).first<int>(u"SELECT max(version) FROM schema_version"), version);
    }
    runChild(u"migrate"_s, test, {}, &exitCode);
    QCOMPARE(exitCode, 0);
    const auto connection = test.connectAsOwner();
    QCOMPARE(Transaction(*connection).first<int>(u"SELECT count(*) FROM one"), 1);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 4 && arguments[1] == "write"_L1)
        return writeUntilDeath({.url = arguments[2], .ownerUrl = arguments[3], .readers = 1, .fatal = {}});
    if (arguments.size() == 4 && arguments[1] == "migrate"_L1)
        return migrateUntilDeath({.url = arguments[2], .ownerUrl = arguments[3], .readers = 1, .fatal = {}});
    FaultPointsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_faultpoints.moc"
