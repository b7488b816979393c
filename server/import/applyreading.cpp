// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sends each kind of reading to its applier.
#include "server/import/applyreading.h"
#include "server/import/calendarapplier.h"

namespace parta::import {

void applyReading(Transaction &tx, ImportReading &reading, const ApplyMoment &moment)
{
    if (reading.calendar) {
        applyCalendar(tx, *reading.calendar, moment.now, reading.report);
        return;
    }
    FindingLog log(reading.report.file);
    PlanApplier(tx, reading.plan, moment).apply(reading.report, log);
    reading.report.findings += log.findings();
}

} // namespace parta::import
