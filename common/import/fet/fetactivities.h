// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the activities of a .fet file, their placements, rooms and «not available» marks into indexes.
#pragma once
#include "common/import/fet/fetlists.h"

namespace parta::import {

/// Activities by their Id. Inactive ones are known, but have no index.
struct FetActivityIndex {
    QHash<int, int> taken;
    QHash<int, int> leftOut; ///< Id of inactive and rejected ones -> row
};

/// Fills the activities of the file.
FetActivityIndex takeFetActivities(const FetText &text, const FetNames &names, TimetableFile &file, FindingLog &log);

/// Puts placements and rooms of the constraints into the activities.
void takeFetPlacements(const FetText &text, const FetNames &names, const FetActivityIndex &index, TimetableFile &file,
                       FindingLog &log);

/// Replaces placements and rooms by those of a solved timetable.
void takeFetSolution(const FetSolutionText &solution, const FetNames &names, const FetActivityIndex &index,
                     TimetableFile &file, FindingLog &log);

/// Takes the hours in which teachers, student sets or everybody are not available.
void takeFetBans(const FetText &text, const FetNames &names, TimetableFile &file, FindingLog &log);

} // namespace parta::import
