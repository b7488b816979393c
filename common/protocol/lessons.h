// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls about lessons: topic, homework, works.
#pragma once
#include "common/domain/gradebook.h"

namespace parta {

/// Writes what was taught and set at a lesson. YearLevel 1 has no homework (2.10).
struct SetLessonRecord {
    LessonId lesson;
    QString topic;
    QString homework;
    std::optional<int> homeworkMinutes;
    int revision = 0;
    RequestId request;
    std::optional<QString> reason;
    std::optional<TopicPlanItemId> item = {}; ///< of the page's TopicPlan, where the topic is taken from it

    struct Reply {
        LessonRecord record;
    };
};

/// Sets the kind and title of a Work of a lesson, making the Work where it does not exist.
struct SetWork {
    LessonId lesson;
    int position = 1;
    WorkTypeId type;
    QString title;
    RequestId request;
    std::optional<QString> reason; ///< asked of the Deputy (access-and-clock.md row 2)

    struct Reply {
        LessonId lesson;
        QList<LessonWork> works; ///< all works of the lesson
    };
};

/// Sent to everyone who watches the page.
struct LessonChanged {
    GroupId group;
    LessonRecord record;
    QList<LessonWork> works;
};

} // namespace parta
