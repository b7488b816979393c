// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of plans and the editor beside it.
#include "app/pages/topicplanspage.h"
#include "app/shell/questions.h"
#include "app/shell/wording.h"
#include "ui/lists/listfiles.h"
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int listWidth = 420;
constexpr int editorWidth = 740;

} // namespace

TopicPlansPage::TopicPlansPage(Session &session, QWidget *parent)
    : Page(parent), m_session(session), m_list(new RecordList(this)), m_editor(new TopicPlanEditor(session, this))
{
    setObjectName(u"topicPlansPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 4);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(9);
    splitter->addWidget(m_list);
    splitter->addWidget(m_editor);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({listWidth, editorWidth});
    layout->addWidget(splitter);
    m_list->setSearchHint(tr("Class, subject, teacher"));
    m_list->explainEmptiness(tr("You have no teaching groups this year"),
                             tr("The deputy director assigns them in «Load»; after that they appear here."));
    connect(m_list, &RecordList::currentChanged, this, &TopicPlansPage::choose);
    connect(m_list, &RecordList::activated, this, [this] { m_editor->takeFocus(); });
    connect(m_editor, &TopicPlanEditor::saved, this, &TopicPlansPage::refresh);
    addListActions(m_list->menu(), this,
                   {[this] { return m_list->shownTable(); },
                    [this] { return tr("As of %1").arg(m_session.clock().today().toString(u"dd.MM.yyyy"_s)); },
                    [this] { return m_session.me().demo ? tr("DEMO") : QString(); }},
                   [this](const QString &text) { m_editor->tell(text); });
}

void TopicPlansPage::refresh()
{
    m_session.call<ListTopicPlans>({}, this, [this](const Result<ListTopicPlans::Reply> &answer) {
        answer ? show(answer->plans) : m_editor->tell(wording(answer.error()));
    });
}

void TopicPlansPage::show(const QList<TopicPlanLine> &plans)
{
    m_plans = plans;
    ListShape<TopicPlanLine> shape;
    shape.choice(tr("Class"), 7, [](const TopicPlanLine &p) { return p.className; })
        .text(tr("Subject"), 18, [](const TopicPlanLine &p) { return p.subject; })
        .text(tr("Subgroup"), 9, [](const TopicPlanLine &p) { return p.groupName; })
        .number(tr("Topics"), 6, [](const TopicPlanLine &p) { return p.items; })
        .number(tr("Held"), 9, [](const TopicPlanLine &p) { return p.used; })
        .number(tr("Lessons"), 7, [](const TopicPlanLine &p) { return p.lessons; })
        .text(tr("Teacher"), 16, [](const TopicPlanLine &p) { return p.teacher; })
        .tone([](const TopicPlanLine &p) {
            return p.items == 0 ? RowTone::Quiet : p.items < p.lessons ? RowTone::Warning : RowTone::Normal;
        });
    ListTable table = shape.table(tr("Topic plans"), plans, [](const TopicPlanLine &p) { return p.group.value; });
    for (int i = 0; i < table.rows.size(); ++i)
        if (plans.at(i).items > 0 && plans.at(i).items < plans.at(i).lessons)
            table.rows[i].hint = tr("The plan has fewer topics than the timetable has lessons");
    m_list->setTable(table);
    m_editor->setPlans(plans);
    choose(m_list->currentId());
}

void TopicPlansPage::choose(qint64 group)
{
    if (group == m_editor->group().value)
        return;
    if (m_editor->isChanged()) {
        const int answer = parta::ask(this, tr("Not saved yet"), tr("What was changed in the plan is not saved."),
                                      {tr("Save"), tr("Discard"), tr("Go on editing")});
        if (answer != 1) {
            m_list->setCurrentId(m_editor->group().value);
            return answer == 0 ? m_editor->save() : m_editor->takeFocus();
        }
    }
    m_editor->open({group});
}

} // namespace parta
