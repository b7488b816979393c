// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Subject areas, the Curriculum and the topic plans of the demo school, as its deputies and teachers would have entered them.
#pragma once
#include "server/demo/lessons.h"
#include "server/demo/schoolids.h"
#include "server/storage/transaction.h"

namespace parta::demo {

/// Rows of the Curriculum: a level's hours, and a class's own where its profile differs.
struct PlannedHours {
    int level = 1;
    int schoolClass = -1;  ///< -1: the whole level
    int subject = -1;
    int hours = 0;         ///< a week
};

QList<PlannedHours> hoursOf(const SchoolPlan &plan);

/// Enters all of it; fills ids.topics: for each group the items of its plan, one for each lesson of the year.
void enterPlanning(Transaction &tx, const SchoolPlan &plan, const QList<PlannedLesson> &lessons, SchoolIds &ids);

} // namespace parta::demo
