// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the listed days by date.
#include "common/domain/calendar/productioncalendar.h"
#include <algorithm>

namespace parta {

ProductionCalendar::ProductionCalendar(const QList<CalendarDay> &days, const QSet<int> &years) : m_years(years)
{
    for (const CalendarDay &day : days) {
        if (!m_days.contains(day.day))
            m_days.insert(day.day, day);
    }
}

ProductionCalendar ProductionCalendar::ofDays(const QList<CalendarDay> &days)
{
    QSet<int> years;
    for (const CalendarDay &day : days) {
        if (day.day.month() == 1 && day.day.day() == 1 && day.kind == CalendarDayKind::Off)
            years.insert(day.day.year());
    }
    return {days, years};
}

std::optional<CalendarDay> ProductionCalendar::find(QDate day) const
{
    const auto known = m_days.constFind(day);
    return known == m_days.cend() ? std::nullopt : std::optional(*known);
}

QList<CalendarDay> ProductionCalendar::daysOf(int year) const
{
    QList<CalendarDay> days;
    for (const CalendarDay &day : m_days) {
        if (day.day.year() == year)
            days.append(day);
    }
    std::sort(days.begin(), days.end(), [](const CalendarDay &a, const CalendarDay &b) { return a.day < b.day; });
    return days;
}

} // namespace parta
