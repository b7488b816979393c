// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A TopicPlan beside what was taught: which topic comes next, how far the page is, how far behind. Pure.
#pragma once
#include "common/domain/ids.h"
#include <QDate>
#include <QList>
#include <QSet>
#include <QString>
#include <optional>

namespace parta {

/// One TopicPlanItem: one hour of the plan. A topic of n hours stands in n items.
struct TopicPlanItem {
    TopicPlanItemId id;             ///< 0 for one that is not stored yet
    QString section;
    QString topic;
    std::optional<WorkTypeId> workType;
    QString homework;               ///< proposal; YearLevel 1 has none (2.10)
    std::optional<int> minutes;     ///< of the homework
    std::optional<QDate> plannedDay;

    friend bool operator==(const TopicPlanItem &, const TopicPlanItem &) = default;
};

/// What the page has come to on a day.
struct TopicProgress {
    int planned = 0;  ///< items of the plan
    int held = 0;     ///< items that a record of a lesson names
    int expected = 0; ///< items that should have been taught by now
    int behind() const { return qMax(0, expected - held); }
};

/// The first item that no lesson has used; nullptr where the plan is empty or at its end.
const TopicPlanItem *nextTopic(const QList<TopicPlanItem> &plan, const QSet<TopicPlanItemId> &used);
/// Where days are planned, items up to `today` are expected; else one for each of `begunLessons`, cancelled ones
/// included: a cancelled lesson is what puts a page behind.
TopicProgress progressOf(const QList<TopicPlanItem> &plan, const QSet<TopicPlanItemId> &used, int begunLessons, QDate today);

} // namespace parta
