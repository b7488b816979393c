// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The production calendar as it is stored.
#pragma once
#include "common/domain/calendar/workingdays.h"
#include "server/storage/transaction.h"

namespace parta {

class CalendarRepository
{
public:
    explicit CalendarRepository(Transaction &tx) : m_tx(tx) {}

    /// Listed days of a year, ascending.
    QList<CalendarDay> daysOf(int year);
    /// All that is stored. Loaded are the years an import has brought and those that ProductionCalendar::ofDays tells.
    ProductionCalendar calendar();
    /// Writes the day or replaces it.
    void put(const CalendarDay &day);
    void remove(QDate day);
    /// The production calendar of the year is known from now on; `source` names its file.
    void markLoaded(int year, const QString &source, const QDateTime &now);
    /// Days the staff works or has off by order of the school.
    QList<DayByOrder> orders();
    /// A closed or archived school year has this day (3.1: nothing of it changes).
    bool isOfClosedYear(QDate day);

private:
    Transaction &m_tx;
};

} // namespace parta
