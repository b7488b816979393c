// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Head line and steps.
#include "app/pages/setuppage.h"
#include "app/shell/wording.h"
#include "ui/setup/setuplist.h"
#include "ui/widgets/noticeline.h"
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parta {

SetupPage::SetupPage(Session &session, QStringList places, QWidget *parent)
    : Page(parent), m_session(session), m_places(std::move(places)), m_head(new QLabel(this)), m_list(new SetupList(this)),
      m_notice(new NoticeLine(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 12, 4);
    layout->setSpacing(8);
    m_head->setObjectName(u"setupHead"_s);
    m_head->setTextFormat(Qt::PlainText);
    m_head->setWordWrap(true);
    layout->addWidget(m_head);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_notice);
    connect(m_list, &SetupList::stepWanted, this, [this](SetupStep step) { Q_EMIT placeWanted(placeOf(step)); });
}

void SetupPage::refresh()
{
    m_session.call<SetupState>({}, this, [this](const Result<SetupState::Reply> &answer) {
        if (answer)
            showState(*answer);
        else
            m_notice->show(NoticeKind::Refusal, wording(answer.error()));
    });
}

void SetupPage::showState(const SetupState::Reply &reply)
{
    const auto done = std::count_if(reply.steps.begin(), reply.steps.end(), [](const SetupLine &line) { return line.isDone(); });
    const QString progress = tr("%1 of %2 steps done").arg(done).arg(reply.steps.size());
    if (!reply.year)
        m_head->setText(tr("There is no school year to prepare: the administrator creates it (cl. 3.1). %1.").arg(progress));
    else if (done == reply.steps.size())
        m_head->setText(tr("%1: the school is ready to teach.").arg(reply.year->name));
    else
        m_head->setText(tr("%1: to be entered by %2 (cl. 3.3). %3.")
                            .arg(reply.year->name, reply.year->setUpBy().toString(u"dd.MM.yyyy"_s), progress));
    m_list->show(reply.steps, reply.today, [this](SetupStep step) { return !placeOf(step).isEmpty(); });
    m_notice->clear();
}

QStringList SetupPage::placesOf(SetupStep step)
{
    switch (step) {
    case SetupStep::Accounts: return {u"accounts"_s};
    case SetupStep::Year: return {u"years"_s};
    case SetupStep::Terms:
    case SetupStep::Vacations: return {u"year"_s};
    case SetupStep::Calendar: return {u"calendar"_s, u"year"_s};
    case SetupStep::Bells: return {u"bells"_s, u"year"_s};
    case SetupStep::Classes: return {u"classes"_s};
    case SetupStep::Subjects: return {u"subjects"_s};
    case SetupStep::Curriculum: return {u"curriculum"_s};
    case SetupStep::Pupils: return {u"pupils"_s, u"movement"_s};
    case SetupStep::Load: return {u"load"_s};
    case SetupStep::TopicPlans: return {u"topicplans"_s};
    case SetupStep::Timetable:
    case SetupStep::Lessons: return {u"timetable"_s};
    }
    return {};
}

QString SetupPage::placeOf(SetupStep step) const
{
    for (const QString &place : placesOf(step)) {
        if (m_places.contains(place))
            return place;
    }
    return {};
}

} // namespace parta
