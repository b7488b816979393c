// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TopicPlanEditor: one topic plan as a grid with undo, paste with a preview, import, export, copy to a parallel page.
#pragma once
#include "app/session/session.h"
#include "ui/planning/topicplanmodel.h"
#include <QUndoStack>
#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace parta {

class ChoiceBar;
class NoticeLine;
class PlanGrid;

/// Changes are kept here until Ctrl+S; until then every one can be undone.
class TopicPlanEditor : public QWidget
{
    Q_OBJECT
public:
    explicit TopicPlanEditor(Session &session, QWidget *parent = nullptr);

    /// Reads a plan; group 0 shows none.
    void open(GroupId group);
    GroupId group() const { return m_group; }
    bool isChanged() const { return !m_undo.isClean(); }
    void save();
    void takeFocus();
    /// Pages a copy may go to.
    void setPlans(const QList<TopicPlanLine> &plans) { m_plans = plans; }
    void tell(const QString &text);
    QString notice() const;
    QString summary() const;
    TopicPlanModel &model() { return m_model; }
    PlanGrid &grid() { return *m_grid; }
    ChoiceBar &question() { return *m_question; }
    QUndoStack &undoStack() { return m_undo; }
    /// Inserts rows read from a file or the clipboard, after the person has seen them.
    void offer(const TopicPaste &paste, int row);
    /// Writes the plan to another page that has none, or whose plan may be replaced.
    void copyTo(GroupId target);

    /// Reads a CSV or XLSX file and offers its rows like a paste.
    void importFile(const QString &path);

    void insertRow();
    void removeRows();
    void moveRows(int step);
    void mergeRows();

Q_SIGNALS:
    void saved();

private:
    QWidget *buildBar();
    QWidget *buildMenu(QWidget *bar);
    void fillCopies();
    QPushButton *addButton(const QString &name, const QString &text, const QString &iconName, std::function<void()> action);
    void show(const OpenTopicPlan::Reply &reply);
    void showSummary();
    void push(const TopicPlanSheet &sheet, const QString &what);
    void apply(const TopicPlanSheet &sheet);
    void settle(const Result<SaveTopicPlan::Reply> &answer);
    void answerPaste(int choice);
    std::pair<int, int> chosenRows() const;
    QSet<TopicPlanItemId> used() const;
    void explain(const Failure &failure);

    Session &m_session;
    GroupId m_group;
    TopicPlanModel m_model;
    QUndoStack m_undo;
    OpenTopicPlan::Reply m_known;
    QList<TopicPlanLine> m_plans;
    TopicPaste m_pasted;
    TopicPlanSheet m_before;    ///< the plan without what a paste would insert
    int m_pasteRow = 0;
    QLabel *m_title;
    QLabel *m_summary;
    PlanGrid *m_grid;
    ChoiceBar *m_question;
    NoticeLine *m_notice;
    QPushButton *m_save = nullptr;
    QMenu *m_copies = nullptr;
    QList<QWidget *> m_tools;   ///< what changes the plan
};

} // namespace parta
