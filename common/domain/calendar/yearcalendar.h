// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// YearCalendar: the snapshot of one school year's calendar. Page, picture, checks and printing all read this value.
#pragma once
#include "common/domain/calendar/studydays.h"
#include "common/domain/gradebook.h"
#include "common/domain/schoolyear.h"

namespace parta {

struct TermDates {
    TermId id;
    TermKind kind = TermKind::Quarter;
    int number = 1;
    QDate first;
    QDate last;
    TermState state = TermState::Open;
};

/// Terms of a range of year levels. The Year term, last in the list, follows from the others.
struct TermSetLine {
    TermSetId id;
    QString name;
    int levelFrom = 1;
    int levelTo = 11;
    int revision = 0;
    QList<TermDates> terms;
};

/// Levels 0 to 0: only the classes named.
struct VacationLine {
    VacationId id;
    QString name;
    QDate since;
    QDate until;
    int levelFrom = 1;
    int levelTo = 11;
    int revision = 0;
    QList<ClassId> classes;
};

struct StudyWeekLine {
    StudyWeekId id;
    int levelFrom = 1;
    int levelTo = 11;
    int days = 5;                   ///< 5 or 6
    int revision = 0;
};

enum class DayChangeKind : quint8 {
    Cancelled, ///< no lessons: frost, quarantine
    Moved,     ///< no lessons on the day, they take place on another one
    Extra,     ///< lessons on a day that has none by itself
    Distance,  ///< lessons take place at a distance
};

/// A single study day changed, for levels or for one class.
struct DayChange {
    DayChangeKind kind = DayChangeKind::Cancelled;
    QDate day;
    std::optional<QDate> movedTo;     ///< with Moved
    std::optional<int> asWeekday;     ///< with Extra: whose lessons, 1 is Monday; empty: of its own weekday
    int levelFrom = 1;
    int levelTo = 13;
    std::optional<ClassId> schoolClass; ///< this class only
    QString reason;
    QString orderNumber;
};

struct DayChangeLine {
    DayChangeId id;
    int revision = 0;
    DayChange change;
};

/// A working day of the staff the school set by order.
struct StaffDayLine {
    QDate day;
    bool isWorking = false;
    QString orderNumber;
    QDate orderDay;
    int revision = 0;
};

/// From this day on the staff's usual week.
struct DatedWeek {
    QDate since;
    int days = 5;                   ///< 5 or 6
};

struct ClassRef {
    ClassId id;
    QString name;
    int level = 1;
};

struct YearCalendar {
    SchoolYear year;
    QList<TermSetLine> termSets;    ///< by level
    QList<VacationLine> vacations;  ///< by day
    QList<StudyWeekLine> weeks;
    QList<DayChangeLine> changes;   ///< by day
    QList<CalendarDay> days;        ///< listed days of the production calendar within the year
    QList<int> loadedYears;         ///< calendar years whose production calendar is loaded
    QList<StaffDayLine> staffDays;
    QList<DatedWeek> staffWeeks;    ///< ascending; before the first one five days
    QList<ClassRef> classes;        ///< by level and name
    int leastVacation = 7;          ///< calendar days by the norm valid in the year; 0: no norm
};

/// «15 от 12.01.2026»
QString orderText(const StaffDayLine &line);
/// A Closed or Archived year takes no write (3.1, 6).
inline bool isClosed(const SchoolYear &year) { return year.state == YearState::Closed || year.state == YearState::Archived; }

ProductionCalendar productionCalendarOf(const YearCalendar &calendar);
/// What decides about study days in this year.
StudyYearRules studyRulesOf(const YearCalendar &calendar);
StaffWeek staffWeekOn(const YearCalendar &calendar, QDate day);
/// Working days of the staff from `from` to `to`, both included, by the week that holds on each day.
WorkingCount staffDaysOf(const YearCalendar &calendar, QDate from, QDate to);
/// Terms of a level without the Year term; empty where no set covers it.
QList<TermDates> termsOf(const YearCalendar &calendar, int level);

} // namespace parta
