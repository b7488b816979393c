// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of the gradebook and the wires between them.
#include "ui/gradebook/gradebookpane.h"
#include "ui/gradebook/historypopup.h"
#include "ui/gradebook/legend.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/emptystate.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parta {

GradebookPane::GradebookPane(const Clock &clock, QWidget *parent)
    : QWidget(parent), m_model(new GradebookModel(clock, this)), m_view(new GradebookView(*m_model, this)),
      m_panel(new LessonPanel(*m_model, this)), m_stack(new QStackedWidget(this)), m_empty(new EmptyState(this)),
      m_question(new ChoiceBar(this)), m_notice(new NoticeLine(this)), m_history(new HistoryPopup(this))
{
    build();
    connectParts();
    showEmpty(tr("Choose a class and a subject"));
}

void GradebookPane::build()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_view, 1);
    row->addWidget(m_panel);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_notice, 1);
    foot->addWidget(new Legend(page));
    column->addWidget(buildReason());
    column->addLayout(row, 1);
    column->addWidget(m_question);
    column->addLayout(foot);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
}

QWidget *GradebookPane::buildReason()
{
    m_reasonRow = new QWidget(this);
    m_reason = new QLineEdit(m_reasonRow);
    m_reason->setMaxLength(200);
    m_reason->setPlaceholderText(tr("goes with every change you make on this page"));
    auto *label = new QLabel(tr("&Reason of the changes"), m_reasonRow);
    label->setBuddy(m_reason);
    m_reason->setAccessibleName(tr("Reason of the changes"));
    auto *row = new QHBoxLayout(m_reasonRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_reason, 1);
    m_reasonRow->hide();
    connect(m_reason, &QLineEdit::textChanged, m_model, &GradebookModel::setReason);
    connect(m_reason, &QLineEdit::returnPressed, m_view, qOverload<>(&QWidget::setFocus));
    return m_reasonRow;
}

void GradebookPane::connectParts()
{
    connect(m_model, &GradebookModel::proposed, this, &GradebookPane::proposed);
    connect(m_model, &GradebookModel::entryRefused, this, &GradebookPane::refused);
    connect(m_view, &GradebookView::told, this, [this](const QString &text) {
        if (text.isEmpty())
            m_notice->clear();
        else
            m_notice->show(NoticeKind::Info, text);
    });
    connect(m_view, &GradebookView::currentLessonChanged, m_panel, &LessonPanel::showLesson);
    connect(m_view, &GradebookView::historyWanted, this, &GradebookPane::historyWanted);
    connect(m_view, &GradebookView::pasteAsked, this, &GradebookPane::askPaste);
    connect(m_question, &ChoiceBar::answered, this, [this](int choice) { m_view->answerPaste(PasteChoice(choice)); });
    connect(m_view, &GradebookView::lessonPanelWanted, m_panel, &LessonPanel::focusTopic);
    connect(m_view, &GradebookView::nextLessonWanted, this, &GradebookPane::nextLesson);
    connect(m_panel, &LessonPanel::nextWanted, this, &GradebookPane::nextLesson);
    connect(m_panel, &LessonPanel::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_notice, &NoticeLine::actionTriggered, this, [this] {
        const auto *lesson = m_refusedCell.isValid() ? m_model->face().lesson(m_refusedCell.column()) : nullptr;
        if (lesson)
            Q_EMIT historyWanted(lesson->id, m_model->face().pupil(m_refusedCell.row()).id);
    });
}

void GradebookPane::setPage(const Gradebook &page)
{
    flush();
    m_reasonRow->setVisible(page.head.rights.reasonNeeded);
    m_model->setPage(page);
    m_panel->showLesson(m_view->currentCell().isValid() && m_model->face().lesson(m_view->currentCell().column())
                            ? m_model->face().lesson(m_view->currentCell().column())->id : LessonId());
    if (page.pupils.isEmpty())
        return showEmpty(tr("The group has no pupils in this term"),
                         tr("Pupils appear from the day of their enrolment into the group"));
    if (page.lessons.isEmpty())
        return showEmpty(tr("The group has no lessons in this term"),
                         tr("Choose another term or ask the deputy about the timetable"));
    m_stack->setCurrentIndex(1);
}

void GradebookPane::showEmpty(const QString &why, const QString &next)
{
    m_empty->explain(why, next);
    m_stack->setCurrentIndex(0);
}

void GradebookPane::flush()
{
    m_panel->save();
}

void GradebookPane::nextLesson()
{
    if (!m_panel->save())
        return;
    const bool typing = m_panel->isAncestorOf(focusWidget());
    m_view->goNextLesson();
    if (typing)
        m_panel->focusTopic();
}

void GradebookPane::refused(const QString &text, const QModelIndex &cell)
{
    m_refusedCell = cell;
    const auto *lesson = cell.isValid() ? m_model->face().lesson(cell.column()) : nullptr;
    const QString line = lesson
        ? m_model->face().pupil(cell.row()).name.listed() + u", "_s + QLocale().toString(lesson->day, u"d MMMM"_s) + u". "_s + text
        : text;
    m_notice->show(NoticeKind::Refusal, line, lesson ? tr("History") : QString());
}

void GradebookPane::askPaste(const PastePlan &plan)
{
    m_question->ask(tr("The paste would replace %n filled cells", nullptr, plan.overwritten),
                    {tr("Replace"), tr("Only empty cells"), tr("Cancel")});
}

void GradebookPane::showHistory(LessonId lesson, PupilId pupil, const QList<CellVersion> &versions)
{
    const GradebookLedger &ledger = m_model->ledger();
    const int row = ledger.rowOf(pupil);
    const int index = ledger.lessonIndex(lesson);
    if (row < 0 || index < 0)
        return;
    const int column = m_model->face().columns().columnOf(index);
    const QString title = m_model->face().pupil(row).name.listed() + u", "_s
        + QLocale().toString(ledger.page().lessons.at(index).day, u"d MMMM"_s);
    GridTable &table = m_view->board().lessons();
    const QRect cell = table.visualRect(m_model->index(row, column));
    m_history->open(title, versions, ledger.page().head.timeZone, table.viewport()->mapToGlobal(cell.bottomLeft()));
}

} // namespace parta
