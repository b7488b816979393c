// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Vacations, study weeks, changed study days and the staff's days by order; the whole calendar of a year.
#pragma once
#include "common/protocol/calendar.h"
#include "server/storage/transaction.h"

namespace parta {

class StudyCalendarRepository
{
public:
    explicit StudyCalendarRepository(Transaction &tx) : m_tx(tx) {}

    /// Everything at once.
    YearCalendar calendar(const SchoolYear &year);

    QList<VacationLine> vacations(YearId year);
    QList<StudyWeekLine> weeks(YearId year);
    QList<DayChangeLine> changes(YearId year);
    QList<StaffDayLine> staffDays(QDate since, QDate until);
    std::optional<StaffDayLine> staffDay(QDate day);

    /// Each is empty where the line is not of that revision any more.
    std::optional<VacationId> put(const SaveVacation &wanted);
    std::optional<StudyWeekId> put(const SaveStudyWeek &wanted);
    std::optional<DayChangeId> put(const SaveDayChange &wanted);
    bool put(const SetStaffDay &wanted);
    /// Another study week of the year has one of the levels.
    bool isLevelTaken(const SaveStudyWeek &wanted);
    /// All classes are of this year.
    bool areOfYear(const QList<ClassId> &classes, YearId year);

    /// Year of a line; empty where there is none such. Term sets are removed by TermRepository.
    std::optional<YearId> yearOf(CalendarPart part, qint64 id);
    bool remove(CalendarPart part, qint64 id, int revision);

private:
    Transaction &m_tx;
};

} // namespace parta
