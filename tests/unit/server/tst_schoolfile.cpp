// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The school file: out of one database and into another without a difference; damage is found before a row is written.
#include "common/protocol/journal.h"
#include "common/protocol/lessons.h"
#include "server/audit/auditverifier.h"
#include "server/handlers/routes.h"
#include "server/storage/repositories/tablerepository.h"
#include "server/storage/schoolfile.h"
#include "tests/support/callstand.h"
#include <QBuffer>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

/// Everything in a database as text, table by table; rows sorted, for engines sort letters differently.
QMap<QString, QStringList> contents(Connection &connection)
{
    QMap<QString, QStringList> all;
    Transaction transaction(connection);
    TableRepository repository(transaction);
    for (const TableShape &table : repository.tables()) {
        QStringList rows;
        repository.read(table, [&](const QVariantList &row) {
            QStringList cells;
            for (const QVariant &cell : row)
                cells.append(cell.isNull() ? u"NULL"_s
                             : cell.typeId() == QMetaType::QByteArray ? QString::fromLatin1(cell.toByteArray().toHex())
                                                                      : cell.toString());
            rows.append(cells.join(u'|'));
        });
        std::sort(rows.begin(), rows.end());
        all.insert(table.name, rows);
    }
    return all;
}

} // namespace

class SchoolFileTest : public QObject, private CallStand
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void initTestCase() { QLoggingCategory::setFilterRules(u"parta.*.info=false"_s); } // hundreds of refusals are meant
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void carriesRandomSchoolsWithoutADifference();
    void changesTheEngine();
    void goesOnAfterwards();
    void writesTheSameFileForTheSameSchool();
    void findsEveryDamage();
    void refusesAFileCutAnywhere();
    void refusesASchoolThatIsThere();
    void refusesAnotherSchema();
    void leavesSessionsBehind();

private:
    void fill(quint32 seed);
    QByteArray written();
    Result<SchoolFileCounts> readInto(Connection &connection, const QByteArray &bytes);
    std::unique_ptr<Connection> fresh(std::unique_ptr<TestDatabase> &keeper, Engine engine);
    void closeStand();
};

/// Marks, absences and records by the school's own rules; refused ones leave nothing.
void SchoolFileTest::fill(quint32 seed)
{
    QRandomGenerator random(seed);
    const QList<LessonId> lessons{m_school.held, m_school.today, m_school.future, m_school.substituted};
    for (int i = 0; i < 40; ++i) {
        const LessonId lesson = lessons.at(random.bounded(int(lessons.size())));
        const PupilId pupil = m_school.pupils.at(random.bounded(int(m_school.pupils.size())));
        const auto &who = lesson == m_school.substituted ? m_school.substitute : m_school.teacher;
        if (random.bounded(3) == 0)
            call(who, SetAttendance{lesson, pupil, AttendanceCode::Late, random.bounded(40), 0, RequestId::random(), {}});
        else
            call(who, SetMark{lesson, 1 + random.bounded(2), pupil, Grade(random.bounded(5)), 0, RequestId::random(), {}});
        if (random.bounded(8) == 0)
            call(who, SetLessonRecord{lesson, u"Тема «%1»"_s.arg(random.bounded(100)), {}, std::nullopt, 0, RequestId::random(), {}});
    }
}

void SchoolFileTest::closeStand()
{
    m_database->close();
    m_database.reset();
}

QByteArray SchoolFileTest::written()
{
    auto connection = m_test->connectAsOwner();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto counts = writeSchoolFile(*connection, buffer, smallSchoolNow());
    if (!counts)
        qFatal("%s", qPrintable(counts.error().detail));
    return buffer.data();
}

Result<SchoolFileCounts> SchoolFileTest::readInto(Connection &connection, const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readSchoolFile(connection, buffer);
}

std::unique_ptr<Connection> SchoolFileTest::fresh(std::unique_ptr<TestDatabase> &keeper, Engine engine)
{
    keeper = std::make_unique<TestDatabase>(engine);
    keeper->open()->close(); // migrated
    return keeper->connectAsOwner();
}

void SchoolFileTest::carriesRandomSchoolsWithoutADifference()
{
    const int schools = m_test->engine() == Engine::Sqlite ? 50 : 5;
    for (int i = 0; i < schools; ++i) {
        if (i > 0) {
            tearDown();
            setUp();
        }
        fill(quint32(2026 + i));
        closeStand();
        const QByteArray bytes = written();
        std::unique_ptr<TestDatabase> keeper;
        auto target = fresh(keeper, m_test->engine());
        const auto counts = readInto(*target, bytes);
        QVERIFY2(counts, counts ? "" : qPrintable(counts.error().detail));
        auto source = m_test->connectAsOwner();
        const auto before = contents(*source);
        QVERIFY(before.value(u"mark"_s).size() + before.value(u"attendance"_s).size() > 3);
        QCOMPARE(contents(*target), before);
        Transaction transaction(*target);
        QVERIFY(verifyAudit(transaction, {}).isIntact());
    }
}

