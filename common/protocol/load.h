// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls about the teaching load: TeachingGroups, who teaches them and when, compared with the Curriculum (3.3).
#pragma once
#include "common/domain/loadplan.h"
#include "common/protocol/curriculum.h"
#include "common/protocol/subgroups.h"

namespace parta {

/// A teacher to choose from.
struct TeacherRef {
    StaffId id;
    QString name;              ///< initialed
    QString post;
};

/// A group the Curriculum asks for and the school does not have yet.
struct ProposedGroup {
    ClassId schoolClass;
    QString className;
    SubjectId subject;
    QString subjectName;
    int weeklyHours = 1;
};

/// The load of a year; without one that of today.
struct OpenLoad {
    std::optional<YearId> year;

    struct Reply {
        QList<PlanYear> years;
        YearId year;
        QDate first;                     ///< days of the year, for appointments
        QDate last;
        QList<PlanClass> classes;
        QList<PlanSubject> subjects;
        QList<TeacherRef> teachers;
        QList<SubgroupRef> subgroups;
        QList<LoadLine> groups;
        QList<ProposedGroup> missing;    ///< subjects of a class without any group
    };
};

/// Writes a TeachingGroup. What it is of cannot change once it has lessons.
struct SaveGroup {
    std::optional<GroupId> id;           ///< empty: a new one
    YearId year;
    SubjectId subject;
    std::optional<ClassId> schoolClass;  ///< one of the two, or both: a subgroup of the class
    std::optional<SubgroupId> subgroup;
    int weeklyHours = 1;
    std::optional<StaffId> teacher;      ///< of a new group, from the year's first day
    int revision = 0;
    RequestId request;

    struct Reply {
        LoadLine group;
    };
};

/// Takes a group without lessons away; InUse for any other.
struct RemoveGroup {
    GroupId group;
    RequestId request;

    struct Reply {};
};

/// Ends the present turns at a page and begins another: the page outlives its teacher. Without a teacher it only ends.
struct AppointTeacher {
    GroupId group;
    std::optional<StaffId> teacher;
    QDate since;                         ///< first day of the new turn
    RequestId request;

    struct Reply {
        LoadLine group;
    };
};

/// Makes every group the Curriculum asks for (OpenLoad::Reply::missing), without teachers.
struct CreateMissingGroups {
    YearId year;
    RequestId request;

    struct Reply {
        int created = 0;
    };
};

} // namespace parta
