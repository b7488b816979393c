// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From uploaded files to a plan and its report, whatever the format: a new format adds its reader here.
#pragma once
#include "common/base/error.h"
#include "common/domain/importing/importoptions.h"
#include "common/domain/importing/importreport.h"
#include "common/import/calendar/calendarreader.h"
#include "common/import/importplan.h"
#include "common/import/inputfile.h"
#include <optional>

namespace parta::import {

/// What a person chose.
struct ImportInput {
    ImportKind kind = ImportKind::Fet;
    InputFile file;
    std::optional<InputFile> companion; ///< fet: the solved timetable
    ImportOptions options;
};

struct ImportReading {
    ImportPlan plan;     ///< empty when the report says unreadable
    ImportReport report; ///< a dry run's
    std::optional<CalendarReading> calendar; ///< of the kind Calendar, which has no plan
};

/// Next day a new timetable can begin: tomorrow, or 1 September in summer.
QDate usualFirstDay(QDate today);

/// Never throws: what is wrong stands in the report. `today` is the school's day, for the guess of the first one.
ImportReading readImport(const ImportInput &input, QDate today);

/// Why the import may not be applied; nothing when it may. A wrong option is never overridden by «take the rest».
std::optional<Failure> obstacleOf(const ImportReport &report, const ImportOptions &options);

} // namespace parta::import
