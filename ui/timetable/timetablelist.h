// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The timetable as a list, for spreadsheets: one placed hour in a row.
#pragma once
#include "ui/lists/listtable.h"
#include "ui/timetable/timetabledraft.h"

namespace parta {

/// Placed hours by week, day, number and class.
ListTable timetableList(const TimetableDraft &draft);

} // namespace parta
