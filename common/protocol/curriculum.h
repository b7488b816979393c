// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls about the Curriculum: hours of subjects per YearLevel or SchoolClass (3.3).
#pragma once
#include "common/domain/curriculum.h"
#include "common/domain/ids.h"
#include "common/domain/person.h"

namespace parta {

/// A school year to choose from.
struct PlanYear {
    YearId id;
    QString name;
    bool closed = false;   ///< takes no writes
};

/// A SchoolClass of the year: a column of the grid.
struct PlanClass {
    ClassId id;
    QString name;
    int level = 1;
};

/// A Subject as rows of grids show it.
struct PlanSubject {
    SubjectId id;
    QString name;
    QString area;
    bool archived = false;
};

/// The whole Curriculum of a year; without one that of today.
struct OpenCurriculum {
    std::optional<YearId> year;

    struct Reply {
        QList<PlanYear> years;
        YearId year;
        QList<PlanClass> classes;
        QList<PlanSubject> subjects;
        QList<CurriculumRow> rows;
        QList<WeeklyLimit> limits;   ///< one for each level, by the rules valid when the year begins
    };
};

/// One cell of the grid as it shall be.
struct CurriculumChange {
    CurriculumKey key;
    std::optional<int> weekly; ///< hundredths of an hour a week; empty takes the row away
    int yearly = 0;          ///< hundredths of an hour a year
    int revision = 0;        ///< 0: there was no row
};

/// Writes cells together or not at all; a stale one is a Conflict that brings the present rows.
struct SaveCurriculum {
    YearId year;
    QList<CurriculumChange> changes;
    RequestId request;

    struct Reply {
        QList<CurriculumRow> rows;   ///< all of the year as they stand now
    };
};

} // namespace parta
