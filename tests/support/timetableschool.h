// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Adds to the small school what a timetable needs: bells, rooms, more groups, versions with their slots.
#pragma once
#include "common/domain/timetable/timetablestate.h"
#include "server/storage/repositories/timetablerepository.h"
#include "tests/support/smallschool.h"

namespace parta {

/// What stands beside the small school.
struct TimetableSchool {
    SmallSchool school;
    GroupId geometry7;    ///< 7Б, taught by `teacher` too
    GroupId english7a;    ///< a part of 7Б, taught by `substitute`
    GroupId english7b;    ///< the other part, taught by `primary`
    RoomId room1;
    RoomId room2;
    BellScheduleId bells; ///< lessons 1 … 7 from 8:30, 45 minutes and 10 between them
};

TimetableSchool foundTimetableSchool(Transaction &tx);
/// The same for a small school that stands already.
TimetableSchool extendSchool(Transaction &tx, const SmallSchool &school);

/// A version with slots {week, weekday, number, group}.
struct TestSlot {
    int week = 1;
    int weekday = 1;
    int number = 1;
    GroupId group;
    std::optional<RoomId> room;
};
TimetableId addVersion(Transaction &tx, const QString &name, QDate since, const QList<TestSlot> &slotList, int weeks = 1);
void setState(Transaction &tx, TimetableId version, TimetableState state);

} // namespace parta
