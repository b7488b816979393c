// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The production calendars of 2024-2027 typed by hand, and what they must give: working days by month, single days,
// deadlines of 3.5. Independent of the sources: nothing here is computed by them.
#pragma once
#include "common/domain/calendar/productioncalendar.h"

namespace parta::test {

/// The four years as published.
ProductionCalendar publishedCalendar();
/// Listed days of one of them.
QList<CalendarDay> publishedDays(int year);

/// Working days of each month in the five-day week, and of the year in both weeks.
struct YearOfWork {
    int year = 0;
    QList<int> months;
    int five = 0;
    int six = 0;
};
const QList<YearOfWork> &yearsOfWork();

struct SingleDay {
    QDate day;
    bool five = false; ///< works in the five-day week
    bool six = false;
};
const QList<SingleDay> &singleDays();

/// Due days one and five working days after an event, in both weeks.
struct DueDays {
    QDate event;
    QDate next5, fifth5, next6, fifth6;
};
const QList<DueDays> &dueDays();

/// «Not later than two working days before the quarter ends» (3.5).
struct AttestationDue {
    QDate lastDay, five, six;
};
const QList<AttestationDue> &attestationDue();

/// Every fact above that this calendar gives otherwise, in words; empty when all hold.
QStringList brokenFacts(const ProductionCalendar &calendar);

} // namespace parta::test
