// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Topic plans and what lessons have used of them.
#pragma once
#include "common/protocol/topicplans.h"
#include "server/storage/transaction.h"

namespace parta {

class TopicPlanRepository
{
public:
    explicit TopicPlanRepository(Transaction &tx) : m_tx(tx) {}

    /// Lines of the pages of a year that `teacher` has today; without one all of them.
    QList<TopicPlanLine> lines(YearId year, std::optional<StaffId> teacher, const QDateTime &now, QDate today);
    std::optional<TopicPlanLine> line(GroupId group, const QDateTime &now, QDate today);
    /// Revision of the page's plan; 0 where it has none.
    int revision(GroupId group);
    QList<TopicPlanItem> items(GroupId group);
    QList<TopicUse> uses(GroupId group);
    /// An item of the plan of the lesson's page.
    bool isOfPage(TopicPlanItemId item, GroupId group);
    bool isWorkType(WorkTypeId type);
    /// Takes the plan at this revision into hand: gives the next one, or nullopt where it is not the present one.
    std::optional<int> begin(GroupId group, int revision);
    /// Writes all items in their order; those that are not among them are taken away. After begin().
    void write(GroupId group, const QList<TopicPlanItem> &items);

private:
    Transaction &m_tx;
};

} // namespace parta
