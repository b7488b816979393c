// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a version of the timetable and what putting it in force does to the lessons.
#pragma once
#include <QDate>

namespace parta {

enum class TimetableState : quint8 {
    Draft,      ///< worked on; makes no lessons
    Active,     ///< in force on its days; only another version changes it
    Superseded, ///< another version took all its days
};

/// What a run of the generator did, or would do.
struct MadeLessons {
    QDate firstDay;    ///< no lesson before it is touched
    int made = 0;      ///< new ones
    int kept = 0;      ///< lessons of another version at the same day and number, taken over
    int takenBack = 0; ///< planned lessons that are no longer in the timetable
    int untouched = 0; ///< lessons of the range that are facts already; counted by a preview only
};

} // namespace parta
