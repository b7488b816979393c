// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Walks day by day: a deadline is some days away, a year some hundred.
#include "common/domain/calendar/workingdays.h"

namespace parta {

WorkingDays::WorkingDays(ProductionCalendar calendar, StaffWeek week, const QList<DayByOrder> &orders)
    : m_calendar(std::move(calendar)), m_week(week)
{
    // A later order about the same day replaces the earlier one.
    for (const DayByOrder &order : orders)
        m_orders.insert(order.day, order);
}

bool WorkingDays::isWorking(QDate day) const
{
    if (const auto order = m_orders.constFind(day); order != m_orders.cend())
        return order->isWorking;
    const bool isUsual = day.dayOfWeek() <= int(m_week);
    const auto listed = m_calendar.find(day);
    if (!listed)
        return isUsual;
    if (listed->kind != CalendarDayKind::Off)
        return true;
    const bool isOfASaturday = listed->movedFrom && listed->movedFrom->dayOfWeek() == Qt::Saturday;
    return m_week == StaffWeek::SixDays && isOfASaturday && isUsual;
}

bool WorkingDays::isProvisional(QDate day) const
{
    return !m_calendar.isLoaded(day.year()) && !m_orders.contains(day);
}

WorkingDate WorkingDays::addWorkingDays(QDate day, int n) const
{
    const int step = n < 0 ? -1 : 1;
    WorkingDate found{day, false};
    for (int left = qAbs(n); left > 0; left -= isWorking(found.day) ? 1 : 0) {
        found.day = found.day.addDays(step);
        found.isProvisional = found.isProvisional || isProvisional(found.day);
    }
    return found;
}

WorkingCount WorkingDays::count(QDate from, QDate to) const
{
    WorkingCount counted;
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        counted.days += isWorking(day) ? 1 : 0;
        counted.isProvisional = counted.isProvisional || isProvisional(day);
    }
    return counted;
}

} // namespace parta
