// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Binding by field name, reading by column order, and what errors become, on both engines.
#include "common/domain/grade.h"
#include "common/domain/ids.h"
#include "common/domain/person.h"
#include "tests/support/testdatabase.h"
#include <QTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

struct Put {
    PupilId pupil;
    std::optional<Grade> grade;
    QDate day;
    int revision = 0;
    QList<int> ignored;
};
struct Stored {
    qint64 id = 0;
    PupilId pupil;
    std::optional<Grade> grade;
    QDate day;
};
struct Named {
    qint64 id = 0;
    PersonName name;
    bool active = false;
};
struct Where {
    PupilId pupil;
    QString note;
};
struct ListParam {
    QList<int> pupils;
};

constexpr auto insert = u"INSERT INTO cell (pupil, grade, day) VALUES (:pupil, :grade, :day) RETURNING id";

} // namespace

class TransactionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();
    void cleanup();

    void bindsByFieldName();
    void readsRowsInColumnOrder();
    void readsStructsInsideRows();
    void readsScalars();
    void bindsOneNameTwice();
    void leavesQuotedTextAlone();
    void refusesAPlaceholderWithoutField();
    void refusesAListAsParameter();
    void refusesAWrongNumberOfColumns();
    void refusesNullForAPlainField();
    void tellsHowManyRowsChanged();
    void usesOneTextWithSeveralStructs();
    void tellsTextsApartThatStoodAtOnePlace();
    void forgetsWhatWasBoundBefore();
    void namesTheFault_data();
    void namesTheFault();
    void turnsATriggersTextIntoARefusal();
    void runsNothingAfterAnError();
    void keepsEveryByte();

private:
    std::optional<StorageError> errorOf(const std::function<void(Transaction &)> &run);

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Connection> m_connection;
};

void TransactionTest::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (!TestDatabase::isAvailable(engine))
        QSKIP("PARTA_TEST_PG_OWNER and PARTA_TEST_PG_APP are not set");
    m_test = std::make_unique<TestDatabase>(engine);
    m_connection = m_test->connectAsOwner();
    const Migration schema{1, u"0001.sql"_s, uR"(
        CREATE TABLE cell (id {key}, pupil BIGINT NOT NULL CHECK (pupil > 0), grade TEXT, day TEXT NOT NULL, body {blob},
            UNIQUE (pupil, day));
        CREATE TABLE note (cell BIGINT NOT NULL REFERENCES cell (id), text TEXT NOT NULL);
        -- sqlite:
        CREATE TRIGGER closed BEFORE INSERT ON note WHEN NEW.text = 'late'
        BEGIN SELECT RAISE(ABORT, 'YearClosed: the year is over: 2025/2026'); END;
        -- postgresql:
        CREATE FUNCTION closed() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'YearClosed: the year is over: 2025/2026'; END $$;
        CREATE TRIGGER closed BEFORE INSERT ON note FOR EACH ROW WHEN (NEW.text = 'late') EXECUTE FUNCTION closed();
    )"_s};
    for (const QString &statement : statementsOf(schema, engine, u"parta_app"_s))
        m_connection->control(statement);
}

void TransactionTest::cleanup()
{
    m_connection.reset();
    m_test.reset();
}

std::optional<StorageError> TransactionTest::errorOf(const std::function<void(Transaction &)> &run)
{
    m_connection->forget();
    Transaction transaction(*m_connection);
    try {
        run(transaction);
    } catch (const StorageError &error) {
        return error;
    }
    return std::nullopt;
}

void TransactionTest::bindsByFieldName()
{
    Transaction transaction(*m_connection);
    const auto id = transaction.first<qint64>(insert, Put{PupilId{7}, Grade::Five, QDate(2026, 9, 1), 0, {}});
    QVERIFY(id);
    QCOMPARE(transaction.first<PupilId>(u"SELECT pupil FROM cell WHERE id = 1"), PupilId{7});
    QVERIFY(!transaction.first<PupilId>(u"SELECT pupil FROM cell WHERE id = 2"));
}

void TransactionTest::readsRowsInColumnOrder()
{
    Transaction transaction(*m_connection);
    for (int i = 1; i <= 3; ++i)
        transaction.run(insert, Put{PupilId{i}, i == 2 ? std::nullopt : std::optional(Grade::Four), QDate(2026, 9, i), 0, {}});
    const auto rows = transaction.all<Stored>(u"SELECT id, pupil, grade, day FROM cell ORDER BY pupil");
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[1].grade, std::nullopt);
    QCOMPARE(rows[2].grade, Grade::Four);
    QCOMPARE(rows[2].day, QDate(2026, 9, 3));
    QCOMPARE(rows[0].pupil, PupilId{1});
}

