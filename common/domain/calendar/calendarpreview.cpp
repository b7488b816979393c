// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Counts the months of a year.
#include "common/domain/calendar/calendarpreview.h"

namespace parta {

CalendarPreview previewOf(const ProductionCalendar &calendar, int year, const QList<DayByOrder> &orders)
{
    const WorkingDays five(calendar, StaffWeek::FiveDays, orders);
    const WorkingDays six(calendar, StaffWeek::SixDays, orders);
    CalendarPreview preview;
    preview.year = year;
    for (int month = 1; month <= 12; ++month) {
        const QDate first(year, month, 1);
        const QDate last(year, month, first.daysInMonth());
        preview.months.append({month, five.count(first, last).days, six.count(first, last).days, {}});
        preview.working5 += preview.months.constLast().working5;
        preview.working6 += preview.months.constLast().working6;
    }
    const QList<CalendarDay> listed = calendar.daysOf(year);
    for (const CalendarDay &day : listed)
        preview.months[day.day.month() - 1].days.append(day);
    return preview;
}

} // namespace parta
