// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// School years, the set-up page and names over the real router, on both engines (3.1, 3.3; access rows 9, 13).
#include "common/protocol/names.h"
#include "common/protocol/years.h"
#include "tests/support/callstand.h"

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 9, 16);

CreateYear nextYear()
{
    return {u"2027/2028"_s, QDate(2027, 9, 1), QDate(2028, 8, 31), RequestId::random()};
}

} // namespace

class YearCallsTest : public QObject, private CallStand
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void createsAPlannedYear();
    void recordsAYearCreatedTooLate();
    void refusesBrokenYears_data();
    void refusesBrokenYears();
    void opensASecondYearButNoThird();
    void opensAYearWithItsRevision();
    void letsOnlyTheAdministratorMakeYears_data();
    void letsOnlyTheAdministratorMakeYears();
    void showsYearsToTheStaff();
    void knowsAnEmptySchool();
    void knowsAHalfBuiltSchool();
    void seesWhatWasEntered();
    void judgesStepsByTheirDay();
    void showsTheSetUpToTheLeadershipOnly();
    void listsNames();
    void listsNamesToTheStaffOnly();

private:
    SetupLine step(SetupStep wanted, std::optional<YearId> year = {})
    {
        const auto reply = call(m_school.deputy, SetupState{year});
        for (const SetupLine &line : reply->steps) {
            if (line.step == wanted)
                return line;
        }
        return {};
    }
    void insert(const QString &sql)
    {
        const auto failure = changeNow(*m_database, [&](Transaction &tx) { tx.run(sql); });
        QVERIFY2(!failure, failure ? qPrintable(failure->detail) : "");
    }
    ErrorCode codeOf(const auto &reply) { return reply ? ErrorCode::Internal : reply.error().code; }
};

void YearCallsTest::createsAPlannedYear()
{
    const auto reply = call(m_school.administrator, nextYear());
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    QCOMPARE(reply->year.state, YearState::Planned);
    QCOMPARE(reply->year.createdOn, std::optional(today));
    QVERIFY(!reply->year.isCreatedLate()); // by 30 June 2027
    const auto years = call(m_school.teacher, ListYears{});
    QCOMPARE(years->years.size(), 2);
    QCOMPARE(years->years.first(), reply->year);
}

void YearCallsTest::recordsAYearCreatedTooLate()
{
    m_clock->set(QDateTime(QDate(2027, 6, 30), QTime(12, 0), Qt::UTC));
    QVERIFY(!call(m_school.administrator, nextYear())->year.isCreatedLate());
    m_clock->set(QDateTime(QDate(2028, 7, 1), QTime(12, 0), Qt::UTC));
    const auto late = call(m_school.administrator, CreateYear{u"2028/2029"_s, QDate(2028, 9, 1), QDate(2029, 8, 31), RequestId::random()});
    QVERIFY(late); // recorded, never refused
    QVERIFY(late->year.isCreatedLate());
}

void YearCallsTest::refusesBrokenYears_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QDate>("since");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("field");
    const QDate first(2027, 9, 1), last(2028, 8, 31);
    QTest::newRow("no name") << u"  "_s << first << last << ErrorCode::Malformed << u"name"_s;
    QTest::newRow("name taken") << u"2026/2027"_s << first << last << ErrorCode::AlreadyExists << u"name"_s;
    QTest::newRow("no first day") << u"2027/2028"_s << QDate() << last << ErrorCode::Malformed << u"since"_s;
    QTest::newRow("no last day") << u"2027/2028"_s << first << QDate() << ErrorCode::Malformed << u"until"_s;
    QTest::newRow("too short") << u"2027/2028"_s << first << first.addDays(199) << ErrorCode::Malformed << u"until"_s;
    QTest::newRow("too long") << u"2027/2028"_s << first << first.addDays(401) << ErrorCode::Malformed << u"until"_s;
    QTest::newRow("overlapping") << u"2027/2028"_s << QDate(2027, 8, 31) << last << ErrorCode::Overlapping << u"since"_s;
}