void TransactionTest::readsStructsInsideRows()
{
    Transaction transaction(*m_connection);
    const auto row = transaction.first<Named>(u"SELECT 5, 'Тетрадкина', 'Анна', 'Глобусовна', 1 = 1");
    QVERIFY(row);
    QCOMPARE(row->name.full(), u"Тетрадкина Анна Глобусовна"_s);
    QCOMPARE(row->id, 5);
    QVERIFY(row->active);
}

void TransactionTest::readsScalars()
{
    Transaction transaction(*m_connection);
    QCOMPARE(transaction.first<int>(u"SELECT count(*) FROM cell"), 0);
    QCOMPARE(transaction.first<bool>(u"SELECT EXISTS (SELECT 1 FROM cell)"), false);
    const auto nothing = transaction.first<std::optional<int>>(u"SELECT max(pupil) FROM cell");
    QVERIFY(nothing && !*nothing);
    QCOMPARE(transaction.all<QString>(u"SELECT 'а' UNION SELECT 'б' ORDER BY 1"), (QStringList{u"а"_s, u"б"_s}));
}

void TransactionTest::bindsOneNameTwice()
{
    Transaction transaction(*m_connection);
    transaction.run(insert, Put{PupilId{3}, Grade::Two, QDate(2026, 9, 1), 0, {}});
    const auto found = transaction.first<qint64>(u"SELECT count(*) FROM cell WHERE pupil = :pupil AND :pupil + 0 = pupil "
                                                 "AND :note <> ''", Where{PupilId{3}, u"x"_s});
    QCOMPARE(found, 1);
}

void TransactionTest::leavesQuotedTextAlone()
{
    const SqlText parsed = SqlText::parse(u"SELECT ':no', \":no\", a::text /* :no */ -- :no\n, :yes, :yes, :_a1 FROM t");
    QCOMPARE(parsed.names, (QStringList{u"yes"_s, u"_a1"_s}));
    QVERIFY(parsed.text.endsWith(u", $1, $1, $2 FROM t"));
    Transaction transaction(*m_connection);
    QCOMPARE(transaction.first<QString>(u"SELECT ':pupil' || CAST(:note AS TEXT)", Where{PupilId{1}, u" it's"_s}), u":pupil it's"_s);
}

void TransactionTest::refusesAPlaceholderWithoutField()
{
    const auto error = errorOf([](Transaction &transaction) {
        transaction.all<int>(u"SELECT 1 FROM cell WHERE pupil = :pupil AND day = :when", Put{});
    });
    QVERIFY(error);
    QCOMPARE(error->kind, StorageFault::Mapping);
    QVERIFY(errorOf([](Transaction &transaction) { transaction.all<int>(u"SELECT 1 FROM cell WHERE pupil = :pupil"); }));
}

void TransactionTest::refusesAListAsParameter()
{
    const auto error = errorOf([](Transaction &transaction) {
        transaction.all<int>(u"SELECT 1 FROM cell WHERE pupil = :pupils", ListParam{{1}});
    });
    QVERIFY(error);
    QCOMPARE(error->kind, StorageFault::Mapping);
}

void TransactionTest::refusesAWrongNumberOfColumns()
{
    const auto error = errorOf([](Transaction &transaction) { transaction.first<Stored>(u"SELECT id, pupil FROM cell"); });
    QVERIFY(error);
    QCOMPARE(error->kind, StorageFault::Mapping);
    QVERIFY(errorOf([](Transaction &transaction) { transaction.first<int>(u"SELECT id, pupil FROM cell"); }));
}

void TransactionTest::refusesNullForAPlainField()
{
    const auto error = errorOf([](Transaction &transaction) { transaction.first<int>(u"SELECT max(pupil) FROM cell"); });
    QVERIFY(error);
    QCOMPARE(error->kind, StorageFault::Mapping);
}

void TransactionTest::tellsHowManyRowsChanged()
{
    Transaction transaction(*m_connection);
    for (int i = 1; i <= 3; ++i)
        transaction.run(insert, Put{PupilId{i}, {}, QDate(2026, 9, 1), 0, {}});
    QCOMPARE(transaction.run(u"UPDATE cell SET grade = 'Five' WHERE pupil > 1"), 2);
    QCOMPARE(transaction.run(u"DELETE FROM cell WHERE pupil > 9"), 0);
}

void TransactionTest::usesOneTextWithSeveralStructs()
{
    constexpr auto text = u"SELECT count(*) FROM cell WHERE pupil = :pupil";
    Transaction transaction(*m_connection);
    transaction.run(insert, Put{PupilId{4}, {}, QDate(2026, 9, 1), 0, {}});
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(transaction.first<int>(text, Where{PupilId{4}, {}}), 1);
        QCOMPARE(transaction.first<int>(text, Put{PupilId{5}, {}, {}, 0, {}}), 0);
    }
}

void TransactionTest::tellsTextsApartThatStoodAtOnePlace()
{
    Transaction transaction(*m_connection);
    QString text = u"SELECT 1 + 10"_s;
    text.detach();
    const QChar *place = text.constData();
    for (const int first : {1, 2, 1, 3, 2}) {
        text[7] = QChar(u'0' + first);
        QCOMPARE(text.constData(), place);
        QCOMPARE(transaction.first<int>(text), first + 10);
    }
}

