// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The production calendar as it is stored.
#pragma once
#include "common/domain/calendar/productioncalendar.h"
#include "server/storage/transaction.h"

namespace parta {

class CalendarRepository
{
public:
    explicit CalendarRepository(Transaction &tx) : m_tx(tx) {}

    /// Listed days of a year, ascending.
    QList<CalendarDay> daysOf(int year);
    /// All that is stored; years count as loaded by ProductionCalendar::ofDays.
    ProductionCalendar calendar();
    /// Writes the day or replaces it.
    void put(const CalendarDay &day);
    void remove(QDate day);
    /// A closed or archived school year has this day (3.1: nothing of it changes).
    bool isOfClosedYear(QDate day);

private:
    Transaction &m_tx;
};

} // namespace parta
