// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about dated lessons: cycles of weeks, vacations, days off, bells.
#include "common/domain/timetable/lessondays.h"

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 9, 7);

StudyCalendar autumn()
{
    return {{{1, 9, {2026, 9, 1}, {2026, 10, 25}}, {10, 11, {2026, 9, 1}, {2026, 12, 30}}}, {}, {}};
}

QList<BellLine> bells()
{
    return {{1, 11, {2026, 9, 1}, {}, 0, 1, {8, 30}, {9, 15}}, {1, 11, {2026, 9, 1}, {}, 6, 1, {9, 0}, {9, 40}}};
}

QList<QDate> daysOf(const QList<DatedLesson> &lessons)
{
    QList<QDate> days;
    for (const DatedLesson &lesson : lessons)
        days.append(lesson.day);
    return days;
}

} // namespace

class LessonDaysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void repeatsASlotEveryWeek()
    {
        const auto lessons = lessonsOf({{{1, 3}, 1, 7}}, {monday, 1, monday, {2026, 9, 30}}, autumn(), bells());
        QCOMPARE(daysOf(lessons), (QList<QDate>{{2026, 9, 9}, {2026, 9, 16}, {2026, 9, 23}, {2026, 9, 30}}));
        QCOMPARE(lessons.at(0).time, (BellTime{{8, 30}, {9, 15}}));
    }
    void takesTurnsInATwoWeekCycle()
    {
        const auto lessons = lessonsOf({{{1, 1}, 1, 7}, {{2, 1}, 1, 7}}, {{2026, 9, 9}, 2, monday, {2026, 9, 28}}, autumn(), bells());
        QCOMPARE(daysOf(lessons), (QList<QDate>{{2026, 9, 7}, {2026, 9, 14}, {2026, 9, 21}, {2026, 9, 28}}));
        QCOMPARE(lessons.at(0).slot, 0);
        QCOMPARE(lessons.at(1).slot, 1);
        QCOMPARE(cycleWeekOf({2026, 9, 6}, {2026, 9, 9}, 2), 2); // the week before the first one
    }
    void leavesOutVacationsAndDaysOff()
    {
        StudyCalendar calendar = autumn();
        calendar.vacations.append({1, 1, {2026, 9, 14}, {2026, 9, 20}});
        calendar.daysOff.insert({2026, 9, 21});
        const TimetableSpan span{monday, 1, monday, {2026, 9, 30}};
        QCOMPARE(daysOf(lessonsOf({{{1, 1}, 1, 1}}, span, calendar, bells())), (QList<QDate>{{2026, 9, 7}, {2026, 9, 28}}));
        QCOMPARE(lessonsOf({{{1, 1}, 1, 2}}, span, calendar, bells()).size(), 3);
    }
    void keepsToTheTermsOfTheLevel()
    {
        const TimetableSpan span{monday, 1, {2026, 10, 26}, {2026, 11, 8}};
        QCOMPARE(lessonsOf({{{1, 1}, 1, 7}}, span, autumn(), bells()).size(), 0);
        QCOMPARE(lessonsOf({{{1, 1}, 1, 10}}, span, autumn(), bells()).size(), 2);
    }
    void asksTheLatestScheduleForTheBell()
    {
        QList<BellLine> lines = bells();
        lines.append({1, 11, {2026, 9, 14}, {}, 0, 1, {8, 0}, {8, 45}});
        QCOMPARE(bellOn(lines, {2026, 9, 12}, 5, 1)->starts, QTime(9, 0)); // Saturday
        QCOMPARE(bellOn(lines, {2026, 9, 11}, 5, 1)->starts, QTime(8, 30));
        QCOMPARE(bellOn(lines, {2026, 9, 15}, 5, 1)->starts, QTime(8, 0));
        QVERIFY(!bellOn(lines, {2026, 9, 15}, 5, 2));
        QVERIFY(!bellOn(lines, {2026, 8, 31}, 5, 1));
    }
};

QTEST_APPLESS_MAIN(LessonDaysTest)
#include "tst_lessondays.moc"
