// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Counting of items.
#include "common/domain/topicprogress.h"
#include <algorithm>

namespace parta {

const TopicPlanItem *nextTopic(const QList<TopicPlanItem> &plan, const QSet<TopicPlanItemId> &used)
{
    const auto free = std::find_if(plan.cbegin(), plan.cend(),
                                   [&](const TopicPlanItem &item) { return !used.contains(item.id); });
    return free == plan.cend() ? nullptr : &*free;
}

TopicProgress progressOf(const QList<TopicPlanItem> &plan, const QSet<TopicPlanItemId> &used, int begunLessons, QDate today)
{
    TopicProgress progress;
    progress.planned = int(plan.size());
    int dated = 0;
    int due = 0;
    for (const TopicPlanItem &item : plan) {
        progress.held += used.contains(item.id) ? 1 : 0;
        dated += item.plannedDay ? 1 : 0;
        due += item.plannedDay && *item.plannedDay <= today ? 1 : 0;
    }
    progress.expected = dated > 0 ? due : qMin(begunLessons, progress.planned);
    return progress;
}

} // namespace parta
