// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls about topic plans (КТП): planning before the lesson, no record in advance (3.5).
#pragma once
#include "common/domain/gradebook.h"
#include "common/domain/topicprogress.h"
#include "common/protocol/curriculum.h"

namespace parta {

/// A page and the state of its plan.
struct TopicPlanLine {
    GroupId group;
    QString className;
    QString groupName;        ///< of a subgroup; empty for a whole class
    QString subject;
    SubjectId subjectId;
    int level = 1;
    QString teacher;          ///< initialed
    int items = 0;
    int used = 0;             ///< items that records of lessons name
    int begun = 0;            ///< lessons of the timetable up to now, cancelled ones included
    int lessons = 0;          ///< lessons of the timetable in the year that are not cancelled
    int curriculum = 0;       ///< yearly hours by the Curriculum, in hundredths
};

/// Plans of the reader's own pages; to the leadership all of the year of today.
struct ListTopicPlans {
    struct Reply {
        QList<TopicPlanLine> plans;
    };
};

/// Where an item was used.
struct TopicUse {
    TopicPlanItemId item;
    QDate day;
};

struct OpenTopicPlan {
    GroupId group;

    struct Reply {
        TopicPlanLine line;
        QList<TopicPlanItem> items;   ///< in order
        QList<TopicUse> uses;
        QList<WorkType> workTypes;
        int revision = 0;             ///< 0: there is no plan yet
        bool mayWrite = false;
    };
};

/// Writes the whole plan. Items with an id stay what they are wherever they stand now; InUse where one that a
/// record names is missing.
struct SaveTopicPlan {
    GroupId group;
    QList<TopicPlanItem> items;
    int revision = 0;
    RequestId request;

    struct Reply {
        QList<TopicPlanItem> items;   ///< with ids
        int revision = 0;
    };
};

/// What the lesson panel needs of a plan: the items that no lesson has used yet, and the counts.
struct ReadTopicProgress {
    GroupId group;

    struct Reply {
        QList<TopicPlanItem> coming;  ///< at most 40, in order
        TopicProgress progress;
    };
};

} // namespace parta
