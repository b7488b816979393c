// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Curriculum over the real router, on both engines.
#include "common/protocol/curriculum.h"
#include "tests/support/callstand.h"

using namespace parta;
using namespace Qt::StringLiterals;

class CurriculumCallsTest : public QObject, private CallStand
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void opensToTheStaffAndIsWrittenByTheDeputy_data();
    void opensToTheStaffAndIsWrittenByTheDeputy();
    void namesTheMaximumOfTheWeek();
    void writesChangesAndTakesAway();
    void writesAllCellsOrNone();
    void keepsAClassWithoutTheLevelsHours();
    void refusesAClosedYear();

private:
    OpenCurriculum::Reply open()
    {
        const auto reply = call(m_school.deputy, OpenCurriculum{});
        return reply ? *reply : OpenCurriculum::Reply{};
    }
    CurriculumKey algebra(ClassId schoolClass = {})
    {
        return {7, schoolClass, open().subjects.first().id, CurriculumPart::Mandatory};
    }
    SaveCurriculum save(const QList<CurriculumChange> &changes) { return {open().year, changes, RequestId::random()}; }
};

void CurriculumCallsTest::opensToTheStaffAndIsWrittenByTheDeputy_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<bool>("reads");
    QTest::addColumn<bool>("writes");
    for (const QString &name : {u"teacher"_s, u"classTeacher"_s, u"director"_s, u"administrator"_s})
        QTest::newRow(qPrintable(name)) << name << true << false;
    QTest::newRow("deputy") << u"deputy"_s << true << true;
    QTest::newRow("guardian") << u"guardian"_s << false << false;
    QTest::newRow("pupil") << u"pupil"_s << false << false;
}

void CurriculumCallsTest::opensToTheStaffAndIsWrittenByTheDeputy()
{
    QFETCH(QString, who);
    QFETCH(bool, reads);
    QFETCH(bool, writes);
    QCOMPARE(call(actor(who), OpenCurriculum{}).has_value(), reads);
    const auto reply = call(actor(who), save({{algebra(), 300, 10200, 0}}));
    QCOMPARE(reply.has_value(), writes);
    if (!writes)
        QCOMPARE(reply.error().code, ErrorCode::Forbidden);
    QCOMPARE(count(u"curriculum_row"_s), writes ? 1 : 0);
}

void CurriculumCallsTest::namesTheMaximumOfTheWeek()
{
    const auto reply = open();
    QCOMPARE(reply.years.size(), 1);
    QCOMPARE(reply.classes.size(), 2);
    QCOMPARE(reply.limits.size(), 2);
    QCOMPARE(reply.limits.at(0).level, 1);
    QCOMPARE(reply.limits.at(0).hours, std::optional(2100));
    QCOMPARE(reply.limits.at(0).weeks, 33);
    QCOMPARE(reply.limits.at(1).level, 7);
    QCOMPARE(reply.limits.at(1).days, 5);
    QCOMPARE(reply.limits.at(1).hours, std::optional(3200));
    QVERIFY(reply.limits.at(1).basis.contains(u"1.2.3685-21"_s));
    changeNow(*m_database, [](Transaction &tx) {
        tx.run(u"INSERT INTO study_week (school_year, level_from, level_to, days) VALUES (1, 5, 9, 6)"_s);
    });
    QCOMPARE(open().limits.at(1).days, 6);
    QCOMPARE(open().limits.at(1).hours, std::optional(3500));
    changeNow(*m_database, [](Transaction &tx) {
        tx.run(u"INSERT INTO rule_row (rule, scope, value, valid_from, valid_to, basis, status) VALUES "
               "('WeeklyHours', 'level=7', '20', '2021-01-01', '2026-08-31', 'прежний приказ', 'Confirmed')"_s);
    });
    QVERIFY(!open().limits.at(1).hours); // the school's own row stands instead, and is valid no more
}

void CurriculumCallsTest::writesChangesAndTakesAway()
{
    const auto added = call(m_school.deputy, save({{algebra(), 300, 10200, 0}}));
    QVERIFY2(added, added ? "" : qPrintable(added.error().detail));
    QCOMPARE(added->rows, (QList<CurriculumRow>{{algebra(), 300, 10200, 1}}));
    const auto changed = call(m_school.deputy, save({{algebra(), 250, 8500, 1}}));
    QCOMPARE(changed->rows.first().weekly, 250);
    QCOMPARE(changed->rows.first().revision, 2);
    const auto stale = call(m_school.deputy, save({{algebra(), {}, 0, 1}}));
    QCOMPARE(stale.error().code, ErrorCode::Conflict);
    QCOMPARE(wire::decode<SaveCurriculum::Reply>(*stale.error().current)->rows.first().weekly, 250);
    QVERIFY(call(m_school.deputy, save({{algebra(), {}, 0, 2}}))->rows.isEmpty());
    QCOMPARE(call(m_school.deputy, save({{algebra(), {}, 0, 2}})).error().code, ErrorCode::Conflict);
}

void CurriculumCallsTest::writesAllCellsOrNone()
{
    CurriculumKey nowhere = algebra();
    nowhere.subject = {999};
    const auto refused = call(m_school.deputy, save({{algebra(), 300, 10200, 0}, {nowhere, 100, 3400, 0}}));
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
    QCOMPARE(refused.error().field, u"changes[1].key"_s);
    CurriculumKey elsewhere = algebra(open().classes.first().id); // 1А is no class of level 7
    QCOMPARE(call(m_school.deputy, save({{elsewhere, 100, 3400, 0}})).error().code, ErrorCode::NotFound);
    QCOMPARE(call(m_school.deputy, save({{algebra(), 7000, 0, 0}})).error().field, u"changes[0].weekly"_s);
    QCOMPARE(count(u"curriculum_row"_s), 0);
    QCOMPARE(call(m_school.deputy, save({{algebra(), 300, 10200, 0}, {algebra(), 300, 10200, 0}})).error().code, ErrorCode::Conflict);
    QCOMPARE(count(u"curriculum_row"_s), 0);
}

void CurriculumCallsTest::keepsAClassWithoutTheLevelsHours()
{
    const ClassId seventh = open().classes.last().id;
    const auto reply = call(m_school.deputy, save({{algebra(), 300, 10200, 0}, {algebra(seventh), 0, 0, 0}}));
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    QCOMPARE(weeklySum(reply->rows, 7, {}), 300);
    QCOMPARE(weeklySum(reply->rows, 7, seventh), 0);
}

void CurriculumCallsTest::refusesAClosedYear()
{
    changeNow(*m_database, [](Transaction &tx) { tx.run(u"UPDATE school_year SET state = 'Closed'"_s); });
    QVERIFY(open().years.first().closed);
    const auto reply = call(m_school.deputy, save({{algebra(), 300, 10200, 0}}));
    QCOMPARE(reply.error().code, ErrorCode::YearClosed);
    QVERIFY(!reply.error().clause.isEmpty());
    QCOMPARE(call(m_school.deputy, OpenCurriculum{YearId{99}}).error().field, u"year"_s);
    SaveCurriculum nowhere = save({});
    nowhere.year = {99};
    QCOMPARE(call(m_school.deputy, nowhere).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(CurriculumCallsTest)
#include "tst_curriculumcalls.moc"
