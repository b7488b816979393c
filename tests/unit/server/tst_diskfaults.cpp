// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// D5, D6: a full disk is told and gets over; a failing write ends storing at once, without an acknowledgement.
#include "tests/support/testdatabase.h"
#include <QFileInfo>
#include <QTest>
#include <csignal>
#include <future>
#include <sys/resource.h>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

struct Text {
    QString text;
};

void put(Transaction &transaction, int size)
{
    transaction.run(u"INSERT INTO item (text) VALUES (:text)", Text{QString(size, u'x')});
}

/// No file of this process may grow past a size while it lives: write() fails with EFBIG.
class SizeLimit
{
public:
    explicit SizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limited{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~SizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    SizeLimit(const SizeLimit &) = delete;
    SizeLimit &operator=(const SizeLimit &) = delete;

private:
    rlimit m_before{};
};

} // namespace

class DiskFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<TestDatabase>(Engine::Sqlite);
        m_test->open()->close();
        m_test->connect()->control(u"CREATE TABLE item (id INTEGER PRIMARY KEY, text TEXT NOT NULL)"_s);
        auto config = m_test->config();
        config.fatal = [this](const QString &reason) { m_fatal.append(reason); };
        m_database = std::move(Database::open(config)).value();
        m_fatal.clear();
    }
    void cleanup()
    {
        m_database.reset();
        m_test.reset();
    }

    void tellsAFullDiskAndGetsOverIt()
    {
        setPages(u"PRAGMA max_page_count = 1"_s); // becomes the present size
        const auto full = changeNow(*m_database, [](Transaction &transaction) { put(transaction, 100'000); });
        QVERIFY(full);
        QCOMPARE(full->code, ErrorCode::DiskFull);
        QVERIFY(m_fatal.isEmpty());
        QCOMPARE(rows(), 0);
        setPages(u"PRAGMA max_page_count = 1000000"_s);
        QVERIFY(!changeNow(*m_database, [](Transaction &transaction) { put(transaction, 100'000); }));
        QCOMPARE(rows(), 1);
    }

    void acknowledgesNothingOfAGroupThatMeetsAFullDisk()
    {
        setPages(u"PRAGMA max_page_count = 1"_s);
        std::promise<void> opened;
        const auto whenOpened = opened.get_future().share();
        m_database->change({[whenOpened](Transaction &) { whenOpened.wait(); }, {}});
        QList<ErrorCode> codes;
        for (const int size : {1, 100'000, 1}) {
            m_database->change({[size](Transaction &transaction) { put(transaction, size); },
                                [&](const std::optional<Failure> &failure) {
                                    codes.append(failure ? failure->code : ErrorCode::Cancelled);
                                }});
        }
        opened.set_value();
        QVERIFY(!changeNow(*m_database, [](Transaction &) {}) || codes.size() == 3);
        QCOMPARE(codes, (QList<ErrorCode>{ErrorCode::DiskFull, ErrorCode::DiskFull, ErrorCode::DiskFull}));
        QCOMPARE(rows(), 0);
    }

    void stopsForGoodWhenWritingFails()
    {
        QVERIFY(!changeNow(*m_database, [](Transaction &transaction) { put(transaction, 10); }));
        {
            const SizeLimit limit(rlim_t(QFileInfo(m_test->file() + u"-wal"_s).size()));
            const auto failed = changeNow(*m_database, [](Transaction &transaction) { put(transaction, 50'000); });
            QVERIFY(failed);
            QCOMPARE(failed->code, ErrorCode::Internal);
            QTRY_COMPARE(m_fatal.size(), 1);
        }
        QVERIFY2(changeNow(*m_database, [](Transaction &transaction) { put(transaction, 10); }), "no second try after a failed write");
        QVERIFY(queryNow(*m_database, [](Transaction &) {}));
        m_database->close();
        m_database = m_test->open();
        QCOMPARE(rows(), 1);
    }

private:
    void setPages(const QString &pragma)
    {
        queryNow(*m_database, [&](Transaction &transaction) { transaction.first<qint64>(pragma); });
    }
    int rows()
    {
        int count = -1;
        queryNow(*m_database, [&](Transaction &transaction) { count = transaction.first<int>(u"SELECT count(*) FROM item").value(); });
        return count;
    }

    std::unique_ptr<TestDatabase> m_test;
    std::shared_ptr<Database> m_database;
    QStringList m_fatal;
};

QTEST_GUILESS_MAIN(DiskFaultsTest)
#include "tst_diskfaults.moc"
