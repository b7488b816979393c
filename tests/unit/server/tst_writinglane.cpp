// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lanes: group commit, one failing job spoils no other, answers after the commit, order, closing.
#include "server/storage/lanes.h"
#include "tests/support/testdatabase.h"
#include <QTest>
#include <atomic>
#include <future>
#include <mutex>
#include <thread>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

struct Item {
    int number = 0;
};

const Migration items{1, u"0001_items.sql"_s, uR"(
    CREATE TABLE item (id {key}, number INTEGER NOT NULL UNIQUE);
    -- postgresql:
    GRANT SELECT, INSERT, DELETE ON item TO {app};
)"_s};

void put(Transaction &transaction, int number)
{
    transaction.run(u"INSERT INTO item (number) VALUES (:number)", Item{number});
}

QList<int> numbers(Transaction &transaction)
{
    return transaction.all<int>(u"SELECT number FROM item ORDER BY id");
}

/// Holds the lane until it is opened, so that what follows is committed together.
struct Gate {
    std::promise<void> opened;
    std::shared_future<void> whenOpened = opened.get_future().share();

    Job job()
    {
        return {[wait = whenOpened](Transaction &) { wait.wait(); }, {}};
    }
};

} // namespace

class WritingLaneTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();
    void cleanup();

    void keepsWhatItAcknowledged();
    void commitsTogetherInOrder();
    void keepsNeighboursOfAFailingJob();
    void rollsBackAFailingJobAlone();
    void failsAJobThatSwallowsAnError();
    void answersOnlyAfterTheCommit();
    void spoilsNobodyByAFailingCommit();
    void refusesToWriteInAQuery();
    void showsAQueryWhatWasAcknowledged();
    void finishesTheQueueWhenClosing();
    void refusesJobsAfterClosing();
    void survivesManyThreads();
    void tellsWhenItIsIdle();
    void readsBesideTheWriter();
    void refusesASecondServer();
    void comesBackAfterTheServerEndedItsConnection();

private:
    QList<int> stored();

    std::unique_ptr<TestDatabase> m_test;
    std::shared_ptr<Database> m_database;
};

void WritingLaneTest::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (!TestDatabase::isAvailable(engine))
        QSKIP("PARTA_TEST_PG_OWNER and PARTA_TEST_PG_APP are not set");
    m_test = std::make_unique<TestDatabase>(engine);
    m_database = m_test->open();
    m_database->close();
    {
        const auto owner = m_test->connectAsOwner();
        for (const QString &statement : statementsOf(items, engine, u"parta_app"_s).mid(0, engine == Engine::Sqlite ? 1 : 2))
            owner->control(statement);
    }
    m_database = m_test->open();
}

void WritingLaneTest::cleanup()
{
    m_database.reset();
    m_test.reset();
}

QList<int> WritingLaneTest::stored()
{
    QList<int> found;
    const auto failure = queryNow(*m_database, [&](Transaction &transaction) { found = numbers(transaction); });
    return failure ? QList<int>{-1} : found;
}

void WritingLaneTest::keepsWhatItAcknowledged()
{
    QVERIFY(!changeNow(*m_database, [](Transaction &transaction) { put(transaction, 5); }));
    m_database->close();
    m_database = m_test->open();
    QCOMPARE(stored(), QList<int>{5});
}

void WritingLaneTest::commitsTogetherInOrder()
{
    Gate gate;
    m_database->change(gate.job());
    QList<int> answered;
    for (int i = 1; i <= 600; ++i)
        m_database->change({[i](Transaction &transaction) { put(transaction, i); },
                            [i, &answered](const std::optional<Failure> &failure) { answered.append(failure ? -i : i); }});
    gate.opened.set_value();
    QVERIFY(!changeNow(*m_database, [](Transaction &) {}));
    QList<int> expected;
    for (int i = 1; i <= 600; ++i)
        expected.append(i);
    QCOMPARE(answered, expected);
    QCOMPARE(stored(), expected);
}

