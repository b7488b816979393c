// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Turns a timetable of another program and what a person said about it into the plan of an import.
#pragma once
#include "common/domain/importing/importoptions.h"
#include "common/domain/importing/importreport.h"
#include "common/import/timetable/timetablefile.h"
#include "common/import/importplan.h"

namespace parta::import {

struct TimetablePlanning {
    ImportPlan plan;
    QList<ImportChoice> choices; ///< what was guessed or given
};

/// Options that do not fit the file give an error "bad_option" and are guessed instead.
/// `firstDay` is the guess for the first day of the timetable.
TimetablePlanning planTimetable(const TimetableFile &file, const ImportOptions &options, QDate firstDay, FindingLog &log);

} // namespace parta::import
