// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Absent teachers and their substitutes over the real router: lists, choice, rights of the Substitute, the register.
#include "common/protocol/journal.h"
#include "common/protocol/lessonchanges.h"
#include "common/protocol/substitutions.h"
#include "tests/support/callstand.h"
#include "tests/support/timetableschool.h"

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

const QDate thursday(2026, 9, 17);

} // namespace

class SubstitutionCallsTest : public QObject, private CallStand
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();
    void cleanup() { tearDown(); }

    void entersAndCorrectsAnAbsence();
    void refusesAbsencesThatAreNone_data();
    void refusesAbsencesThatAreNone();
    void listsUncoveredLessonsWithFreeTeachers();
    void theSubstituteGetsThatLessonWithItsTask();
    void aTakenTeacherIsRefused();
    void theTeacherOfTheOtherPartMerges();
    void changesAndWithdrawsBeforeTheLesson();
    void refusesOnceTheLessonHasBegun();
    void anAbsentSubstituteLeavesTheLessonUncovered();
    void onlyTheDeputySubstitutes_data();
    void onlyTheDeputySubstitutes();
    void theRegisterShowsEveryoneTheOwnLines_data();
    void theRegisterShowsEveryoneTheOwnLines();
    void refusesAClosedYear();

private:
    SaveAbsence absence(const Actor &who, QDate since, QDate until)
    {
        return {{}, who.staff, since, until, u"болезнь"_s, u"15-к"_s, since, false, 0, RequestId::random()};
    }
    SetSubstitution give(LessonId lesson, std::optional<StaffId> substitute, int sequence = 0)
    {
        return {lesson, substitute, u"§ 5, задачи 1–3"_s, sequence, RequestId::random()};
    }
    LessonId add(GroupId group, QDate day, int number)
    {
        const auto reply = call(m_school.deputy, AddLesson{group, {day, number}, {}, u"тест"_s, RequestId::random()});
        if (!reply)
            qWarning("%s %s", qPrintable(reply.error().field), qPrintable(reply.error().detail));
        return reply ? reply->lesson.id : LessonId{};
    }

    TimetableSchool m_all;
};

void SubstitutionCallsTest::init()
{
    setUp();
    if (QTest::currentTestFailed() || !m_database)
        return;
    const auto failure = changeNow(*m_database, [this](Transaction &tx) { m_all = extendSchool(tx, m_school); });
    QVERIFY2(!failure, failure ? qPrintable(failure->detail) : "");
}

void SubstitutionCallsTest::entersAndCorrectsAnAbsence()
{
    const auto saved = call(m_school.deputy, absence(*m_school.teacher, thursday, thursday.addDays(2)));
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
    QCOMPARE(saved->absence.name, u"Глобусова В. П."_s);
    QCOMPARE(saved->absence.revision, 1);
    SaveAbsence longer = absence(*m_school.teacher, thursday, thursday.addDays(5));
    longer.id = saved->absence.id;
    longer.revision = 1;
    const auto corrected = call(m_school.deputy, longer);
    QVERIFY(corrected);
    QCOMPARE(corrected->absence.until, thursday.addDays(5));
    longer.request = RequestId::random();
    const auto stale = call(m_school.deputy, longer);
    QCOMPARE(stale.error().code, ErrorCode::Conflict);
    QCOMPARE(wire::decode<SaveAbsence::Reply>(*stale.error().current)->absence.revision, 2);
    const auto overlapping = call(m_school.deputy, absence(*m_school.teacher, thursday.addDays(5), thursday.addDays(9)));
    QCOMPARE(overlapping.error().code, ErrorCode::Overlapping);
    longer.cancelled = true;
    longer.revision = 2;
    longer.request = RequestId::random();
    QVERIFY(call(m_school.deputy, longer));
    QVERIFY(call(m_school.deputy, absence(*m_school.teacher, thursday.addDays(5), thursday.addDays(9))));
    const auto list = call(m_school.director, ListAbsences{thursday, thursday.addDays(30)});
    QVERIFY(list);
    QCOMPARE(list->absences.size(), 2);
    QVERIFY(list->absences.last().cancelled);
    QVERIFY(list->staff.size() >= 3);
}

