// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A small invented board for tests of the timetable's editor and sheets.
#pragma once
#include "common/domain/timetable/board.h"

namespace parta::sample {

/// Two classes, three teachers, two rooms. Groups: 1 algebra 7А (teacher 1), 2 geometry 7А (teacher 1), 3 and 4 the halves
/// of English 7А (teachers 2 and 3), 5 algebra 7Б (teacher 1). Each has two hours a week.
TimetableBoard board();
TimetableLine draftVersion(int weeks = 1);
/// Algebra 7А on Monday 1, geometry on Monday 3, both halves of English on Tuesday 2.
QList<TimetableSlot> slotList();
/// So many classes of thirty-five hours, everything placed without a clash.
TimetableBoard bigBoard(int classes);
QList<TimetableSlot> bigSlots(const TimetableBoard &board);

} // namespace parta::sample
