// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Working days of the staff, the unit of every deadline of the regulation (3.1, 3.3, 3.5, 4.2). Vacations of the
// pupils are working days.
#pragma once
#include "common/domain/calendar/productioncalendar.h"

namespace parta {

/// Working days of a usual week of the staff; the value is their number.
enum class StaffWeek : quint8 { FiveDays = 5, SixDays = 6 };

/// One day the school set by order, whatever calendar and weekday say.
struct DayByOrder {
    QDate day;
    bool isWorking = false;
    QString order; ///< «№ 15 от 12.01.2026»
};

/// A day found by counting working days.
struct WorkingDate {
    QDate day;
    bool isProvisional = false; ///< a year on the way is not loaded: only weekends were known there

    friend bool operator==(const WorkingDate &, const WorkingDate &) = default;
};

struct WorkingCount {
    int days = 0;
    bool isProvisional = false;

    friend bool operator==(const WorkingCount &, const WorkingCount &) = default;
};

/// Immutable. The six-day week has no day off that was moved from a Saturday: it never had that Saturday off.
class WorkingDays
{
public:
    explicit WorkingDays(ProductionCalendar calendar, StaffWeek week = StaffWeek::FiveDays,
                         const QList<DayByOrder> &orders = {});

    bool isWorking(QDate day) const;
    /// Neither the production calendar nor an order says anything about the day: its year is not loaded.
    bool isProvisional(QDate day) const;
    /// The n-th working day after `day`, which is day 0 and need not be working itself; `day` for 0. Negative n go back.
    WorkingDate addWorkingDays(QDate day, int n) const;
    /// The n-th working day before `day`; «за два рабочих дня» is subtractWorkingDays(last day, 2).
    WorkingDate subtractWorkingDays(QDate day, int n) const { return addWorkingDays(day, -n); }
    /// Working days from `from` to `to`, both included; 0 when `to` comes first.
    WorkingCount count(QDate from, QDate to) const;

    StaffWeek week() const { return m_week; }
    const ProductionCalendar &calendar() const { return m_calendar; }

private:
    ProductionCalendar m_calendar;
    StaffWeek m_week;
    QHash<QDate, DayByOrder> m_orders;
};

} // namespace parta
