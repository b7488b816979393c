// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The gradebook as one widget: grid, lesson panel, questions, notices, legend. The page of the client
// puts it into its window and connects it with the server.
#pragma once
#include "common/protocol/journal.h"
#include "ui/gradebook/gradebookview.h"
#include "ui/gradebook/lessonpanel.h"
#include "ui/widgets/noticeline.h"

class QLineEdit;
class QStackedWidget;

namespace parta {

class ChoiceBar;
class EmptyState;
class HistoryPopup;

class GradebookPane : public QWidget
{
    Q_OBJECT
public:
    /// \a clock is the school's and outlives the pane.
    explicit GradebookPane(const Clock &clock, QWidget *parent = nullptr);

    GradebookModel &model() { return *m_model; }
    GradebookView &view() { return *m_view; }
    LessonPanel &panel() { return *m_panel; }

    /// Shows a page. A reload of the same page keeps the current cell and what waits.
    void setPage(const Gradebook &page);
    /// Nothing to show: \a why, and what the reader may do.
    void showEmpty(const QString &why, const QString &next = {});
    /// A line under the grid.
    void tell(NoticeKind kind, const QString &text) { m_notice->show(kind, text); }
    QString notice() const { return m_notice->text(); }
    /// The answer to historyWanted().
    void showHistory(LessonId lesson, PupilId pupil, const QList<CellVersion> &versions);
    /// Proposes what still stands in the lesson panel, e.g. before the window closes.
    void flush();

Q_SIGNALS:
    void proposed(const parta::Proposal &proposal);
    void historyWanted(parta::LessonId lesson, parta::PupilId pupil);

private:
    void build();
    void connectParts();
    void askPaste(const PastePlan &plan);
    void nextLesson();
    void refused(const QString &text, const QModelIndex &cell);
    QWidget *buildReason();

    GradebookModel *m_model;
    GradebookView *m_view;
    LessonPanel *m_panel;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    ChoiceBar *m_question;
    NoticeLine *m_notice;
    HistoryPopup *m_history;
    QWidget *m_reasonRow = nullptr;
    QLineEdit *m_reason = nullptr;
    QPersistentModelIndex m_refusedCell;
};

} // namespace parta
