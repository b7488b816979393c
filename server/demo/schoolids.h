// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Database keys of everything in the plan, by the plan's indexes.
#pragma once
#include "common/domain/ids.h"
#include <QList>

namespace parta::demo {

struct SchoolIds {
    YearId year;
    OrderId order;
    QList<QList<TermId>> terms;      ///< by term set
    QList<RoomId> rooms;
    QList<SubjectId> subjects;
    QList<StaffId> staff;
    QList<AccountId> staffAccounts;
    QList<GuardianId> guardians;
    QList<PupilId> pupils;
    QList<ClassId> classes;
    QList<SubgroupId> subgroups;
    QList<GroupId> groups;
    QList<QList<SlotId>> slots;      ///< by timetable
    QList<LessonId> lessons;
    QList<QList<TopicPlanItemId>> topics; ///< by group, then by the lesson's place in its year
};

} // namespace parta::demo
