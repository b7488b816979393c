// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Study days: on which days a class has lessons, and by the timetable of which day.
#pragma once
#include "common/domain/calendar/workingdays.h"
#include "common/domain/ids.h"

namespace parta {

/// The class a question is about; id 0 asks for the year level as a whole.
struct StudyClass {
    int level = 0; ///< YearLevel
    ClassId id;
};

/// Classes for which something holds: whole year levels and single classes.
struct ClassSet {
    QSet<int> levels;
    QSet<ClassId> classes;

    static ClassSet ofLevels(int from, int to);
    static ClassSet ofClasses(const QList<ClassId> &classes);
    bool covers(const StudyClass &one) const { return levels.contains(one.level) || classes.contains(one.id); }
};

/// A term or a vacation.
struct StudySpan {
    ClassSet whom;
    QDate since;
    QDate until;

    bool covers(QDate day, const StudyClass &one) const { return since <= day && day <= until && whom.covers(one); }
};

/// Study days of a usual week of some classes; a class that none covers has five.
struct StudyWeek {
    ClassSet whom;
    StaffWeek days = StaffWeek::FiveDays;
};

enum class StudyDayChangeKind : quint8 {
    Cancelled, ///< no lessons, e.g. for frost (актированный день)
    Moved,     ///< no lessons on `day`, its timetable is carried out on `other`
    Added,     ///< lessons on `day` by the timetable of `other`
};

/// A single day set by order, whatever terms, vacations and calendar say. Of several changes of one day the last counts.
struct StudyDayChange {
    StudyDayChangeKind kind = StudyDayChangeKind::Cancelled;
    ClassSet whom;
    QDate day;
    QDate other; ///< invalid for Cancelled; for Added it may be `day` itself
    QString order;
};

/// Why a day is or is not a study day.
enum class StudyDayReason : quint8 { Usual, Added, MovedHere, OutsideTerms, Vacation, Weekend, DayOff, Cancelled, MovedAway };

struct StudyVerdict {
    StudyDayReason reason = StudyDayReason::OutsideTerms;
    QDate timetableOf; ///< day whose weekday and week of the cycle give the lessons; invalid without lessons

    bool isStudyDay() const { return reason <= StudyDayReason::MovedHere; }
};

/// Everything that decides about study days of one school year.
struct StudyYearRules {
    QList<StudySpan> terms;     ///< quarters, trimesters or half-years; not the year as a whole
    QList<StudySpan> vacations;
    QList<StudyWeek> weeks;     ///< the last one that covers a class counts
    QList<StudyDayChange> changes;
    ProductionCalendar calendar;
    QList<DayByOrder> orders;   ///< a day the staff has off has no lessons
};

/// Immutable.
class StudyDays
{
public:
    explicit StudyDays(StudyYearRules rules);

    StudyVerdict on(QDate day, const StudyClass &one) const;
    bool isStudyDay(QDate day, const StudyClass &one) const { return on(day, one).isStudyDay(); }
    /// Study days from `from` to `to`, both included, ascending.
    QList<QDate> days(const StudyClass &one, QDate from, QDate to) const;
    StaffWeek weekOf(const StudyClass &one) const;

private:
    std::optional<StudyVerdict> byOrder(QDate day, const StudyClass &one) const;
    StudyDayReason usualReason(QDate day, const StudyClass &one) const;

    StudyYearRules m_rules;
    WorkingDays m_fiveDays;
    WorkingDays m_sixDays;
};

} // namespace parta
