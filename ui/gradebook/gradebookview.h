// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The grid as people use it: keys, commands and menus over GridBoard. It only proposes; the page sends.
#pragma once
#include "ui/gradebook/gradebookeditor.h"
#include "ui/gradebook/gridactions.h"
#include "ui/gradebook/gridboard.h"
#include "ui/gradebook/gridcursor.h"
#include <QTimer>

namespace parta {

class GradebookView : public QWidget
{
    Q_OBJECT
public:
    /// \a model outlives the view.
    explicit GradebookView(GradebookModel &model, QWidget *parent = nullptr);

    GradebookEditor &editor() { return m_editor; }
    GridBoard &board() { return *m_board; }
    QAction *action(GridCommand command) const { return m_actions.action(command); }
    /// Undo, redo, clipboard, … in the order of menus and of the list of shortcuts.
    QList<QAction *> commands() const { return m_actions.all(); }

    QModelIndex currentCell() const { return m_cursor.current(); }
    void setCurrentCell(const QModelIndex &cell) { m_cursor.setCurrent(cell); }
    QItemSelectionRange selectedRange() const { return m_cursor.range(); }
    /// Where the cell goes after an entry: Down (as usual) or Right.
    void setEntryStep(GridStep step) { m_entryStep = step; }
    void goToday();
    /// The column after the current one, in the same row.
    void goNextLesson();
    /// Writes the paste that was asked about, or not.
    void answerPaste(PasteChoice choice);

Q_SIGNALS:
    /// One line for the reader; a refusal names its clause.
    void told(const QString &text);
    void currentLessonChanged(parta::LessonId lesson);
    void historyWanted(parta::LessonId lesson, parta::PupilId pupil);
    /// A paste would change cells that are not empty: ask and call answerPaste().
    void pasteAsked(const parta::PastePlan &plan);
    void lessonPanelWanted();
    void nextLessonWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void connectActions();
    void run(GridCommand command);
    void press(const GridKey &key);
    void typeGrade(Grade grade);
    void beginSecond();
    void endSecond();
    void cancel();
    void editCell();
    void afterEditor(QAbstractItemDelegate::EndEditHint hint);
    void openValues();
    void openWorkTypes();
    void copy();
    void paste();
    void rememberPlace();
    void restorePlace();
    void currentChanged(const QModelIndex &cell);
    void updateCommands();

    GradebookModel &m_model;
    GradebookEditor m_editor;
    GridBoard *m_board;
    GridCursor m_cursor;
    GridActions m_actions;
    QTimer m_minute;
    PastePlan m_plan;
    GridStep m_entryStep = GridStep::Down;
    QPersistentModelIndex m_marked;   ///< the cell of the mark just typed
    QPersistentModelIndex m_beyond;   ///< where the cursor went after it
    QPersistentModelIndex m_second;   ///< the cell that waits for its second mark
    bool m_entryTaken = true;         ///< whether the last entry was taken
    bool m_hinting = false;           ///< the line told is the hint of the current cell
    GroupId m_group;                  ///< the page before a reload
    TermId m_term;
    CellKey m_place;
    bool m_fresh = true;              ///< the page has not been scrolled to today yet
};

} // namespace parta