void TransactionTest::forgetsWhatWasBoundBefore()
{
    struct Two { std::optional<QString> a; std::optional<QString> b; };
    constexpr auto text = u"SELECT COALESCE(CAST(:a AS TEXT), '-') || COALESCE(CAST(:b AS TEXT), '-') || COALESCE(CAST(:a AS TEXT), '-')";
    Transaction transaction(*m_connection);
    QCOMPARE(transaction.first<QString>(text, Two{u"x"_s, u"y"_s}), u"xyx"_s);
    QCOMPARE(transaction.first<QString>(text, Two{{}, u"z"_s}), u"-z-"_s);
    QCOMPARE(transaction.first<QString>(text, Two{{}, {}}), u"---"_s);
    QCOMPARE(transaction.first<QString>(text, Two{u"w"_s, {}}), u"w-w"_s);
}

void TransactionTest::namesTheFault_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, QStringView sql, StorageFault kind, ErrorCode code) {
        QTest::newRow(name) << sql.toString() << int(kind) << int(code);
    };
    row("unique", u"INSERT INTO cell (pupil, day) VALUES (1, '2026-09-01'), (1, '2026-09-01')", StorageFault::Unique, ErrorCode::AlreadyExists);
    row("key", u"INSERT INTO cell (id, pupil, day) VALUES (1, 1, 'a'), (1, 2, 'b')", StorageFault::Unique, ErrorCode::AlreadyExists);
    row("reference", u"INSERT INTO note (cell, text) VALUES (99, 'x')", StorageFault::ForeignKey, ErrorCode::NotFound);
    row("check", u"INSERT INTO cell (pupil, day) VALUES (-1, 'x')", StorageFault::Check, ErrorCode::Internal);
    row("not null", u"INSERT INTO cell (pupil) VALUES (1)", StorageFault::Check, ErrorCode::Internal);
    row("syntax", u"SELEKT 1", StorageFault::Other, ErrorCode::Internal);
    row("trigger", u"INSERT INTO note (cell, text) VALUES (1, 'late')", StorageFault::Raised, ErrorCode::YearClosed);
}

void TransactionTest::namesTheFault()
{
    QFETCH(QString, sql);
    QFETCH(int, kind);
    QFETCH(int, code);
    const auto error = errorOf([&](Transaction &transaction) { transaction.run(sql); });
    QVERIFY(error);
    QCOMPARE(int(error->kind), kind);
    QCOMPARE(int(failureOf(*error).code), code);
}

void TransactionTest::turnsATriggersTextIntoARefusal()
{
    const auto error = errorOf([](Transaction &transaction) { transaction.run(u"INSERT INTO note (cell, text) VALUES (1, 'late')"); });
    QVERIFY(error);
    const Failure failure = failureOf(*error);
    QCOMPARE(failure.clause, clauseOf(ErrorCode::YearClosed));
    QVERIFY2(failure.detail.startsWith(u"the year is over: 2025/2026"), qPrintable(failure.detail));
}

void TransactionTest::runsNothingAfterAnError()
{
    const auto broken = errorOf([](Transaction &transaction) { transaction.run(u"INSERT INTO cell (pupil) VALUES (1)"); });
    QVERIFY(broken);
    Transaction transaction(*m_connection);
    bool refused = false;
    try {
        transaction.run(u"INSERT INTO cell (pupil, day) VALUES (1, 'x')");
    } catch (const StorageError &error) {
        refused = error.kind == broken->kind;
    }
    QVERIFY(refused);
    m_connection->forget();
    QCOMPARE(transaction.first<int>(u"SELECT count(*) FROM cell"), 0);
}

namespace {
struct Blob {
    QByteArray body;
    QString day;
};
} // namespace

void TransactionTest::keepsEveryByte()
{
    QByteArray bytes;
    for (int i = 0; i < 512; ++i)
        bytes.append(char(i));
    Transaction transaction(*m_connection);
    const QString text = u"'\\\"; DROP TABLE cell; -- $1 ? :day Ж 🎓"_s;
    transaction.run(u"INSERT INTO cell (pupil, day, body) VALUES (1, :day, :body)", Blob{bytes, text});
    transaction.run(u"INSERT INTO cell (pupil, day, body) VALUES (2, :day, :body)", Blob{{}, {}});
    const auto rows = transaction.all<Blob>(u"SELECT body, day FROM cell ORDER BY pupil");
    QCOMPARE(rows[0].body, bytes);
    QCOMPARE(rows[0].day, text);
    QVERIFY(rows[1].body.isEmpty() && rows[1].day.isEmpty());
}

QTEST_GUILESS_MAIN(TransactionTest)
#include "tst_transaction.moc"
