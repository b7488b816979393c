// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All lessons of the demo year, with substituted and cancelled ones up to the day the school has reached.
#pragma once
#include "server/demo/plan.h"

namespace parta::demo {

struct PlannedLesson {
    int group = -1;
    QDate day;
    int number = 1;
    qint64 starts = 0;    ///< milliseconds since 1970, UTC
    qint64 ends = 0;
    int timetable = 0;    ///< index of the timetable and …
    int slot = 0;         ///< … of the slot in it
    int index = 0;        ///< which lesson of its group in the year, from 0
    int substitute = -1;  ///< staff member who taught instead
    bool cancelled = false;
    bool lastOfDay = false; ///< of its class
};

/// Zone of the demo school.
QByteArray schoolZone();
/// Milliseconds since 1970, UTC, of a local time at the school.
qint64 instantOf(QDate day, QTime time);
/// By day, number and group.
QList<PlannedLesson> lessonsOf(const SchoolPlan &plan);
/// Who stands before the class.
int teacherOf(const SchoolPlan &plan, const PlannedLesson &lesson);

} // namespace parta::demo