void YearCallsTest::refusesBrokenYears()
{
    QFETCH(QString, name);
    QFETCH(QDate, since);
    QFETCH(QDate, until);
    const auto reply = call(m_school.administrator, CreateYear{name, since, until, RequestId::random()});
    QVERIFY(!reply);
    QTEST(reply.error().code, "code");
    QTEST(reply.error().field, "field");
    QCOMPARE(count(u"school_year"_s), 1);
}

void YearCallsTest::opensASecondYearButNoThird()
{
    const SchoolYear second = call(m_school.administrator, nextYear())->year;
    const auto open = call(m_school.administrator, OpenYear{second.id, second.revision, RequestId::random()});
    QVERIFY2(open, open ? "" : qPrintable(open.error().detail));
    QCOMPARE(open->year.state, YearState::Open);
    QVERIFY(call(m_school.administrator, OpenYear{second.id, second.revision, RequestId::random()})); // open already
    const SchoolYear third = call(m_school.administrator, CreateYear{u"2028/2029"_s, QDate(2028, 9, 1), QDate(2029, 8, 31), RequestId::random()})->year;
    QCOMPARE(codeOf(call(m_school.administrator, OpenYear{third.id, third.revision, RequestId::random()})), ErrorCode::Overlapping);
    insert(u"UPDATE school_year SET state = 'Closed' WHERE name = '2026/2027'"_s);
    QVERIFY(call(m_school.administrator, OpenYear{third.id, third.revision, RequestId::random()}));
}

void YearCallsTest::opensAYearWithItsRevision()
{
    const SchoolYear year = call(m_school.administrator, nextYear())->year;
    QCOMPARE(codeOf(call(m_school.administrator, OpenYear{year.id, year.revision + 1, RequestId::random()})), ErrorCode::Conflict);
    insert(u"UPDATE school_year SET state = 'Archived' WHERE id = %1"_s.arg(year.id.value));
    QCOMPARE(codeOf(call(m_school.administrator, OpenYear{year.id, year.revision, RequestId::random()})), ErrorCode::YearClosed);
    QCOMPARE(codeOf(call(m_school.administrator, OpenYear{YearId{4711}, 1, RequestId::random()})), ErrorCode::NotFound);
}

void YearCallsTest::letsOnlyTheAdministratorMakeYears_data()
{
    QTest::addColumn<QString>("who");
    for (const char *who : {"director", "deputy", "teacher", "guardian", "pupil"})
        QTest::newRow(who) << QString::fromLatin1(who);
}

void YearCallsTest::letsOnlyTheAdministratorMakeYears()
{
    QFETCH(QString, who);
    QCOMPARE(codeOf(call(actor(who), nextYear())), ErrorCode::Forbidden);
    QCOMPARE(codeOf(call(actor(who), OpenYear{YearId{1}, 1, RequestId::random()})), ErrorCode::Forbidden);
}

void YearCallsTest::showsYearsToTheStaff()
{
    QCOMPARE(call(m_school.classTeacher, ListYears{})->years.size(), 1);
    QVERIFY(!call(m_school.classTeacher, ListYears{})->years.first().createdOn); // from before it was noted
    QCOMPARE(codeOf(call(m_school.guardian, ListYears{})), ErrorCode::Forbidden);
    QCOMPARE(codeOf(call(m_school.pupil, ListYears{})), ErrorCode::Forbidden);
}

void YearCallsTest::knowsAnEmptySchool()
{
    insert(u"UPDATE school_year SET state = 'Closed'"_s);
    insert(u"UPDATE account_role SET until = '2026-09-01' WHERE role = 'Deputy'"_s);
    const auto reply = call(m_school.administrator, SetupState{});
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    QVERIFY(!reply->year);
    QCOMPARE(reply->steps.size(), 14);
    for (int i = 0; i < reply->steps.size(); ++i) {
        QCOMPARE(int(reply->steps.at(i).step), i);
        QVERIFY(!reply->steps.at(i).isDone());
        QVERIFY(!reply->steps.at(i).isLate(today)); // without a year nothing has a day
    }
    QCOMPARE(reply->steps.first().have, 1); // the director
    QCOMPARE(reply->steps.first().names, QList<QString>{u"Deputy"_s});
}

