// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A small invented school for tests of rules and handlers: two classes, a few teachers, six lessons.
#pragma once
#include "server/access/actor.h"
#include "server/storage/transaction.h"
#include <QTimeZone>

namespace parta {

/// The instant the tests call "now": Wednesday 16 September 2026, 11:00 in Moscow.
QDateTime smallSchoolNow();

/// Ids of what stands in the database.
struct SmallSchool {
    GroupId algebra7;      ///< 7Б, taught by `teacher`
    GroupId reading1;      ///< 1А, taught by `primary`
    TermId term;           ///< first quarter, open
    TermId closedTerm;     ///< fourth quarter, closed before it began
    LessonId held;         ///< 7Б, 15 September, begun and over
    LessonId today;        ///< 7Б, 16 September 9:00, over
    LessonId future;       ///< 7Б, 17 September
    LessonId substituted;  ///< 7Б, 14 September, given by `substitute`
    LessonId cancelled;    ///< 7Б, 11 September
    LessonId first;        ///< 1А, 15 September
    LessonId lateTerm;     ///< 7Б, a lesson of the closed term
    QList<PupilId> pupils; ///< five of 7Б; the last left on 15 September
    PupilId firstGrader;   ///< of 1А

    std::shared_ptr<const Actor> teacher;
    std::shared_ptr<const Actor> substitute;
    std::shared_ptr<const Actor> primary;
    std::shared_ptr<const Actor> classTeacher;  ///< of 7Б, teaches nothing there
    std::shared_ptr<const Actor> formerTeacher; ///< taught algebra until 10 September
    std::shared_ptr<const Actor> deputy;
    std::shared_ptr<const Actor> director;
    std::shared_ptr<const Actor> administrator;
    std::shared_ptr<const Actor> guardian;      ///< of pupils[0]
    std::shared_ptr<const Actor> pupil;         ///< pupils[0]
};

/// Fills an empty migrated database.
SmallSchool foundSmallSchool(Transaction &tx);

} // namespace parta
