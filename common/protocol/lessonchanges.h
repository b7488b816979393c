// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls about single lessons that differ from the timetable: cancelled, moved, extra (3.3).
#pragma once
#include "common/base/error.h"
#include "common/domain/lessonchange.h"

namespace parta {

/// Lessons from a day to another, at most 31 days, or a year of one teacher or class. Subject teachers and substitutes
/// get their own.
struct ListLessons {
    QDate since;
    QDate until;
    std::optional<StaffId> staff;
    std::optional<ClassId> schoolClass;

    struct Reply {
        QList<DayLesson> lessons; ///< by day, number and class
    };
};

/// A lesson that will not be held. Refuses LessonHeld where it carries a record, a mark or attendance.
struct CancelLesson {
    LessonId lesson;
    QString reason;
    int sequence = 0;   ///< the one that was seen; another one is a Conflict
    RequestId request;

    struct Reply {
        DayLesson lesson;
    };
};

/// Takes a cancellation back.
struct RestoreLesson {
    LessonId lesson;
    int sequence = 0;
    RequestId request;

    struct Reply {
        DayLesson lesson;
    };
};

/// Moves a lesson that has not begun to another day, number or room. Refuses LessonHeld, TimetableClash; the field
/// names who is taken: teacher, pupils or room.
struct MoveLesson {
    LessonId lesson;
    LessonPlace to;
    std::optional<RoomId> room;
    QString reason;
    int sequence = 0;
    RequestId request;

    struct Reply {
        DayLesson lesson;
    };
};

/// A lesson beyond the timetable.
struct AddLesson {
    GroupId group;
    LessonPlace at;
    std::optional<RoomId> room;
    QString reason;
    RequestId request;

    struct Reply {
        DayLesson lesson;
    };
};

/// Sent to everyone who watches the page: its lessons are to be read anew.
struct LessonSetChanged {
    GroupId group;
};

/// Malformed or ReasonRequired naming the field, or nullopt.
std::optional<Failure> check(const CancelLesson &wanted);
std::optional<Failure> check(const ListLessons &wanted);
std::optional<Failure> check(const MoveLesson &wanted);
std::optional<Failure> check(const AddLesson &wanted);

} // namespace parta
