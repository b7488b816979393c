// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls about versions of the timetable (3.3): drafts, what they would change, putting one in force.
#pragma once
#include "common/base/error.h"
#include "common/domain/timetable/board.h"

namespace parta {

/// Versions of a year, the present one unless another is named.
struct ListTimetables {
    std::optional<YearId> year;

    struct Reply {
        YearId year;               ///< 0: there is no school year today
        QString yearName;
        QList<TimetableLine> versions; ///< by their days
    };
};

/// One version with everything needed to show and to edit it. Subject teachers get their own groups and slots.
struct OpenTimetable {
    TimetableId timetable;

    struct Reply {
        TimetableLine version;
        QList<TimetableSlot> slotList;
        TimetableBoard board;
    };
};

/// The same without a version: the board for an empty draft of a year.
struct OpenBoard {
    YearId year;
    QDate day;                     ///< teachers and pupils of that day

    struct Reply {
        TimetableBoard board;
    };
};

/// Writes a draft as a whole: all slots at once. What is in force is changed by another version (InUse).
struct SaveTimetable {
    std::optional<TimetableId> id; ///< empty: a new draft
    YearId year;
    QString name;
    QDate since;
    int weeks = 1;                 ///< 1 or 2
    QList<TimetableSlot> slotList;
    int revision = 0;
    RequestId request;

    struct Reply {
        TimetableLine version;
    };
};

/// Throws a draft away.
struct DropTimetable {
    TimetableId timetable;
    int revision = 0;
    RequestId request;

    struct Reply {};
};

/// What PutTimetableInForce would do to the lessons.
struct PreviewTimetable {
    TimetableId timetable;
    QDate since;

    struct Reply {
        MadeLessons lessons;
    };
};

/// Makes a draft the timetable from a day on, tomorrow at the earliest, until the next version begins. Lessons that
/// have begun or carry an entry stay as they are; planned ones follow. The first version of a year may begin earlier.
struct PutTimetableInForce {
    TimetableId timetable;
    QDate since;
    int revision = 0;
    RequestId request;

    struct Reply {
        TimetableLine version;
        MadeLessons lessons;
    };
};

/// Cells in which a teacher, a class or a room is not to be used, all at once. One of the three is set.
struct SetNotAvailable {
    YearId year;
    StaffId staff;
    ClassId schoolClass;
    RoomId room;
    QList<CycleCell> cells;
    RequestId request;

    struct Reply {
        QList<NotAvailableCell> notAvailable; ///< of the whole year
    };
};

/// Malformed naming the field, or nullopt.
std::optional<Failure> check(const SaveTimetable &wanted);
std::optional<Failure> check(const SetNotAvailable &wanted);

} // namespace parta
