// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes an imported year of the production calendar.
#pragma once
#include "common/import/calendar/calendarreader.h"
#include "server/storage/transaction.h"

namespace parta::import {

/// Afterwards the year counts as loaded and has exactly these days; the same file again writes nothing. Counts go into
/// the report. Refuses YearClosed when a day of a closed school year would change (3.1).
void applyCalendar(Transaction &tx, const CalendarReading &reading, const QDateTime &now, ImportReport &report);

} // namespace parta::import
