// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One figure from outside the regulation: for whom, since when, on which basis. Figures are rows, never constants.
#pragma once
#include <QDate>
#include <QList>
#include <QString>
#include <optional>

namespace parta {

/// Rules of the timetable; RuleRow::rule is the name of the enumerator.
enum class Norm : quint8 {
    EarliestStart,         ///< time: lessons begin not before it
    FirstNumber,           ///< number: no lesson has a lower one (no «zero» lessons)
    LatestEnd,             ///< time: lessons end not after it
    Shifts,                ///< most shifts of the school
    FirstShiftOnly,        ///< 1: these classes study in the first shift
    LessonLength,          ///< most minutes of a lesson
    ShortestBreak,         ///< least minutes of a break
    LongBreak,             ///< least minutes of the long break after lesson 2 or 3; with two long ones, of each
    LongBreakMost,         ///< most minutes of a single long break
    BetweenShifts,         ///< least minutes between two shifts
    BeforeExtracurricular, ///< least minutes between lessons and extracurricular work
    EasierDay,             ///< weekday on which classes have an easier day; several rows: one of them is enough
    LessonsADay,           ///< most lessons of a day
    LessonsOnceAWeek,      ///< most lessons of one day a week, when physical education is among them
    WeeklyHours,           ///< most lessons of a week
    StudyDays,             ///< most study days of a week
};

enum class RuleStatus : quint8 {
    Confirmed,
    Unverified, ///< professional knowledge, to be confirmed by the school; warns like the others
    Off,        ///< kept, but checks nothing
};

struct RuleRow {
    QString rule;
    QString scope;              ///< see RuleScope; empty: everybody
    QString value;              ///< a whole number or a time HH:MM, as the unit says
    QString unit;               ///< "minutes", "lessons", "time", …
    QDate validFrom;
    std::optional<QDate> validTo; ///< last day
    QString basis;              ///< the act, as it is to be named
    RuleStatus status = RuleStatus::Confirmed;

    friend bool operator==(const RuleRow &, const RuleRow &) = default;
};

/// Terms of RuleRow::scope, joined by semicolons: "level=2-4", "month=9-10", "week=5", "special".
struct RuleScope {
    int levelFrom = 0;
    int levelTo = 99;
    int monthFrom = 1;
    int monthTo = 12;
    int weekDays = 0;       ///< study days of the week; 0: any
    bool isSpecial = false; ///< only classes for pupils with ОВЗ

    friend bool operator==(const RuleScope &, const RuleScope &) = default;
};

/// Nothing for a text that is none.
std::optional<RuleScope> scopeFromText(const QString &text);

/// Whom and when a rule is asked about.
struct RuleCase {
    QDate day;
    int level = 0;
    int weekDays = 5;
    bool isSpecial = false;
};

/// Value of a row as a number: minutes since midnight for a time. Nothing when it is neither.
std::optional<int> numberOf(const RuleRow &row);

/// Rows valid on the day whose scope covers the case; rows switched off, unreadable ones and other rules are left out.
QList<RuleRow> rowsFor(const QList<RuleRow> &rows, Norm norm, const RuleCase &asked);

/// The strictest of them: the least value of a bound from above, the greatest of one from below.
std::optional<RuleRow> strictestRow(const QList<RuleRow> &rows, Norm norm, const RuleCase &asked);

/// Rows that cannot be read: an unknown scope or value of one of the rules above.
QList<RuleRow> unreadableRows(const QList<RuleRow> &rows);

/// Rules that were in force and have ended by this day without a successor: the last row of each.
QList<RuleRow> lapsedRows(const QList<RuleRow> &rows, QDate day);

} // namespace parta
