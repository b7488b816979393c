// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar of one school year behind the fake server: what the year page asks for and writes.
#pragma once
#include "common/protocol/calendar.h"
#include "common/protocol/years.h"
#include "support/fakeschool.h"

namespace parta {

class FakeCalendar
{
public:
    /// Answers the calendar's calls on the school's server; the school outlives it.
    explicit FakeCalendar(FakeSchool &school);

    YearCalendar &calendar() { return m_calendar; }
    /// From now on every write is refused so.
    void refuseWith(const Failure &failure) { m_refusal = failure; }
    /// The last write of each kind.
    std::optional<SaveTermSet> savedTerms;
    std::optional<SaveVacation> savedVacation;
    std::optional<SaveDayChange> savedChange;
    std::optional<SetStaffDay> savedStaffDay;
    std::optional<SaveStudyWeek> savedWeek;
    std::optional<RemoveFromCalendar> removed;
    bool hasYear = true;

private:
    void serveReading(FakeServer &server);
    void serveWriting(FakeServer &server);
    void serveDays(FakeServer &server);

    YearCalendar m_calendar;
    std::optional<Failure> m_refusal;
};

} // namespace parta
