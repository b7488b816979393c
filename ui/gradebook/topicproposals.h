// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TopicProposals: which topic of the plan a lesson without a record is offered. Counts only once it is confirmed.
#pragma once
#include "common/protocol/topicplans.h"

namespace parta {

class TopicProposals
{
public:
    /// What the server said last; topics confirmed here stay taken until it knows of them.
    void set(const ReadTopicProgress::Reply &known);
    /// The first topic that no lesson has used, nullptr where there is none.
    const TopicPlanItem *next() const { return nextTopic(m_known.coming, m_taken); }
    /// A record with this topic is on its way.
    void take(TopicPlanItemId item) { m_taken.insert(item); }
    /// «held 34 of 102, behind by 2»; empty where there is no plan.
    QString progressText() const;

private:
    ReadTopicProgress::Reply m_known;
    QSet<TopicPlanItemId> m_taken;
};

} // namespace parta