void SubstitutionCallsTest::refusesAbsencesThatAreNone_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("field");
    QTest::newRow("ends before it begins") << u"until"_s << u"until"_s;
    QTest::newRow("nobody") << u"staff"_s << u"staff"_s;
    QTest::newRow("no reason") << u"reason"_s << u"reason"_s;
    QTest::newRow("unknown") << u"id"_s << u"id"_s;
}

void SubstitutionCallsTest::refusesAbsencesThatAreNone()
{
    QFETCH(QString, what);
    QFETCH(QString, field);
    SaveAbsence wanted = absence(*m_school.teacher, thursday, thursday);
    if (what == u"until")
        wanted.until = thursday.addDays(-1);
    if (what == u"staff")
        wanted.staff = {};
    if (what == u"reason")
        wanted.reason.clear();
    if (what == u"id")
        wanted.id = AbsenceId{999};
    const auto refused = call(m_school.deputy, wanted);
    QVERIFY(!refused);
    QCOMPARE(refused.error().field, field);
    QCOMPARE(count(u"staff_absence"_s), 0);
}

void SubstitutionCallsTest::listsUncoveredLessonsWithFreeTeachers()
{
    QVERIFY(call(m_school.deputy, absence(*m_school.teacher, thursday, thursday)));
    QVERIFY(add(m_all.geometry7, thursday, 4));
    // `primary` gives English then: she is not free for geometry.
    QVERIFY(add(m_school.reading1, thursday, 4));
    const auto failure = changeNow(*m_database, [this](Transaction &tx) {
        tx.run(u"INSERT INTO staff_subject (staff_member, subject) SELECT %1, id FROM subject WHERE name = 'Алгебра'"_s
                   .arg(m_school.primary->staff.value));
    });
    QVERIFY(!failure);
    const auto list = call(m_school.deputy, ListUncovered{thursday, thursday});
    QVERIFY2(list, list ? "" : qPrintable(list.error().detail));
    QCOMPARE(list->lessons.size(), 2);
    QCOMPARE(list->lessons.at(0).lesson.id, m_school.future);
    const auto &first = list->lessons.at(0).teachers;
    QCOMPARE(first.size(), 2);
    QCOMPARE(first.at(0).staff, m_school.primary->staff); // of the subject first
    QVERIFY(first.at(0).sameSubject);
    QVERIFY(!first.at(1).sameSubject && first.at(1).knowsClass);
    QCOMPARE(first.at(1).thisMonth, 1); // 14 September
    const auto &second = list->lessons.at(1).teachers;
    QCOMPARE(second.size(), 1);
    QCOMPARE(second.at(0).staff, m_school.substitute->staff);
    QCOMPARE(call(m_school.deputy, ListUncovered{thursday, thursday.addDays(40)}).error().field, u"until"_s);
}

void SubstitutionCallsTest::theSubstituteGetsThatLessonWithItsTask()
{
    QVERIFY(call(m_school.deputy, absence(*m_school.teacher, thursday, thursday)));
    const auto reply = call(m_school.deputy, give(m_school.future, m_school.primary->staff));
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail + reply.error().field));
    QCOMPARE(reply->lesson.substitute, m_school.primary->staff);
    QCOMPARE(reply->lesson.change.sequence, 1);
    QCOMPARE(m_listener->told.last().event, QByteArray("LessonSetChanged"));
    const auto page = call(m_school.primary, OpenPage{m_school.algebra7, m_school.term, false});
    QVERIFY(page);
    int writable = 0;
    for (const GradebookLesson &lesson : page->page.lessons) {
        writable += lesson.mayWrite;
        QCOMPARE(lesson.mayWrite, lesson.id == m_school.future);
        QCOMPARE(lesson.change.task.isEmpty(), lesson.id != m_school.future);
    }
    QCOMPARE(writable, 1);
    m_clock->set(smallSchoolNow().addDays(1));
    QVERIFY(call(m_school.primary, SetMark{m_school.future, 1, m_school.pupils.first(), Grade::Five, 0, RequestId::random(), {}}));
    const auto own = call(m_school.teacher, SetMark{m_school.future, 1, m_school.pupils.at(1), Grade::Five, 0, RequestId::random(), {}});
    QCOMPARE(own.error().clause, u"3.5"_s);
}

