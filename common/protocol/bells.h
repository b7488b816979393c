// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls about bell schedules.
#pragma once
#include "common/base/error.h"
#include "common/domain/timetable/bellschedule.h"

namespace parta {

struct BellScheduleLine {
    BellScheduleId id;
    int revision = 0;
    BellSchedule schedule;
    BellNorms norms;               ///< valid on its first day
};

/// Bell schedules of a year, by shift and first day.
struct ListBells {
    YearId year;

    struct Reply {
        QList<BellScheduleLine> schedules;
    };
};

/// Writes a schedule with its bells and the single days assigned to it. A day takes one schedule of a shift and level
/// (Overlapping). Lessons that are there keep their times until the timetable makes them anew.
struct SaveBellSchedule {
    std::optional<BellScheduleId> id; ///< empty: new
    YearId year;
    BellSchedule schedule;
    int revision = 0;
    RequestId request;

    struct Reply {
        BellScheduleLine line;
    };
};

struct RemoveBellSchedule {
    BellScheduleId id;
    int revision = 0;
    RequestId request;

    struct Reply {};
};

/// Overlapping names the bell that rings before the one above it has ended.
std::optional<Failure> check(const SaveBellSchedule &wanted);

} // namespace parta