void WritingLaneTest::keepsNeighboursOfAFailingJob()
{
    Gate gate;
    m_database->change(gate.job());
    QList<ErrorCode> codes;
    const auto post = [&](std::function<void(Transaction &)> run) {
        m_database->change({std::move(run), [&codes](const std::optional<Failure> &failure) {
                                codes.append(failure ? failure->code : ErrorCode::Cancelled);
                            }});
    };
    post([](Transaction &transaction) { put(transaction, 1); });
    post([](Transaction &transaction) { put(transaction, 2); refuse(ErrorCode::TermClosed); });
    post([](Transaction &transaction) { put(transaction, 3); });
    post([](Transaction &transaction) { put(transaction, 4); put(transaction, 3); });
    post([](Transaction &transaction) { put(transaction, 5); throw std::runtime_error("a bug"); });
    post([](Transaction &transaction) { put(transaction, 6); });
    gate.opened.set_value();
    QVERIFY(!changeNow(*m_database, [](Transaction &) {}));
    constexpr auto done = ErrorCode::Cancelled;
    QCOMPARE(codes, (QList<ErrorCode>{done, ErrorCode::TermClosed, done, ErrorCode::AlreadyExists, ErrorCode::Internal, done}));
    QCOMPARE(stored(), (QList<int>{1, 3, 6}));
}

void WritingLaneTest::rollsBackAFailingJobAlone()
{
    const auto failure = changeNow(*m_database, [](Transaction &transaction) {
        put(transaction, 1);
        refuse(ErrorCode::InAdvance);
    });
    QCOMPARE(failure->code, ErrorCode::InAdvance);
    QCOMPARE(failure->clause, u"3.5"_s);
    QCOMPARE(stored(), QList<int>{});
    QVERIFY(!changeNow(*m_database, [](Transaction &transaction) { put(transaction, 1); }));
}

void WritingLaneTest::failsAJobThatSwallowsAnError()
{
    const auto careless = [](Transaction &transaction) {
        put(transaction, 1);
        try {
            put(transaction, 1);
        } catch (const StorageError &) {
            // On PostgreSQL the transaction is lost here: acknowledging it would be a lie.
        }
    };
    QCOMPARE(changeNow(*m_database, careless)->code, ErrorCode::AlreadyExists);
    QCOMPARE(stored(), QList<int>{});
}

void WritingLaneTest::answersOnlyAfterTheCommit()
{
    Gate gate;
    m_database->change(gate.job());
    std::atomic<int> run = 0;
    std::atomic<int> runWhenAnswered = 0;
    for (int i = 1; i <= 5; ++i)
        m_database->change({[&run, i](Transaction &transaction) { put(transaction, i); ++run; },
                            [&](const std::optional<Failure> &) { runWhenAnswered += run; }});
    gate.opened.set_value();
    QVERIFY(!changeNow(*m_database, [](Transaction &) {}));
    QCOMPARE(runWhenAnswered.load(), 25);
}

void WritingLaneTest::spoilsNobodyByAFailingCommit()
{
    // A constraint that is checked at COMMIT only.
    m_database->close();
    m_test->connectAsOwner()->control(u"CREATE TABLE part (item BIGINT REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED)"_s);
    if (m_test->engine() == Engine::PostgreSql)
        m_test->connectAsOwner()->control(u"GRANT INSERT ON part TO parta_app"_s);
    m_database = m_test->open();
    Gate gate;
    m_database->change(gate.job());
    QList<bool> done;
    const auto note = [&done](const std::optional<Failure> &failure) { done.append(!failure); };
    m_database->change({[](Transaction &transaction) { put(transaction, 1); }, note});
    m_database->change({[](Transaction &transaction) { transaction.run(u"INSERT INTO part (item) VALUES (99)"); }, note});
    m_database->change({[](Transaction &transaction) { put(transaction, 2); }, note});
    gate.opened.set_value();
    QVERIFY(!changeNow(*m_database, [](Transaction &) {}));
    QCOMPARE(done, (QList<bool>{true, false, true}));
    QCOMPARE(stored(), (QList<int>{1, 2}));
}

void WritingLaneTest::refusesToWriteInAQuery()
{
    QVERIFY(queryNow(*m_database, [](Transaction &transaction) { put(transaction, 1); }));
    QCOMPARE(stored(), QList<int>{});
    QVERIFY(!changeNow(*m_database, [](Transaction &transaction) { put(transaction, 1); }));
}

void WritingLaneTest::showsAQueryWhatWasAcknowledged()
{
    for (int i = 1; i <= 20; ++i) {
        QVERIFY(!changeNow(*m_database, [i](Transaction &transaction) { put(transaction, i); }));
        QCOMPARE(stored().size(), i);
    }
}

void WritingLaneTest::finishesTheQueueWhenClosing()
{
    std::atomic<int> answered = 0;
    for (int i = 1; i <= 400; ++i)
        m_database->change({[i](Transaction &transaction) { put(transaction, i); },
                            [&](const std::optional<Failure> &failure) { answered += !failure; }});
    m_database->close();
    QCOMPARE(answered.load(), 400);
    m_database = m_test->open();
    QCOMPARE(stored().size(), 400);
}