void SchoolFileTest::changesTheEngine()
{
    const Engine other = m_test->engine() == Engine::Sqlite ? Engine::PostgreSql : Engine::Sqlite;
    if (!TestDatabase::isAvailable(other))
        QSKIP("PARTA_TEST_PG_OWNER and PARTA_TEST_PG_APP are not set");
    fill(7);
    closeStand();
    const QByteArray bytes = written();
    std::unique_ptr<TestDatabase> keeper;
    auto target = fresh(keeper, other);
    const auto counts = readInto(*target, bytes);
    QVERIFY2(counts, counts ? "" : qPrintable(counts.error().detail));
    QCOMPARE(contents(*target), contents(*m_test->connectAsOwner()));
}

/// New rows get new keys, and the audit chain goes on where it was.
void SchoolFileTest::goesOnAfterwards()
{
    fill(11);
    const qint64 audited = count(u"audit"_s);
    closeStand();
    const QByteArray bytes = written();
    std::unique_ptr<TestDatabase> keeper;
    {
        auto target = fresh(keeper, m_test->engine());
        QVERIFY(readInto(*target, bytes));
    }
    m_test.swap(keeper);
    m_database = m_test->open();
    m_router = std::make_unique<Router>(m_database, *m_clock, m_listener.get());
    serveAll(*m_router);
    const auto reply = call(m_school.teacher, SetMark{m_school.today, 1, m_school.pupils.at(1), Grade::Five, 0, RequestId::random(), {}});
    const bool taken = reply || reply.error().code == ErrorCode::Conflict;
    QVERIFY2(taken, reply ? "" : qPrintable(reply.error().detail));
    QVERIFY(call(m_school.director, PrintPage{m_school.algebra7, m_school.term, RequestId::random()}));
    QCOMPARE(count(u"audit"_s), audited + 1 + (reply ? 1 : 0));
    m_database->close();
    m_database.reset();
    auto connection = m_test->connectAsOwner();
    Transaction transaction(*connection);
    QVERIFY(verifyAudit(transaction, {}).isIntact());
}

void SchoolFileTest::writesTheSameFileForTheSameSchool()
{
    fill(3);
    closeStand();
    QCOMPARE(written(), written());
}

void SchoolFileTest::findsEveryDamage()
{
    fill(5);
    closeStand();
    const QByteArray bytes = written();
    std::unique_ptr<TestDatabase> keeper;
    auto target = fresh(keeper, m_test->engine());
    const auto before = contents(*target);
    QRandomGenerator random(99);
    for (int i = 0; i < 200; ++i) {
        QByteArray broken = bytes;
        const int at = random.bounded(int(broken.size()));
        broken[at] = char(broken.at(at) ^ (1 << random.bounded(8)));
        const auto read = readInto(*target, broken);
        QVERIFY2(!read, qPrintable(u"a changed byte at %1 was not seen"_s.arg(at)));
    }
    QCOMPARE(contents(*target), before);
    QVERIFY(readInto(*target, bytes)); // the fresh database is still good for the whole file
}

void SchoolFileTest::refusesAFileCutAnywhere()
{
    closeStand();
    const QByteArray bytes = written();
    std::unique_ptr<TestDatabase> keeper;
    auto target = fresh(keeper, m_test->engine());
    for (qsizetype length = 0; length < bytes.size(); length += 1 + bytes.size() / 97) {
        const auto read = readInto(*target, bytes.first(length));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Malformed);
    }
    QVERIFY(!readInto(*target, bytes + "x"));
}

void SchoolFileTest::refusesASchoolThatIsThere()
{
    closeStand();
    const QByteArray bytes = written();
    auto same = m_test->connectAsOwner();
    const auto before = contents(*same);
    const auto read = readInto(*same, bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::AlreadyExists);
    QCOMPARE(contents(*same), before);
}

void SchoolFileTest::refusesAnotherSchema()
{
    closeStand();
    const QByteArray bytes = written();
    // Header frame: length, then the map with the number of the schema, which is small enough for one byte.
    QByteArray other = bytes;
    const qsizetype at = other.indexOf("schema") + 6;
    other[at] = char(other.at(at) + 1);
    std::unique_ptr<TestDatabase> keeper;
    auto target = fresh(keeper, m_test->engine());
    const auto read = readInto(*target, other);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::UnsupportedVersion);
}

void SchoolFileTest::leavesSessionsBehind()
{
    closeStand();
    const QByteArray bytes = written();
    QBuffer buffer;
    std::unique_ptr<TestDatabase> keeper;
    auto target = fresh(keeper, m_test->engine());
    const auto counts = readInto(*target, bytes);
    QVERIFY(counts);
    QVERIFY(!counts->rows.contains(u"session"_s));
    QVERIFY(!counts->rows.contains(u"schema_version"_s));
    QVERIFY(counts->rows.value(u"pupil"_s) > 0);
}

QTEST_GUILESS_MAIN(SchoolFileTest)
#include "tst_schoolfile.moc"
