// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which sets of the students tree are classes, which are parts of one, and which pupils each has.
#pragma once
#include "common/domain/importing/importoptions.h"
#include "common/domain/importing/importreport.h"
#include "common/import/timetable/timetablefile.h"
#include "common/import/importplan.h"

namespace parta::import {

/// Pupils by atoms: which class or subgroup of the plan a union of sets is.
struct TimetableClasses {
    QList<QList<int>> atoms;        ///< of every set
    QHash<int, int> classOfAtom;    ///< class of the plan an atom belongs to
    QHash<int, QList<int>> pupilsOfAtom; ///< placeholder pupils of the plan
    QHash<QList<int>, int> classByAtoms;
    QHash<QList<int>, int> subgroupByAtoms;
};

/// Level guessed for one Year of the tree: by names such as «7А», by numbers of pupils.
SetLevel guessClassLevel(const TimetableFile &file, int year);

/// Fills classes, subgroups and, when asked for, placeholder pupils of the plan.
TimetableClasses planClasses(const TimetableFile &file, const ImportOptions &options, ImportPlan &plan,
                       QList<ImportChoice> &choices, FindingLog &log);

/// The class or subgroup whose pupils are exactly these sets; a subgroup is made where none is.
struct PupilsOfGroup {
    int schoolClass = -1;
    int subgroup = -1;
};
PupilsOfGroup pupilsOf(const TimetableFile &file, const QList<int> &sets, TimetableClasses &classes, ImportPlan &plan);

} // namespace parta::import
