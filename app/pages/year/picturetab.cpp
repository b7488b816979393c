// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Picker of a level or class, the picture, the warnings.
#include "app/pages/year/picturetab.h"
#include "app/shell/wording.h"
#include "ui/calendar/yearview.h"
#include "ui/style/icons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/noticeline.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int findingsShown = 3; ///< the rest stands in the tool tip

QString dayText(QDate day)
{
    return day.toString(u"dd.MM.yyyy"_s);
}

} // namespace

QString findingText(const YearFinding &finding)
{
    switch (finding.kind) {
    case YearFindingKind::NoTerms:
        return finding.subject.isEmpty() ? PictureTab::tr("The year has no terms yet; they are due by 10 September (clause 3.3).")
                                         : PictureTab::tr("Year level %1 has classes but no terms (clause 3.3).").arg(finding.subject);
    case YearFindingKind::GapBetweenTerms:
        return PictureTab::tr("%1: %n weekday(s) from %2 to %3 lie in no term and in no vacation.", nullptr, finding.days)
            .arg(finding.subject, dayText(finding.since), dayText(finding.until));
    case YearFindingKind::ShortVacation:
        return PictureTab::tr("%1: %n day(s); a vacation is longer by the norm.", nullptr, finding.days).arg(finding.subject);
    case YearFindingKind::UnknownCalendar:
        return PictureTab::tr("The production calendar of %1 is not loaded: working days are counted by weekends only.").arg(finding.subject);
    case YearFindingKind::MovedToStudyDay:
        return PictureTab::tr("Lessons of %1 are moved to %2, which has lessons of its own.").arg(dayText(finding.since), dayText(finding.until));
    }
    return {};
}

PictureTab::PictureTab(YearBoard &board, Session &session, QWidget *parent)
    : QWidget(parent), m_board(board), m_session(session), m_whom(new QComboBox(this)),
      m_propose(new QPushButton(icon(u"calendar"_s), tr("Propose a usual year"), this)),
      m_print(new QPushButton(icon(u"print"_s), tr("Print…"), this)), m_view(new YearView(this)), m_empty(new EmptyState(this)),
      m_findings(new QLabel(this)), m_notice(new NoticeLine(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 4);
    column->addWidget(buildBar());
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_findings);
    column->addWidget(m_notice);
    m_findings->setObjectName(u"findings"_s);
    m_findings->setWordWrap(true);
    m_findings->setTextFormat(Qt::PlainText);
    connect(m_whom, &QComboBox::activated, this, &PictureTab::showPicture);
    connect(m_propose, &QPushButton::clicked, this, &PictureTab::propose);
    connect(m_print, &QPushButton::clicked, this, &PictureTab::print);
    connect(m_view, &YearView::dayChosen, this, [this](QDate day) {
        if (m_board.isEditable())
            Q_EMIT dayChosen(day);
    });
    connect(&board, &YearBoard::changed, this, &PictureTab::showBoard);
    connect(&board, &YearBoard::refused, this, &PictureTab::explain);
}

QWidget *PictureTab::buildBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    m_whom->setObjectName(u"whom"_s);
    m_whom->setMinimumContentsLength(14);
    m_whom->setAccessibleName(tr("Year level or class of the picture"));
    m_propose->setObjectName(u"propose"_s);
    m_print->setObjectName(u"printYear"_s);
    m_print->setShortcut(QKeySequence::Print);
    row->addWidget(m_whom);
    row->addStretch(1);
    for (QPushButton *button : {m_propose, m_print})
        row->addWidget(button);
    return bar;
}

void PictureTab::showBoard()
{
    const bool isThere = bool(m_board.year());
    const YearCalendar &calendar = m_board.calendar();
    m_view->setVisible(isThere);
    m_whom->setVisible(isThere);
    m_print->setVisible(isThere);
    m_empty->setVisible(!isThere);
    m_empty->explain(tr("No school year is created yet."), tr("The administrator creates it by 1 July (clause 3.1)."), u"calendar"_s);
    m_propose->setVisible(m_board.isEditable() && calendar.termSets.isEmpty() && calendar.vacations.isEmpty());
    offerWhom();
    showPicture();
    QStringList texts;
    for (const YearFinding &finding : isThere ? findingsOf(calendar) : QList<YearFinding>())
        texts += u"⚠ "_s + findingText(finding);
    const int more = int(texts.size()) - findingsShown;
    m_findings->setToolTip(more > 0 ? texts.join(u'\n') : QString());
    m_findings->setText(texts.mid(0, findingsShown).join(u'\n') + (more > 0 ? u' ' + tr("… and %n more", nullptr, more) : QString()));
    m_findings->setVisible(!texts.isEmpty());
}

/// Levels that have terms or classes, then the classes.
void PictureTab::offerWhom()
{
    const YearCalendar &calendar = m_board.calendar();
    QSet<int> levels;
    for (const TermSetLine &set : calendar.termSets) {
        for (int level = set.levelFrom; level <= qMin(set.levelTo, 11); ++level)
            levels.insert(level);
    }
    for (const ClassRef &one : calendar.classes)
        levels.insert(one.level);
    if (levels.isEmpty())
        levels.insert(1);
    QList<int> sorted(levels.begin(), levels.end());
    std::sort(sorted.begin(), sorted.end());
    const QVariant before = m_whom->currentData();
    m_whom->clear();
    for (const int level : std::as_const(sorted))
        m_whom->addItem(tr("Year level %1").arg(level), QPoint(level, 0));
    for (const ClassRef &one : calendar.classes)
        m_whom->addItem(one.name, QPoint(one.level, int(one.id.value)));
    const int fifth = m_whom->findData(QPoint(5, 0));
    const int kept = m_whom->findData(before);
    m_whom->setCurrentIndex(kept >= 0 ? kept : qMax(0, fifth));
}

void PictureTab::showPicture()
{
    if (!m_board.year())
        return;
    const QPoint whom = m_whom->currentData().toPoint();
    m_view->setToday(m_session.clock().today());
    m_view->setPicture(pictureOf(m_board.calendar(), {whom.x(), ClassId{whom.y()}}));
}

void PictureTab::propose()
{
    m_session.call<ProposeCalendar>({m_board.year(), RequestId::random()}, this, [this](const Result<ProposeCalendar::Reply> &answer) {
        if (!answer)
            return explain(answer.error());
        m_notice->show(NoticeKind::Info, tr("Usual terms and vacations are entered. Compare them with the school's own act."));
        m_board.reload();
    });
}

void PictureTab::print()
{
    previewYear(this, m_view->picture(), tr("School year %1: %2").arg(m_view->picture().title, m_view->picture().whom));
}

void PictureTab::explain(const Failure &failure)
{
    m_notice->show(NoticeKind::Refusal, wording(failure));
}

} // namespace parta
