// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes an imported year of the production calendar.
#pragma once
#include "common/domain/calendar/productioncalendar.h"
#include "common/domain/importing/importreport.h"
#include "server/storage/transaction.h"

namespace parta::import {

/// Afterwards the year has exactly these days; the same file again writes nothing. Counts go into the report.
/// Refuses YearClosed when a day of a closed school year would change (3.1).
void applyCalendar(Transaction &tx, int year, const QList<CalendarDay> &days, ImportReport &report);

} // namespace parta::import
