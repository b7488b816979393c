// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Weekly timetable without clashes of teachers, pupils and rooms.
#pragma once
#include "server/demo/plan.h"

namespace parta::demo {

/// Most lessons of one day (norms.md 2).
int mostLessonsADay(int level);

/// Lessons of each weekday for a class with so many weekly hours; the easier days are Wednesday and Thursday.
QList<int> dailyLessons(int weeklyHours);

/// Places every activity of the plan; pupils have no free lesson between two others. A teacher has one room,
/// so rooms cannot clash where teachers do not. Empty where no timetable was found.
QList<Slot> solveTimetable(const SchoolPlan &plan);

} // namespace parta::demo
