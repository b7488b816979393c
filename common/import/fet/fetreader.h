// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a FET timetable: .fet, with an optional solved timetable beside it.
#pragma once
#include "common/domain/importing/importreport.h"
#include "common/import/inputfile.h"
#include "common/import/timetable/timetablefile.h"

namespace parta::import {

struct FetReading {
    TimetableFile file;
    ImportReport report; ///< counts of formats.md, section 1; kind "fet"
};

/// Never throws and never fails: what is wrong stands in the report.
FetReading readFet(const InputFile &fet, const InputFile *solution = nullptr);

} // namespace parta::import
