// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Subjects with their hours, and the chairs that teach them, read from resources/demo/curriculum.txt.
#pragma once
#include "server/demo/plan.h"

namespace parta::demo {

/// Teachers of related subjects.
struct Chair {
    QString key;
    int teachers = 1;
    bool primaryToo = false; ///< teaches in YearLevels 1-4 as a specialist
    QString post;
    QString rooms;           ///< the first room's number, or names
};

struct Office {
    QString login;
    QString post;
    std::optional<Role> role;
};

QList<Subject> readSubjects();
QList<Chair> readChairs();
QList<Office> readOffices();

/// Weekly hours of a subject in a class.
int weeklyHours(const Subject &subject, const SchoolClass &schoolClass);

} // namespace parta::demo
