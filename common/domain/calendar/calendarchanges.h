// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a new calendar would change for days and deadlines already counted on.
#pragma once
#include "common/domain/calendar/workingdays.h"

namespace parta {

/// A day that is working in one calendar and not in the other, for at least one of the two weeks.
struct ChangedDay {
    QDate day;
    bool was5 = false; ///< working in the five-day week before
    bool is5 = false;
    bool was6 = false;
    bool is6 = false;

    friend bool operator==(const ChangedDay &, const ChangedDay &) = default;
};

/// Changed days of one year, ascending. Where `before` has not loaded it, it is compared with its weekends.
QList<ChangedDay> changedDays(const ProductionCalendar &before, const ProductionCalendar &after, int year);

/// So many working days after an event (before it when negative) something is due.
struct DueIn {
    QDate event;
    int workingDays = 0;
};

struct ChangedDeadline {
    int index = 0; ///< into the list given
    WorkingDate was;
    WorkingDate is;
};

/// Deadlines that fall on another day or are no longer provisional.
QList<ChangedDeadline> changedDeadlines(const QList<DueIn> &deadlines, const WorkingDays &before, const WorkingDays &after);

} // namespace parta
