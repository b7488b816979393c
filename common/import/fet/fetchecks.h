// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with the placements of a FET timetable as a whole.
#pragma once
#include "common/domain/importing/findings.h"
#include "common/import/fet/fetfile.h"

namespace parta::import {

/// Clashing cells by resource.
struct ClashCounts {
    int teacher = 0;
    int pupils = 0;
    int room = 0;
};

/// Hours of activities times the parts of pupils in them. Real schools have some ten thousand; a file that names
/// everybody fifty thousand times is not worked on.
inline constexpr qint64 mostPupilCells = 5'000'000;
bool isTractable(const FetFile &file);

/// One warning per pair of lessons and kind of resource, with names, day and hour.
ClashCounts tellClashes(const FetFile &file, FindingLog &log);

/// Warns of activities placed where their teacher or pupils are marked as not available; returns how many cells.
int tellBrokenBans(const FetFile &file, FindingLog &log);

} // namespace parta::import
