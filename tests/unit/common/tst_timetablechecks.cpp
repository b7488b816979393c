// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bounds of requests about the timetable, lesson changes and substitutions: what passes, what is refused, which field.
#include "common/protocol/lessonchanges.h"
#include "common/protocol/substitutions.h"
#include "common/protocol/timetable.h"
#include <QTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 9, 17);

SaveTimetable draft()
{
    return {{}, YearId{1}, u"Основное"_s, day, 1, {{{1, 1, 1}, GroupId{1}, {}}, {{1, 1, 1}, GroupId{2}, {}}}, 0, RequestId::random()};
}

SaveAbsence absence()
{
    return {{}, StaffId{1}, day, day.addDays(3), u"болезнь"_s, {}, {}, false, 0, RequestId::random()};
}

MoveLesson move()
{
    return {LessonId{1}, {day, 2}, {}, u"просьба"_s, 0, RequestId::random()};
}

/// «Code field», empty where it passes.
template<class M>
QString verdict(const M &wanted)
{
    const auto failure = check(wanted);
    if (!failure)
        return {};
    return (failure->code == ErrorCode::ReasonRequired ? u"reason "_s : u"malformed "_s) + failure->field;
}

} // namespace

class TimetableChecksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aUsualRequestPasses()
    {
        QCOMPARE(verdict(draft()), QString());
        QCOMPARE(verdict(absence()), QString());
        QCOMPARE(verdict(move()), QString());
        QCOMPARE(verdict(AddLesson{GroupId{1}, {day, 0}, {}, u"просьба"_s, {}}), QString()); // a «zero» lesson is a warning only
        QCOMPARE(verdict(ListUncovered{day, day.addDays(31)}), QString());
        QCOMPARE(verdict(SetSubstitution{LessonId{1}, {}, QString(2000, u'я'), 0, {}}), QString());
    }
    void aChangeNeedsItsReason()
    {
        QCOMPARE(verdict(CancelLesson{LessonId{1}, u" "_s, 0, {}}), u"reason reason"_s);
        QCOMPARE(verdict(CancelLesson{LessonId{1}, QString(501, u'я'), 0, {}}), u"malformed reason"_s);
        MoveLesson silent = move();
        silent.reason.clear();
        QCOMPARE(verdict(silent), u"reason reason"_s);
        QCOMPARE(verdict(AddLesson{GroupId{1}, {day, 1}, {}, {}, {}}), u"reason reason"_s);
        SaveAbsence without = absence();
        without.reason.clear();
        QCOMPARE(verdict(without), u"reason reason"_s);
    }
    void aPlaceIsADayAndANumber()
    {
        MoveLesson wanted = move();
        wanted.to.day = {};
        QCOMPARE(verdict(wanted), u"malformed to"_s);
        wanted.to = {day, -1};
        QCOMPARE(verdict(wanted), u"malformed to"_s);
        wanted.to = {day, 21};
        QCOMPARE(verdict(wanted), u"malformed to"_s);
        QCOMPARE(verdict(AddLesson{GroupId{1}, {{}, 1}, {}, u"просьба"_s, {}}), u"malformed at"_s);
    }
    void rangesOfDaysAreBounded()
    {
        QCOMPARE(verdict(ListLessons{day, day.addDays(31), {}, {}}), QString());
        QCOMPARE(verdict(ListLessons{day, day.addDays(32), {}, {}}), u"malformed until"_s);
        QCOMPARE(verdict(ListLessons{day, day.addDays(364), StaffId{1}, {}}), QString());
        QCOMPARE(verdict(ListLessons{day, day.addDays(364), {}, ClassId{1}}), QString());
        QCOMPARE(verdict(ListLessons{day, day.addDays(401), {}, ClassId{1}}), u"malformed until"_s);
        QCOMPARE(verdict(ListLessons{day, day.addDays(-1), {}, {}}), u"malformed until"_s);
        QCOMPARE(verdict(ListUncovered{day, day.addDays(32)}), u"malformed until"_s);
        QCOMPARE(verdict(ListUncovered{{}, day}), u"malformed until"_s);
    }
    void anAbsenceIsSomeonesAndEndsAfterItBegins()
    {
        SaveAbsence wanted = absence();
        wanted.staff = {};
        QCOMPARE(verdict(wanted), u"malformed staff"_s);
        wanted = absence();
        wanted.since = {};
        QCOMPARE(verdict(wanted), u"malformed since"_s);
        wanted = absence();
        wanted.until = day.addDays(-1);
        QCOMPARE(verdict(wanted), u"malformed until"_s);
        wanted = absence();
        wanted.orderNumber = QString(101, u'1');
        QCOMPARE(verdict(wanted), u"malformed orderNumber"_s);
        QCOMPARE(verdict(SetSubstitution{LessonId{1}, {}, QString(2001, u'я'), 0, {}}), u"malformed task"_s);
    }
    void aDraftHasItsCellsOnce_data()
    {
        QTest::addColumn<CycleCell>("cell");
        QTest::addColumn<int>("weeks");
        QTest::addColumn<bool>("passes");
        QTest::newRow("first") << CycleCell{1, 1, 1} << 1 << true;
        QTest::newRow("last") << CycleCell{2, 7, 20} << 2 << true;
        QTest::newRow("week beyond the cycle") << CycleCell{2, 1, 1} << 1 << false;
        QTest::newRow("no week") << CycleCell{0, 1, 1} << 1 << false;
        QTest::newRow("no weekday") << CycleCell{1, 0, 1} << 1 << false;
        QTest::newRow("eighth weekday") << CycleCell{1, 8, 1} << 1 << false;
        QTest::newRow("number too high") << CycleCell{1, 1, 21} << 1 << false;
        QTest::newRow("negative number") << CycleCell{1, 1, -1} << 1 << false;
    }
    void aDraftHasItsCellsOnce()
    {
        QFETCH(CycleCell, cell);
        QFETCH(int, weeks);
        QFETCH(bool, passes);
        SaveTimetable wanted = draft();
        wanted.weeks = weeks;
        wanted.slotList = {{cell, GroupId{1}, {}}};
        QCOMPARE(verdict(wanted), passes ? QString() : u"malformed slotList[0]"_s);
        wanted.slotList.append(wanted.slotList.first());
        QCOMPARE(verdict(wanted), passes ? u"malformed slotList[1]"_s : u"malformed slotList[0]"_s);
    }
    void aDraftHasANameADayAndAtMostTwoWeeks()
    {
        SaveTimetable wanted = draft();
        wanted.name = QString(101, u'я');
        QCOMPARE(verdict(wanted), u"malformed name"_s);
        wanted = draft();
        wanted.since = {};
        QCOMPARE(verdict(wanted), u"malformed since"_s);
        wanted = draft();
        wanted.weeks = 0;
        QCOMPARE(verdict(wanted), u"malformed weeks"_s);
        wanted = draft();
        wanted.slotList = QList<TimetableSlot>(8001, wanted.slotList.first());
        QCOMPARE(verdict(wanted), u"malformed slotList"_s);
    }
    void marksAreOfOneTeacherClassOrRoom()
    {
        SetNotAvailable wanted{YearId{1}, StaffId{1}, {}, {}, {{1, 1, 1}}, {}};
        QCOMPARE(verdict(wanted), QString());
        wanted.room = RoomId{1};
        QCOMPARE(verdict(wanted), u"malformed staff"_s);
        wanted.room = {};
        wanted.staff = {};
        QCOMPARE(verdict(wanted), u"malformed staff"_s);
        wanted.schoolClass = ClassId{1};
        wanted.cells = {{1, 1, 1}, {3, 1, 1}};
        QCOMPARE(verdict(wanted), u"malformed cells[1]"_s);
    }
};

QTEST_APPLESS_MAIN(TimetableChecksTest)
#include "tst_timetablechecks.moc"
