// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What looks wrong in the calendar of a year: warnings, each with the rule it stands on.
#pragma once
#include "common/domain/calendar/yearcalendar.h"

namespace parta {

enum class YearFindingKind : quint8 {
    NoTerms,          ///< no terms yet, or classes of a level that no set covers (3.3)
    GapBetweenTerms,  ///< study days that lie in no term and in no vacation
    ShortVacation,    ///< shorter than the least number of calendar days (norms.md 1.4)
    UnknownCalendar,  ///< the production calendar of a year is not loaded: deadlines are provisional
    MovedToStudyDay,   ///< lessons were moved to a day that has lessons of its own
};

struct YearFinding {
    YearFindingKind kind = YearFindingKind::NoTerms;
    QString subject;  ///< name of the term set, the vacation, the level or the year
    QDate since;
    QDate until;
    int days = 0;     ///< calendar days of the vacation, study days of the gap
};

/// In order of day.
QList<YearFinding> findingsOf(const YearCalendar &calendar);

} // namespace parta
