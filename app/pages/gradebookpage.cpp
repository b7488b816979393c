// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Wires between grid, outbox and server.
#include "app/pages/gradebookpage.h"
#include "app/pages/captions.h"
#include "app/shell/wording.h"
#include "common/wire/decode.h"
#include "ui/reports/journalspread.h"
#include "ui/reports/printpreview.h"
#include "ui/style/icons.h"
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

/// The present state a Conflict brings, in the form of the proposal's own reply.
std::optional<Answer> presentState(const Proposal &proposal, const Failure &failure)
{
    if (!failure.current)
        return std::nullopt;
    return std::visit([&]<class M>(const M &) -> std::optional<Answer> {
        const auto reply = wire::decode<typename M::Reply>(*failure.current);
        return reply ? std::optional<Answer>(*reply) : std::nullopt;
    }, proposal);
}

} // namespace

GradebookPage::GradebookPage(Workplace &place, PageCatalogue &catalogue, Settings &settings, QWidget *parent)
    : Page(parent), m_place(place), m_catalogue(catalogue), m_settings(settings),
      m_picker(new PagePicker(catalogue, this)), m_pane(new GradebookPane(place.session().clock(), this))
{
    setObjectName(u"gradebookPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addWidget(m_pane);
    buildHead();
    connectPane();
    listen();
}

GradebookPage::~GradebookPage()
{
    close();
}

void GradebookPage::buildHead()
{
    auto *print = new QToolButton(m_picker);
    print->setObjectName(u"print"_s);
    print->setText(tr("Print"));
    print->setIcon(icon(u"print"_s));
    print->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    print->setToolTip(tr("Print preview (Ctrl+P)"));
    print->setShortcut(QKeySequence::Print);
    print->setAutoRaise(true);
    connect(print, &QToolButton::clicked, this, &GradebookPage::print);
    m_picker->addButton(print);
    m_print = print;
    connect(m_picker, &PagePicker::pageChosen, this, [this](GroupId group) { open(group); });
    connect(m_picker, &PagePicker::termChosen, this, [this](TermId term) { open(m_group, term); });
}

void GradebookPage::connectPane()
{
    connect(m_pane, &GradebookPane::proposed, this, &GradebookPage::propose);
    connect(m_pane, &GradebookPane::historyWanted, this, &GradebookPage::readHistory);
    GridBoard &board = m_pane->view().board();
    board.setZoom(m_settings.value(Setting::Zoom).toInt());
    connect(&board, &GridBoard::zoomChanged, this, [this](int percent) { m_settings.setValue(Setting::Zoom, percent); });
    connect(&m_place.outbox(), &Outbox::settled, this,
            [this](GroupId, const Proposal &proposal, const Result<Answer> &answer) { settle(proposal, answer); });
}

void GradebookPage::listen()
{
    m_place.session().on<CellsChanged>(this, [this](const CellsChanged &event) {
        if (event.group == m_group)
            m_pane->model().apply(event);
    });
    m_place.session().on<LessonChanged>(this, [this](const LessonChanged &event) {
        if (event.group != m_group)
            return;
        m_pane->model().apply(event);
        askTopics();
    });
}

void GradebookPage::open(GroupId group, std::optional<TermId> term)
{
    m_pane->flush();
    if (group != m_group)
        close();
    m_group = group;
    m_term = term;
    m_settings.setValue(Setting::LastPage, group.value);
    m_picker->show(group, term.value_or(TermId{}));
    ask();
}

void GradebookPage::refresh()
{
    if (m_group)
        ask();
}

void GradebookPage::ask()
{
    const quint64 number = ++m_asked;
    const OpenPage request{.group = m_group, .term = m_term, .watch = true};
    m_place.session().call(request, this, [this, number](const Result<OpenPage::Reply> &reply) {
        if (number != m_asked)
            return;
        reply ? show(reply->page) : explain(reply.error());
    });
}

void GradebookPage::show(const Gradebook &page)
{
    m_term = page.term.id;
    m_pane->setPage(page);
    const auto waiting = m_place.outbox().proposalsOf(m_group);
    for (const Proposal &proposal : waiting) {
        if (!m_shown.contains(requestOf(proposal)))
            m_pane->model().resume(proposal);
        m_shown.insert(requestOf(proposal));
    }
    askTopics();
    m_picker->show(m_group, page.term.id);
    m_print->setEnabled(page.head.rights.print);
    const QString group = page.head.groupName.isEmpty() ? QString() : u" ("_s + page.head.groupName + u')';
    Q_EMIT titleChanged(page.head.className + u" — "_s + page.head.subject + group);
    Q_EMIT opened();
}

/// A page without a plan, or a server that refuses it, leaves the lesson panel as it is without one.
void GradebookPage::askTopics()
{
    m_place.session().call(ReadTopicProgress{m_group}, this, [this, group = m_group](const Result<ReadTopicProgress::Reply> &reply) {
        if (group == m_group)
            m_pane->panel().setTopics(reply ? *reply : ReadTopicProgress::Reply());
    });
}

void GradebookPage::close()
{
    if (m_group && m_place.session().isOnline())
        m_place.session().call(ClosePage{m_group}, &m_place, [](const Result<ClosePage::Reply> &) {});
    m_group = {};
}

void GradebookPage::takeFocus()
{
    m_pane->view().setFocus();
}

void GradebookPage::propose(const Proposal &proposal)
{
    m_shown.insert(requestOf(proposal));
    m_place.outbox().submit(proposal, m_group, captionOf(proposal, m_pane->model().ledger().page()));
}

void GradebookPage::settle(const Proposal &proposal, const Result<Answer> &answer)
{
    // Also of a page left meanwhile: the grid remembers what it shows as waiting.
    if (!m_shown.remove(requestOf(proposal)))
        return;
    if (answer)
        m_pane->model().accept(requestOf(proposal), *answer);
    else
        m_pane->model().refuse(requestOf(proposal), answer.error(), presentState(proposal, answer.error()));
    if (std::holds_alternative<SetLessonRecord>(proposal))
        askTopics(); // what counts as held changed, or a topic offered again
}

void GradebookPage::readHistory(LessonId lesson, PupilId pupil)
{
    m_place.session().call(ListCellHistory{lesson, pupil}, this, [=, this](const Result<ListCellHistory::Reply> &reply) {
        if (reply)
            m_pane->showHistory(lesson, pupil, reply->versions);
        else
            explain(reply.error());
    });
}

void GradebookPage::print()
{
    if (!m_term)
        return;
    m_pane->flush();
    const PrintPage request{.group = m_group, .term = *m_term, .request = RequestId::random()};
    m_place.session().call(request, this, [this](const Result<PrintPage::Reply> &reply) {
        if (!reply)
            return explain(reply.error());
        showPreview(window(), journalSpread(reply->page));
        Q_EMIT printed(reply->page);
    });
}

void GradebookPage::explain(const Failure &failure)
{
    const bool empty = m_pane->model().ledger().page().head.group != m_group;
    if (empty)
        m_pane->showEmpty(wording(failure), tr("Choose another page or press F5 to try again"));
    else
        m_pane->tell(NoticeKind::Warning, wording(failure));
}

} // namespace parta