void YearCallsTest::knowsAHalfBuiltSchool()
{
    QVERIFY(step(SetupStep::Accounts).isDone());
    QVERIFY(step(SetupStep::Year).isDone());
    QVERIFY(step(SetupStep::Terms).isDone());
    QCOMPARE(step(SetupStep::Terms).have, 2); // the year itself is no quarter
    QVERIFY(!step(SetupStep::Vacations).isDone());
    QCOMPARE(step(SetupStep::Calendar).names, (QList<QString>{u"2026"_s, u"2027"_s}));
    QCOMPARE(step(SetupStep::Bells).names, (QList<QString>{u"1А"_s, u"7Б"_s}));
    QCOMPARE(step(SetupStep::Classes).have, 2);
    QCOMPARE(step(SetupStep::Classes).names, QList<QString>{u"1А"_s}); // 7Б has its class teacher
    QVERIFY(step(SetupStep::Subjects).isDone());
    QCOMPARE(step(SetupStep::Curriculum).missing, 2);
    QCOMPARE(step(SetupStep::Pupils).have, 5); // one left on the 15th
    QVERIFY(step(SetupStep::Pupils).isDone());
    QVERIFY(step(SetupStep::Load).isDone());
    QCOMPARE(step(SetupStep::TopicPlans).names, (QList<QString>{u"1А Литературное чтение"_s, u"7Б Алгебра"_s}));
    QCOMPARE(step(SetupStep::Timetable).missing, 2);
    QVERIFY(step(SetupStep::Lessons).isDone());
}

void YearCallsTest::seesWhatWasEntered()
{
    insert(u"INSERT INTO vacation (school_year, name, since, until) VALUES (1, 'Осенние', '2026-10-24', '2026-11-01')"_s);
    insert(u"INSERT INTO calendar_year (year, loaded_at) VALUES (2026, 0)"_s);
    insert(u"INSERT INTO calendar_day (day, kind) VALUES ('2027-01-01', 'Off')"_s);
    insert(u"INSERT INTO bell_schedule (school_year, name, level_from, level_to, since) VALUES (1, 'Звонки', 1, 4, '2026-09-01')"_s);
    QCOMPARE(step(SetupStep::Bells).missing, 2); // a schedule without a bell rings for nobody
    insert(u"INSERT INTO bell (bell_schedule, number, starts, ends) SELECT id, 1, '08:30', '09:15' FROM bell_schedule"_s);
    insert(u"INSERT INTO class_teacher (school_class, staff_member, since) SELECT id, %1, '2026-09-01' FROM school_class WHERE name = '1А'"_s
               .arg(m_school.primary->staff.value));
    insert(u"INSERT INTO curriculum_row (school_year, level, subject, weekly_hours, yearly_hours) SELECT 1, 7, id, 300, 10200 FROM subject WHERE name = 'Алгебра'"_s);
    insert(u"INSERT INTO topic_plan (teaching_group) VALUES (%1)"_s.arg(m_school.algebra7.value));
    insert(u"INSERT INTO topic_plan_item (topic_plan, position, topic) SELECT id, 1, 'Дроби' FROM topic_plan"_s);
    insert(u"INSERT INTO timetable (school_year, name, since) VALUES (1, 'Первое', '2026-09-01')"_s);
    insert(u"INSERT INTO timetable_slot (timetable, weekday, number, teaching_group) SELECT id, 1, 1, %1 FROM timetable"_s.arg(m_school.algebra7.value));
    QVERIFY(step(SetupStep::Vacations).isDone());
    QVERIFY(step(SetupStep::Calendar).isDone());
    QCOMPARE(step(SetupStep::Bells).names, QList<QString>{u"7Б"_s});
    QVERIFY(step(SetupStep::Classes).isDone());
    QCOMPARE(step(SetupStep::Curriculum).names, QList<QString>{u"1А"_s});
    QCOMPARE(step(SetupStep::TopicPlans).names, QList<QString>{u"1А Литературное чтение"_s});
    QCOMPARE(step(SetupStep::Timetable).names, QList<QString>{u"1А Литературное чтение"_s});
    insert(u"UPDATE timetable SET until = '2026-09-15'"_s); // no longer in force
    QCOMPARE(step(SetupStep::Timetable).missing, 2);
    insert(u"UPDATE group_teacher SET until = '2026-09-15' WHERE teaching_group = %1"_s.arg(m_school.reading1.value));
    QCOMPARE(step(SetupStep::Load).names, QList<QString>{u"1А Литературное чтение"_s});
    insert(u"INSERT INTO school_class (school_year, level, letter, name) VALUES (1, 8, 'А', '8А')"_s);
    QCOMPARE(step(SetupStep::Load).names, (QList<QString>{u"8А"_s, u"1А Литературное чтение"_s}));
    QCOMPARE(step(SetupStep::Pupils).names, QList<QString>{u"8А"_s});
}

