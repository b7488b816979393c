// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls about subjects, mark scales and work types: what the deputy sets up before 10 September (3.3).
#pragma once
#include "common/domain/gradebook.h"

namespace parta {

struct MarkScaleLine {
    MarkScaleId id;
    QString name;
    ScaleKind kind = ScaleKind::FivePoint;
    Rounding rounding = Rounding::Arithmetic;
    BehaviourModel model = BehaviourModel::FivePoints; ///< of a Behaviour scale
    bool active = true;                 ///< only active scales are offered to subjects
    int subjects = 0;                   ///< how many subjects use it
    int revision = 0;
};

struct SubjectLine {
    SubjectId id;
    QString name;
    QString shortName;
    QString area;
    int position = 0;
    MarkScaleId markScale;
    QString scaleName;
    bool archived = false;
    int groups = 0;                     ///< teaching groups of all years
    int revision = 0;
};

/// Subjects in their order, archived ones included, and the scales to choose from.
struct ListSubjects {
    struct Reply {
        QList<SubjectLine> subjects;
        QList<MarkScaleLine> scales;
    };
};

/// Writes a subject. A used one is archived, never taken away: its pages stay.
struct SaveSubject {
    std::optional<SubjectId> id; ///< empty: a new one
    QString name;
    QString shortName;
    QString area;
    int position = 0;
    MarkScaleId markScale;
    bool archived = false;
    int revision = 0;
    RequestId request;

    struct Reply {
        SubjectLine subject;
    };
};

/// Writes a scale; its grades follow from kind and model.
struct SaveMarkScale {
    std::optional<MarkScaleId> id; ///< empty: a new one
    QString name;
    ScaleKind kind = ScaleKind::FivePoint; ///< InUse where a used scale would change it
    Rounding rounding = Rounding::Arithmetic;
    BehaviourModel model = BehaviourModel::FivePoints;
    bool active = true;
    int revision = 0;
    RequestId request;

    struct Reply {
        MarkScaleLine scale;
    };
};

struct WorkTypeLine {
    WorkType type;
    int position = 0;
    int works = 0;                      ///< how many works of lessons are of it
    int revision = 0;
};

struct ListWorkTypes {
    struct Reply {
        QList<WorkTypeLine> types;
    };
};

struct SaveWorkType {
    std::optional<WorkTypeId> id; ///< empty: a new one
    QString name;
    QString abbreviation;
    int weight = 100;             ///< hundredths
    DeadlineKind deadline = DeadlineKind::Oral;
    int position = 0;
    bool archived = false;
    int revision = 0;
    RequestId request;

    struct Reply {
        WorkTypeLine type;
    };
};

} // namespace parta
