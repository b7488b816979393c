// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Topic plans (КТП): the list of pages at the left, the plan of the chosen one at the right.
#pragma once
#include "app/pages/topicplaneditor.h"
#include "app/shell/page.h"
#include "ui/lists/recordlist.h"

namespace parta {

class TopicPlansPage : public Page
{
    Q_OBJECT
public:
    explicit TopicPlansPage(Session &session, QWidget *parent = nullptr);

    void refresh() override;
    QString guidePage() const override { return QStringLiteral("topicplans"); }
    void takeFocus() override { m_list->takeFocus(); }
    RecordList &list() { return *m_list; }
    TopicPlanEditor &editor() { return *m_editor; }

private:
    void show(const QList<TopicPlanLine> &plans);
    void choose(qint64 group);

    Session &m_session;
    RecordList *m_list;
    TopicPlanEditor *m_editor;
    QList<TopicPlanLine> m_plans;
};

} // namespace parta
