// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What every page of planning chooses from: years, classes, subjects, and the norms valid for them.
#pragma once
#include "common/protocol/curriculum.h"
#include "server/storage/transaction.h"

namespace parta {

class PlanningRepository
{
public:
    explicit PlanningRepository(Transaction &tx) : m_tx(tx) {}

    /// Newest first.
    QList<PlanYear> years();
    /// The year of this day, else the newest; 0 where the school has none.
    YearId yearAt(QDate today);
    std::optional<DateRange> daysOf(YearId year);
    /// Nullopt where there is no such year.
    std::optional<bool> isClosed(YearId year);
    /// Year of a teaching group; 0 where there is no such group.
    YearId yearOf(GroupId group);
    QList<PlanClass> classes(YearId year);
    /// In their order; archived ones last.
    QList<PlanSubject> subjects();
    /// One for each level of the year's classes, by the rules valid on its first day.
    QList<WeeklyLimit> limits(YearId year);

private:
    Transaction &m_tx;
};

} // namespace parta
