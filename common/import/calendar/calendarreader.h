// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one year of the production calendar in the XML form of xmlcalendar.
#pragma once
#include "common/domain/calendar/productioncalendar.h"
#include "common/domain/importing/importreport.h"
#include "common/import/inputfile.h"

namespace parta::import {

struct CalendarReading {
    int year = 0;            ///< 0 when the report says unreadable
    QList<CalendarDay> days; ///< accepted rows, ascending
    ImportReport report;     ///< counts days, working5, working6; kind "calendar"

    ProductionCalendar calendar() const { return {days, {year}}; }
};

/// Never throws and never fails: what is wrong stands in the report.
CalendarReading readCalendar(const InputFile &file);

} // namespace parta::import
