// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with the placements of an imported timetable as a whole.
#pragma once
#include "common/domain/importing/findings.h"
#include "common/domain/timetable/clashes.h"
#include "common/import/timetable/timetablefile.h"

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
bool isTractable(const TimetableFile &file);

/// The placed activities as the clash finder wants them; keys are activity numbers, atoms indexes of TimetableFile::sets.
QList<PlacedLesson> placedLessonsOf(const TimetableFile &file);

/// One warning per pair of lessons and kind of resource, with names, day and hour.
ClashCounts tellClashes(const TimetableFile &file, FindingLog &log);

/// Warns of activities placed where their teachers, pupils or rooms are marked as not available; returns how many
/// cells (resource, day, hour) are broken.
int tellBrokenBans(const TimetableFile &file, FindingLog &log);

} // namespace parta::import
