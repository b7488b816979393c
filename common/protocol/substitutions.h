// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls about absent teachers and who gives their lessons (3.3, 3.5).
#pragma once
#include "common/base/error.h"
#include "common/domain/substituting.h"

namespace parta {

/// Absences that touch a range of days.
struct ListAbsences {
    QDate since;
    QDate until;

    struct Reply {
        QList<StaffAbsence> absences; ///< latest first
        QList<StaffName> staff;       ///< who teaches today, by name
    };
};

/// Enters or corrects an absence. One that is cancelled leaves its substitutions as they are: they are taken back one
/// by one. Refuses Overlapping.
struct SaveAbsence {
    std::optional<AbsenceId> id; ///< empty: new
    StaffId staff;
    QDate since;
    QDate until;
    QString reason;
    QString orderNumber;
    std::optional<QDate> orderDay;
    bool cancelled = false;
    int revision = 0;
    RequestId request;

    struct Reply {
        StaffAbsence absence;
    };
};

/// Lessons of absent teachers with the free ones for each.
struct ListUncovered {
    QDate since;
    QDate until; ///< at most 31 days

    struct Reply {
        QList<UncoveredLesson> lessons;
    };
};

/// Gives a lesson that has not begun to another teacher, changes that, or with an empty `substitute` takes it back.
/// Refuses LessonHeld, LessonCancelled; TimetableClash where the teacher is taken and the lessons are not merged.
struct SetSubstitution {
    LessonId lesson;
    std::optional<StaffId> substitute;
    QString task;
    int sequence = 0;
    RequestId request;

    struct Reply {
        DayLesson lesson;
    };
};

/// The register. Subject teachers and substitutes get their own lines.
struct ListSubstitutions {
    QDate since;
    QDate until;

    struct Reply {
        QList<SubstitutionLine> lines; ///< by day and number
    };
};

/// Malformed or ReasonRequired naming the field, or nullopt.
std::optional<Failure> check(const SaveAbsence &wanted);
std::optional<Failure> check(const ListUncovered &wanted);
std::optional<Failure> check(const SetSubstitution &wanted);

} // namespace parta
