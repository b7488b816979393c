// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Curriculum of a year as a grid that is typed into like a spreadsheet (3.3).
#pragma once
#include "app/session/session.h"
#include "app/shell/page.h"
#include "ui/planning/curriculummodel.h"
#include <QUndoStack>

class QComboBox;
class QLabel;
class QMenu;

namespace parta {

class ChoiceBar;
class NoticeLine;
class PlanGrid;

/// Every cell is sent as it is typed; Ctrl+Z takes back by another change. A paste is shown before it is written.
class CurriculumPage : public Page
{
    Q_OBJECT
public:
    explicit CurriculumPage(Session &session, QWidget *parent = nullptr);

    void refresh() override;
    QString guidePage() const override { return QStringLiteral("teaching"); }
    QWidget *head() override { return m_head; }
    void takeFocus() override;
    CurriculumModel &model() { return m_model; }
    PlanGrid &grid() { return *m_grid; }
    QUndoStack &undoStack() { return m_undo; }
    /// What stands in the lines below the grid.
    QString notice() const;
    QString warnings() const;
    ChoiceBar &question() { return *m_question; }

private:
    void buildHead();
    void addMenu();
    QComboBox *addPicker(const QString &name, const QString &label, const QStringList &texts);
    void show();
    void changeView();
    void edit(const CurriculumCells &cells);
    void apply(const CurriculumCells &cells);
    void sendNext();
    void settle(const Result<SaveCurriculum::Reply> &answer);
    void clear(const QModelIndexList &cells);
    void askPaste(const QModelIndex &from, const QList<QStringList> &cells);
    void answerPaste(int choice);

    Session &m_session;
    CurriculumSheet m_sheet;
    CurriculumModel m_model;
    QUndoStack m_undo;
    QWidget *m_head;
    QComboBox *m_year = nullptr;
    QComboBox *m_columns = nullptr;
    QComboBox *m_part = nullptr;
    QComboBox *m_unit = nullptr;
    PlanGrid *m_grid;
    QLabel *m_warnings;
    ChoiceBar *m_question;
    NoticeLine *m_notice;
    CurriculumCells m_pasted;
};

} // namespace parta