void WritingLaneTest::refusesJobsAfterClosing()
{
    m_database->close();
    QCOMPARE(changeNow(*m_database, [](Transaction &) {})->code, ErrorCode::ShuttingDown);
    QCOMPARE(queryNow(*m_database, [](Transaction &) {})->code, ErrorCode::ShuttingDown);
}

void WritingLaneTest::survivesManyThreads()
{
    std::atomic<int> failures = 0;
    std::vector<std::thread> clients;
    for (int client = 0; client < 8; ++client) {
        clients.emplace_back([&, client] {
            for (int i = 0; i < 50; ++i) {
                failures += changeNow(*m_database, [&](Transaction &transaction) { put(transaction, client * 100 + i); }).has_value();
                failures += queryNow(*m_database, [&](Transaction &transaction) {
                    if (!numbers(transaction).contains(client * 100 + i))
                        refuse(ErrorCode::NotFound);
                }).has_value();
            }
        });
    }
    for (std::thread &client : clients)
        client.join();
    QCOMPARE(failures.load(), 0);
    QCOMPARE(stored().size(), 400);
}

void WritingLaneTest::tellsWhenItIsIdle()
{
    Gate gate;
    m_database->change(gate.job());
    QVERIFY(!m_database->isIdle());
    gate.opened.set_value();
    QTRY_VERIFY(m_database->isIdle());
}

/// The plan of the fixed SQLite versions, whatever version this is.
void WritingLaneTest::readsBesideTheWriter()
{
    m_database->close();
    const auto url = *DatabaseUrl::parse(m_test->url());
    WritingLane writer(url, Connection::Purpose::Writer, {});
    ReadingLanes readers(url, 3);
    QVERIFY(!writer.start());
    readers.start();
    Gate gate;
    std::promise<void> written;
    writer.post(JobQueue::Kind::Change, {[&](Transaction &transaction) { put(transaction, 1); }, [&](const auto &) { written.set_value(); }});
    written.get_future().wait();
    writer.post(JobQueue::Kind::Change, {[&](Transaction &transaction) { put(transaction, 2); gate.whenOpened.wait(); }, {}});
    for (int i = 0; i < 6; ++i) {
        std::promise<QList<int>> seen;
        readers.post({[&](Transaction &transaction) { seen.set_value(numbers(transaction)); }, {}});
        QCOMPARE(seen.get_future().get(), QList<int>{1}); // a reader waits for no writer and sees nothing half done
    }
    std::promise<bool> refused;
    readers.post({[](Transaction &transaction) { put(transaction, 9); },
                  [&](const auto &failure) { refused.set_value(failure.has_value()); }});
    QVERIFY(refused.get_future().get());
    gate.opened.set_value();
    writer.close();
    readers.close();
    m_database = m_test->open();
    QCOMPARE(stored(), (QList<int>{1, 2}));
}

void WritingLaneTest::refusesASecondServer()
{
    if (m_test->engine() == Engine::PostgreSql)
        QSKIP("the lock is that of SQLite's sole connection");
    const auto second = Database::open(m_test->config());
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Busy);
}

void WritingLaneTest::comesBackAfterTheServerEndedItsConnection()
{
    if (m_test->engine() == Engine::Sqlite)
        QSKIP("only PostgreSQL can go away");
    QVERIFY(!changeNow(*m_database, [](Transaction &transaction) { put(transaction, 1); }));
    const auto cut = changeNow(*m_database, [](Transaction &transaction) {
        put(transaction, 2);
        transaction.all<bool>(u"SELECT pg_terminate_backend(pg_backend_pid())");
    });
    QVERIFY(cut);
    QCOMPARE(cut->code, ErrorCode::Busy);
    QVERIFY(cut->retryAfter);
    QVERIFY(!changeNow(*m_database, [](Transaction &transaction) { put(transaction, 3); }));
    bool first = true;
    QVERIFY2(!queryNow(*m_database, [&](Transaction &transaction) {
        if (std::exchange(first, false))
            transaction.all<bool>(u"SELECT pg_terminate_backend(pg_backend_pid())");
    }), "a read is tried again");
    QCOMPARE(stored(), (QList<int>{1, 3}));
}

QTEST_GUILESS_MAIN(WritingLaneTest)
#include "tst_writinglane.moc"
