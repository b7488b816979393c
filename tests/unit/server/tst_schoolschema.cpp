// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts the schema itself holds of cards, plans, movement and imports, on both engines.
#include "server/storage/storageerror.h"
#include "tests/support/smallschool.h"
#include "tests/support/testdatabase.h"
#include <QTest>

using namespace parta;
using namespace Qt::StringLiterals;

class SchoolSchemaTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();
    void cleanup();

    void shipsTheUsualScales();
    void keepsTheMovementBookAsItWasWritten_data();
    void keepsTheMovementBookAsItWasWritten();
    void wantsAnOrderForEveryMovement();
    void annulsAMovementOnce();
    void knowsOneCurriculumRowForALevelAndOneForAClass();
    void countsRevisionsFromOne();
    void wantsADayForAMovedStudyDay();

private:
    std::optional<Failure> run(const QString &sql)
    {
        return changeNow(*m_database, [&](Transaction &tx) { tx.run(sql); });
    }
    QString enrolment(const QString &order, const QString &annuls = u"NULL"_s) const
    {
        return u"INSERT INTO movement (kind, pupil, day, effective, received_on, order_number, order_day, annuls, due, entered_at) VALUES "
               "('Enrolment', %1, '2026-09-01', '2026-09-01', '2026-09-01', '%2', '2026-08-30', %3, '2026-09-08', 0)"_s
            .arg(m_school.pupils.first().value).arg(order, annuls);
    }

    std::unique_ptr<TestDatabase> m_test;
    std::shared_ptr<Database> m_database;
    SmallSchool m_school;
};

void SchoolSchemaTest::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (!TestDatabase::isAvailable(engine))
        QSKIP("PARTA_TEST_PG_OWNER and PARTA_TEST_PG_APP are not set");
    m_test = std::make_unique<TestDatabase>(engine);
    m_database = m_test->open();
    QVERIFY(!changeNow(*m_database, [this](Transaction &tx) { m_school = foundSmallSchool(tx); }));
}

void SchoolSchemaTest::cleanup()
{
    if (m_database)
        m_database->close();
    m_database.reset();
    m_test.reset();
}

void SchoolSchemaTest::shipsTheUsualScales()
{
    struct Row { QString kind; qint64 grades; qint64 sum; };
    QList<Row> rows;
    queryNow(*m_database, [&](Transaction &tx) {
        rows = tx.all<Row>(u"SELECT s.kind, count(g.grade), coalesce(sum(g.value), 0) FROM mark_scale s LEFT JOIN mark_scale_grade g "
                           "ON g.mark_scale = s.id GROUP BY s.id, s.kind, s.position ORDER BY s.position"_s);
    });
    QCOMPARE(rows.size(), 4); // the behaviour scale is there, switched off
    QCOMPARE(rows.at(0).kind, u"FivePoint"_s);
    QCOMPARE(rows.at(0).grades, 5);
    QCOMPARE(rows.at(0).sum, 5 + 4 + 3 + 2 + 1);
    QCOMPARE(rows.at(1).grades, 2);
    QCOMPARE(rows.at(2).grades, 0);
    QCOMPARE(rows.at(3).kind, u"Behaviour"_s);
}

void SchoolSchemaTest::keepsTheMovementBookAsItWasWritten_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("changing") << u"UPDATE movement SET day = '2026-09-02'"_s;
    QTest::newRow("deleting") << u"DELETE FROM movement"_s;
}

void SchoolSchemaTest::keepsTheMovementBookAsItWasWritten()
{
    QFETCH(QString, sql);
    QVERIFY(!run(enrolment(u"17"_s)));
    const auto refused = run(sql);
    QVERIFY(refused);
    qint64 rows = 0;
    queryNow(*m_database, [&](Transaction &tx) {
        rows = tx.first<qint64>(u"SELECT count(*) FROM movement WHERE day = '2026-09-01'"_s).value_or(0);
    });
    QCOMPARE(rows, 1);
}

void SchoolSchemaTest::wantsAnOrderForEveryMovement()
{
    QVERIFY(run(enrolment({})));
    QVERIFY(!run(enrolment(u"17-у"_s)));
}

void SchoolSchemaTest::annulsAMovementOnce()
{
    QVERIFY(!run(enrolment(u"17"_s)));
    const QString annulment = enrolment(u"18"_s, u"(SELECT min(id) FROM movement)"_s);
    QVERIFY(!run(annulment));
    const auto second = run(annulment);
    QVERIFY(second);
    QCOMPARE(second->code, ErrorCode::AlreadyExists);
}

void SchoolSchemaTest::knowsOneCurriculumRowForALevelAndOneForAClass()
{
    const auto row = [](const QString &schoolClass) {
        return u"INSERT INTO curriculum_row (school_year, level, school_class, subject, weekly_hours, yearly_hours) "
               "SELECT y.id, 7, %1, s.id, 300, 10200 FROM school_year y, subject s ORDER BY y.id, s.id LIMIT 1"_s.arg(schoolClass);
    };
    QVERIFY(!run(row(u"NULL"_s)));
    QVERIFY(!run(row(u"(SELECT min(id) FROM school_class)"_s)));
    QCOMPARE(run(row(u"NULL"_s))->code, ErrorCode::AlreadyExists);
    QCOMPARE(run(row(u"(SELECT min(id) FROM school_class)"_s))->code, ErrorCode::AlreadyExists);
}

void SchoolSchemaTest::countsRevisionsFromOne()
{
    for (const QString &table : {u"staff_member"_s, u"pupil"_s, u"school_class"_s, u"subject"_s, u"school_year"_s}) {
        qint64 least = 0;
        qint64 most = 0;
        struct Range { qint64 least; qint64 most; };
        queryNow(*m_database, [&](Transaction &tx) {
            const auto range = tx.first<Range>(u"SELECT min(revision), max(revision) FROM %1"_s.arg(table));
            least = range->least;
            most = range->most;
        });
        QCOMPARE(least, 1);
        QCOMPARE(most, 1);
    }
}

void SchoolSchemaTest::wantsADayForAMovedStudyDay()
{
    const auto change = [](const QString &kind, const QString &to) {
        return u"INSERT INTO study_day_change (school_year, kind, day, moved_to) SELECT min(id), '%1', '2026-10-05', %2 FROM school_year"_s
            .arg(kind, to);
    };
    QVERIFY(run(change(u"Moved"_s, u"NULL"_s)));
    QVERIFY(run(change(u"Cancelled"_s, u"'2026-10-10'"_s)));
    QVERIFY(!run(change(u"Moved"_s, u"'2026-10-10'"_s)));
    QVERIFY(!run(change(u"Cancelled"_s, u"NULL"_s)));
}

QTEST_GUILESS_MAIN(SchoolSchemaTest)
#include "tst_schoolschema.moc"
