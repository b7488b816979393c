// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a FET timetable: .fet, with an optional solved timetable beside it.
#pragma once
#include "common/domain/importing/importreport.h"
#include "common/domain/timetable/clashes.h"
#include "common/import/fet/fetfile.h"
#include "common/import/inputfile.h"

namespace parta::import {

struct FetReading {
    FetFile file;
    ImportReport report; ///< counts of formats.md, section 1; kind "fet"
};

/// Never throws and never fails: what is wrong stands in the report.
FetReading readFet(const InputFile &fet, const InputFile *solution = nullptr);

/// The placed activities as the clash finder wants them; keys are activity numbers, atoms indexes of FetFile::sets.
QList<PlacedLesson> placedLessonsOf(const FetFile &file);

} // namespace parta::import
