// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about what a new calendar changes: days, deadlines, provisional ones made firm.
#include "common/domain/calendar/calendarchanges.h"
#include "tests/support/publishedcalendars.h"

using namespace parta;

namespace {

ProductionCalendar until2026()
{
    return {test::publishedDays(2026), {2026}};
}

} // namespace

class CalendarChangesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSameCalendarChangesNothing()
    {
        for (int year = 2024; year <= 2027; ++year)
            QVERIFY(changedDays(test::publishedCalendar(), test::publishedCalendar(), year).isEmpty());
    }
    void namesTheDaysAndTheWeeks()
    {
        QList<CalendarDay> days = test::publishedDays(2026);
        days.removeIf([](const CalendarDay &day) { return day.day == QDate(2026, 1, 9) || day.day == QDate(2026, 4, 30); });
        days.append({{2026, 5, 16}, CalendarDayKind::Working, {}, {}});
        const auto changed = changedDays(until2026(), {days, {2026}}, 2026);
        // 9 January was off in the five-day week only; that 30 April is no longer shortened changes no deadline.
        QCOMPARE(changed, (QList<ChangedDay>{{{2026, 1, 9}, false, true, true, true}, {{2026, 5, 16}, false, true, true, true}}));
    }
    void aNewYearIsComparedWithItsWeekends()
    {
        const auto changed = changedDays(until2026(), test::publishedCalendar(), 2027);
        int off5 = 0, off6 = 0, on5 = 0;
        for (const ChangedDay &day : changed) {
            off5 += day.was5 && !day.is5;
            off6 += day.was6 && !day.is6;
            on5 += !day.was5 && day.is5;
        }
        // 261 weekdays without calendar, 247 with it; one worked Saturday. 313 days in the six-day week, 299 with it.
        QCOMPARE(off5 - on5, 261 - 247);
        QCOMPARE(on5, 1);
        QCOMPARE(off6, 313 - 299);
    }
    void listsTheDeadlinesThatMove()
    {
        const QList<DueIn> due{{{2026, 12, 28}, 5}, {{2026, 12, 21}, 5}, {{2026, 12, 30}, 0}, {{2027, 1, 12}, -2}, {{2027, 3, 2}, 1}};
        const WorkingDays before(until2026()), after(test::publishedCalendar());
        const auto changed = changedDeadlines(due, before, after);
        QCOMPARE(changed.size(), 3);
        QCOMPARE(changed.at(0).index, 0);
        QCOMPARE(changed.at(0).was, (WorkingDate{{2027, 1, 5}, true}));
        QCOMPARE(changed.at(0).is, (WorkingDate{{2027, 1, 13}, false}));
        QCOMPARE(changed.at(1).index, 3);
        QCOMPARE(changed.at(1).is.day, QDate(2026, 12, 30));
        // The same day, but firm now.
        QCOMPARE(changed.at(2).index, 4);
        QCOMPARE(changed.at(2).was, (WorkingDate{{2027, 3, 3}, true}));
        QCOMPARE(changed.at(2).is, (WorkingDate{{2027, 3, 3}, false}));
    }
};

QTEST_APPLESS_MAIN(CalendarChangesTest)
#include "tst_calendarchanges.moc"