void YearCallsTest::judgesStepsByTheirDay()
{
    QCOMPARE(step(SetupStep::Bells).due, std::optional(QDate(2026, 9, 10)));
    QVERIFY(step(SetupStep::Bells).isLate(today));
    QVERIFY(!step(SetupStep::Bells).isLate(QDate(2026, 9, 10)));
    QVERIFY(!step(SetupStep::Terms).isLate(today)); // done
    QVERIFY(!step(SetupStep::Accounts).due);
    const SchoolYear planned = call(m_school.administrator, nextYear())->year;
    QCOMPARE(call(m_school.deputy, SetupState{})->year, std::optional(planned)); // the year to prepare
    QCOMPARE(step(SetupStep::Year).names, QList<QString>{u"2027/2028"_s});
    QVERIFY(!step(SetupStep::Year).isDone());
    QVERIFY(!step(SetupStep::Classes).isLate(today));
    QCOMPARE(step(SetupStep::Pupils, YearId{1}).have, 5); // the year asked for
    QCOMPARE(codeOf(call(m_school.deputy, SetupState{YearId{4711}})), ErrorCode::NotFound);
}

void YearCallsTest::showsTheSetUpToTheLeadershipOnly()
{
    for (const auto &who : {m_school.administrator, m_school.deputy, m_school.director})
        QVERIFY(call(who, SetupState{}));
    for (const auto &who : {m_school.teacher, m_school.classTeacher, m_school.guardian, m_school.pupil})
        QCOMPARE(codeOf(call(who, SetupState{})), ErrorCode::Forbidden);
}

void YearCallsTest::listsNames()
{
    insert(u"UPDATE staff_member SET until = '2026-09-15', post = 'учитель' WHERE surname = 'Пенал'"_s);
    const auto reply = call(m_school.teacher, ListNames{});
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    QHash<QString, NamedRecord> found;
    for (const NamedRecord &record : reply->names)
        found.insert(record.name, record);
    QCOMPARE(found.size(), 6 + 7 + 2);
    QCOMPARE(found.value(u"Азбукин Анна"_s).hint, u"7Б"_s);
    QCOMPARE(found.value(u"Азбукин Анна"_s).id, m_school.pupils.first().value);
    QCOMPARE(found.value(u"Ушедший Анна"_s).hint, QString());
    QVERIFY(!found.contains(u"Пенал Вера Партовна"_s));
    QCOMPARE(found.value(u"Звонкова Вера Партовна"_s).kind, NameKind::Staff);
    QCOMPARE(found.value(u"7Б"_s).kind, NameKind::Class);
    QCOMPARE(found.value(u"7Б"_s).hint, u"2026/2027"_s);
}

void YearCallsTest::listsNamesToTheStaffOnly()
{
    QCOMPARE(codeOf(call(m_school.guardian, ListNames{})), ErrorCode::Forbidden);
    QCOMPARE(codeOf(call(m_school.pupil, ListNames{})), ErrorCode::Forbidden);
}

QTEST_GUILESS_MAIN(YearCallsTest)
#include "tst_yearcalls.moc"
