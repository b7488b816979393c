// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// School years, their calendar and bells; new versions of the timetable.
#pragma once
#include "common/domain/calendar/productioncalendar.h"
#include "common/domain/gradebook.h"
#include "common/domain/timetable/lessondays.h"
#include "server/storage/transaction.h"

namespace parta {

struct YearRow {
    YearId id;
    QString name;
    QDate since;
    QDate until;
    QString state;
};

struct NewTermSet {
    YearId year;
    QString name;
    int levelFrom = 1;
    int levelTo = 11;
};

struct NewTerm {
    TermSetId termSet;
    TermKind kind = TermKind::Quarter;
    int number = 1;
    QDate since;
    QDate until;
};

struct NewVacation {
    YearId year;
    QString name;
    QDate since;
    QDate until;
    int levelFrom = 1;
    int levelTo = 11;
};

struct NewCalendarDay {
    QDate day;
    CalendarDayKind kind = CalendarDayKind::Off;
    std::optional<QDate> movedFrom;
    QString title;
};

struct NewTimetable {
    QString externalId;
    YearId year;
    QString name;
    QDate since;
    int weeks = 1;
};

struct NewSlot {
    TimetableId timetable;
    int week = 1;
    int weekday = 1;
    int number = 1;
    GroupId group;
    std::optional<RoomId> room;
};

class TimetableRepository
{
public:
    explicit TimetableRepository(Transaction &tx) : m_tx(tx) {}

    std::optional<YearRow> yearOf(QDate day);
    std::optional<YearRow> year(YearId id);
    YearId addYear(const QString &name, QDate since, QDate until);
    TermSetId addTermSet(const NewTermSet &set);
    void addTerm(const NewTerm &term);
    void addVacation(const NewVacation &vacation);
    /// A day the calendar has already stays as it is.
    void addCalendarDay(const NewCalendarDay &day);
    /// Highest YearLevel the term sets of the year cover; 0 without any.
    int highestLevel(YearId year);
    StudyCalendar calendar(YearId year);

    QList<BellLine> bells(YearId year);
    BellScheduleId addBellSchedule(YearId year, const QString &name, QDate since);
    void addBell(BellScheduleId schedule, int number, const BellTime &time);

    bool hasTimetable(const QString &externalId);
    TimetableId addTimetable(const NewTimetable &timetable);
    void addSlot(const NewSlot &slot);

private:
    Transaction &m_tx;
};

} // namespace parta
