// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Enters the demo school's structure: people, accounts, classes, groups, calendar, timetable, lessons.
#pragma once
#include "server/demo/lessons.h"
#include "server/demo/schoolids.h"
#include "server/storage/repositories/demorepository.h"

namespace parta::demo {

/// Digests of the one password all demo accounts share.
struct DemoDigests {
    QString staff;
    QString family;
};

/// Login of a plan's guardian or pupil; those shown to the visitor have the shortest.
QString guardianLogin(const SchoolPlan &plan, int guardian);
QString pupilLogin(const SchoolPlan &plan, int pupil);
/// First pupil of the class whose teachers have the first logins, and his first guardian.
int shownPupil(const SchoolPlan &plan);

/// The clock of the demo school stands at this instant of plan.today when the program starts.
QDateTime demoStart(const SchoolPlan &plan);

SchoolIds foundSchool(Transaction &tx, const SchoolPlan &plan, const QList<PlannedLesson> &lessons,
                      const DemoDigests &digests);

} // namespace parta::demo
