// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The state's calendar of days off: only the days that differ from their weekday, year by year.
#pragma once
#include <QDate>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <optional>

namespace parta {

enum class CalendarDayKind : quint8 {
    Off,     ///< a PublicHoliday or a day off moved here
    Short,   ///< a working day an hour shorter, on any weekday: a whole working day for deadlines
    Working, ///< a Saturday or Sunday that is worked
};

/// A day of the production calendar that differs from its weekday.
struct CalendarDay {
    QDate day;
    CalendarDayKind kind = CalendarDayKind::Off;
    std::optional<QDate> movedFrom; ///< the day whose day off was moved here; empty on a PublicHoliday
    QString title;

    friend bool operator==(const CalendarDay &, const CalendarDay &) = default;
};

/// Immutable. A year that is not loaded has weekends only, and what is computed over it is provisional.
class ProductionCalendar
{
public:
    ProductionCalendar() = default;
    /// The first of several entries of one day counts. Years that are named but have no day count as loaded.
    ProductionCalendar(const QList<CalendarDay> &days, const QSet<int> &years);
    /// Takes a year for loaded when it lists its 1 January, as every published calendar does: a school that has
    /// only entered single days keeps its deadlines provisional.
    static ProductionCalendar ofDays(const QList<CalendarDay> &days);

    bool isLoaded(int year) const { return m_years.contains(year); }
    const QSet<int> &years() const { return m_years; }
    /// Empty when the day is what its weekday says.
    std::optional<CalendarDay> find(QDate day) const;
    /// Listed days of a year, ascending.
    QList<CalendarDay> daysOf(int year) const;

private:
    QHash<QDate, CalendarDay> m_days;
    QSet<int> m_years;
};

} // namespace parta