void SubstitutionCallsTest::aTakenTeacherIsRefused()
{
    QVERIFY(add(m_school.reading1, thursday, 2));
    const auto taken = call(m_school.deputy, give(m_school.future, m_school.primary->staff));
    QCOMPARE(taken.error().code, ErrorCode::TimetableClash);
    QCOMPARE(taken.error().field, u"substitute"_s);
    QVERIFY(call(m_school.deputy, absence(*m_school.substitute, thursday, thursday)));
    QCOMPARE(call(m_school.deputy, give(m_school.future, m_school.substitute->staff)).error().code, ErrorCode::TimetableClash);
    QCOMPARE(call(m_school.deputy, give(m_school.future, m_school.teacher->staff)).error().code, ErrorCode::NotFound);
    QCOMPARE(call(m_school.deputy, give(m_school.future, m_school.director->staff)).error().code, ErrorCode::NotFound);
    QCOMPARE(count(u"substitution"_s), 0);
}

void SubstitutionCallsTest::theTeacherOfTheOtherPartMerges()
{
    const LessonId first = add(m_all.english7a, thursday, 5);
    QVERIFY(add(m_all.english7b, thursday, 5));
    QVERIFY(call(m_school.deputy, absence(*m_school.substitute, thursday, thursday)));
    const auto list = call(m_school.deputy, ListUncovered{thursday, thursday});
    QCOMPARE(list->lessons.size(), 1);
    QCOMPARE(list->lessons.first().teachers.first().staff, m_school.primary->staff);
    QVERIFY(list->lessons.first().teachers.first().merges);
    QVERIFY(call(m_school.deputy, give(first, m_school.primary->staff)));
    const auto lines = call(m_school.deputy, ListSubstitutions{thursday, thursday});
    QCOMPARE(lines->lines.size(), 1);
    QCOMPARE(lines->lines.first().kind, SubstitutionKind::Merged);
    QCOMPARE(lines->lines.first().reason, u"болезнь"_s);
}

void SubstitutionCallsTest::changesAndWithdrawsBeforeTheLesson()
{
    QVERIFY(call(m_school.deputy, give(m_school.future, m_school.primary->staff)));
    QVERIFY(call(m_school.deputy, give(m_school.future, m_school.substitute->staff, 1)));
    const auto back = call(m_school.deputy, give(m_school.future, {}, 2));
    QVERIFY(back);
    QCOMPARE(back->lesson.substitute, StaffId{});
    QCOMPARE(call(m_school.deputy, give(m_school.future, {}, 3)).error().code, ErrorCode::Conflict);
    const auto lines = call(m_school.deputy, ListSubstitutions{thursday, thursday});
    QCOMPARE(lines->lines.size(), 3); // the register keeps all
    QVERIFY(standing(lines->lines).isEmpty());
    QCOMPARE(call(m_school.primary, OpenPage{m_school.algebra7, m_school.term, false}).error().code, ErrorCode::Forbidden);
}

void SubstitutionCallsTest::refusesOnceTheLessonHasBegun()
{
    QCOMPARE(call(m_school.deputy, give(m_school.today, m_school.primary->staff)).error().code, ErrorCode::LessonHeld);
    QCOMPARE(call(m_school.deputy, give(m_school.substituted, {})).error().code, ErrorCode::LessonHeld);
    QVERIFY(call(m_school.deputy, CancelLesson{m_school.future, u"мороз"_s, 0, RequestId::random()}));
    QCOMPARE(call(m_school.deputy, give(m_school.future, m_school.primary->staff, 1)).error().code, ErrorCode::LessonCancelled);
    QCOMPARE(call(m_school.deputy, give(m_school.future, m_school.primary->staff)).error().code, ErrorCode::Conflict);
}

