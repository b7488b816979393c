// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls about Subgroups: parts of a class, and groups of pupils of several classes, with dated memberships (3.3).
#pragma once
#include "common/domain/ids.h"
#include "common/domain/person.h"

namespace parta {

struct SubgroupRef {
    SubgroupId id;
    ClassId schoolClass;     ///< 0: pupils of several classes
    QString name;
    int revision = 0;
};

/// A pupil who is in a class on the day in question.
struct GroupedPupil {
    PupilId id;
    PersonName name;
    QString className;
};

/// A pupil's place in a subgroup on the day in question.
struct SubgroupPlace {
    SubgroupId subgroup;
    PupilId pupil;
    DateRange days;
};

/// The subgroups of one class, or without a class those of several, as they stand on a day.
struct OpenSubgroups {
    YearId year;
    std::optional<ClassId> schoolClass;
    QDate day;

    struct Reply {
        QList<SubgroupRef> subgroups;
        QList<GroupedPupil> pupils;      ///< by name; of the class, or of the whole year
        QList<SubgroupPlace> places;
    };
};

/// Makes or renames a subgroup.
struct SaveSubgroup {
    std::optional<SubgroupId> id;
    YearId year;
    std::optional<ClassId> schoolClass;
    QString name;
    int revision = 0;
    RequestId request;

    struct Reply {
        SubgroupRef subgroup;
    };
};

/// A pupil leaves one subgroup and joins another; 0 stands for none.
struct PupilMove {
    PupilId pupil;
    SubgroupId from;
    SubgroupId to;
};

/// Moves pupils from a day on, together or not at all. The days before it stay as they were.
struct MovePupils {
    YearId year;
    QDate day;
    QList<PupilMove> moves;
    RequestId request;

    struct Reply {
        int moved = 0;
    };
};

} // namespace parta
