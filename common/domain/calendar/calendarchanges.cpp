// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Compares two calendars day by day and deadline by deadline.
#include "common/domain/calendar/calendarchanges.h"

namespace parta {

QList<ChangedDay> changedDays(const ProductionCalendar &before, const ProductionCalendar &after, int year)
{
    const WorkingDays was5(before, StaffWeek::FiveDays), was6(before, StaffWeek::SixDays);
    const WorkingDays is5(after, StaffWeek::FiveDays), is6(after, StaffWeek::SixDays);
    QList<ChangedDay> changed;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        const ChangedDay one{day, was5.isWorking(day), is5.isWorking(day), was6.isWorking(day), is6.isWorking(day)};
        if (one.was5 != one.is5 || one.was6 != one.is6)
            changed.append(one);
    }
    return changed;
}

QList<ChangedDeadline> changedDeadlines(const QList<DueIn> &deadlines, const WorkingDays &before, const WorkingDays &after)
{
    QList<ChangedDeadline> changed;
    for (int i = 0; i < deadlines.size(); ++i) {
        const DueIn &due = deadlines.at(i);
        const WorkingDate was = before.addWorkingDays(due.event, due.workingDays);
        const WorkingDate is = after.addWorkingDays(due.event, due.workingDays);
        if (was != is)
            changed.append({i, was, is});
    }
    return changed;
}

} // namespace parta