void SubstitutionCallsTest::anAbsentSubstituteLeavesTheLessonUncovered()
{
    QVERIFY(call(m_school.deputy, absence(*m_school.teacher, thursday, thursday)));
    QVERIFY(call(m_school.deputy, give(m_school.future, m_school.primary->staff)));
    QVERIFY(call(m_school.deputy, absence(*m_school.primary, thursday, thursday)));
    const auto list = call(m_school.deputy, ListUncovered{thursday, thursday});
    QCOMPARE(list->lessons.size(), 1);
    QCOMPARE(list->lessons.first().lesson.substitute, m_school.primary->staff);
    for (const FreeTeacher &teacher : list->lessons.first().teachers)
        QVERIFY(teacher.staff != m_school.primary->staff);
}

void SubstitutionCallsTest::onlyTheDeputySubstitutes_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<bool>("reads");
    QTest::newRow("director") << u"director"_s << true;
    QTest::newRow("administrator") << u"administrator"_s << true;
    for (const char *who : {"teacher", "substitute", "classTeacher", "guardian", "pupil"})
        QTest::newRow(who) << QString::fromLatin1(who) << false;
}

void SubstitutionCallsTest::onlyTheDeputySubstitutes()
{
    QFETCH(QString, who);
    QFETCH(bool, reads);
    QCOMPARE(call(actor(who), absence(*m_school.teacher, thursday, thursday)).error().code, ErrorCode::Forbidden);
    QCOMPARE(call(actor(who), give(m_school.future, m_school.primary->staff)).error().code, ErrorCode::Forbidden);
    QCOMPARE(call(actor(who), ListAbsences{thursday, thursday}).has_value(), reads);
    QCOMPARE(call(actor(who), ListUncovered{thursday, thursday}).has_value(), reads);
    QCOMPARE(count(u"audit"_s), 0);
}

void SubstitutionCallsTest::theRegisterShowsEveryoneTheOwnLines_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<int>("lines");
    QTest::newRow("deputy") << u"deputy"_s << 2;
    QTest::newRow("director") << u"director"_s << 2;
    QTest::newRow("class teacher") << u"classTeacher"_s << 2;
    QTest::newRow("the absent one") << u"teacher"_s << 1;
    QTest::newRow("one substitute") << u"primary"_s << 2;
    QTest::newRow("another") << u"substitute"_s << 1;
    QTest::newRow("nobody's") << u"former"_s << 0;
    QTest::newRow("guardian") << u"guardian"_s << -1;
}

void SubstitutionCallsTest::theRegisterShowsEveryoneTheOwnLines()
{
    QFETCH(QString, who);
    QFETCH(int, lines);
    const LessonId english = add(m_all.english7a, thursday, 6);
    QVERIFY(call(m_school.deputy, give(m_school.future, m_school.primary->staff)));
    QVERIFY(call(m_school.deputy, give(english, m_school.primary->staff)));
    const auto reply = call(actor(who), ListSubstitutions{QDate(2026, 9, 1), QDate(2026, 9, 30)});
    if (lines < 0)
        QCOMPARE(reply.error().code, ErrorCode::Forbidden);
    else
        QCOMPARE(int(reply->lines.size()), lines);
}

void SubstitutionCallsTest::refusesAClosedYear()
{
    const auto failure = changeNow(*m_database, [](Transaction &tx) { tx.run(u"UPDATE school_year SET state = 'Closed'"_s); });
    QVERIFY(!failure);
    QCOMPARE(call(m_school.deputy, give(m_school.future, m_school.primary->staff)).error().code, ErrorCode::YearClosed);
    QCOMPARE(call(m_school.deputy, absence(*m_school.teacher, thursday, thursday)).error().code, ErrorCode::YearClosed);
    QCOMPARE(count(u"substitution"_s) + count(u"staff_absence"_s), 0);
}

QTEST_GUILESS_MAIN(SubstitutionCallsTest)
#include "tst_substitutioncalls.moc"
