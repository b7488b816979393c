// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Guesses what the named days of a timetable file mean: weekday and week of an n-week cycle.
#pragma once
#include <QList>
#include <QStringList>

namespace parta {

/// A day of a timetable cycle.
struct CycleDay {
    int week = 1;    ///< 1 … number of weeks in the cycle
    int weekday = 1; ///< 1 Monday … 7 Sunday

    friend bool operator==(const CycleDay &, const CycleDay &) = default;
};

enum class DayGuess : quint8 {
    ByName,  ///< every name is a known weekday, after a common prefix such as «А-»
    ByOrder, ///< the names say nothing: Monday onwards, six or seven days make a week
};

struct CycleDays {
    QList<CycleDay> days; ///< one per name given
    int weeks = 1;
    DayGuess guess = DayGuess::ByOrder;
};

/// Weekday of a name in Russian, English, Bulgarian, Greek, Hungarian, German, French or Spanish, full or
/// shortened, without regard to letter case; 0 when it is none of them.
int weekdayOf(const QString &name);

/// Never fails: names that say nothing are taken in their order.
CycleDays guessCycleDays(const QStringList &names);

/// Reads what a person typed, "1,2,3,4,5" or "1.1,…,2.6" (week.weekday); empty when it does not fit the number of days.
QList<CycleDay> cycleDaysFromText(const QString &text, qsizetype days);

} // namespace parta
