// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of the grid.
#include "ui/planning/plangrid.h"
#include "ui/lists/tsv.h"
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>

namespace parta {

PlanGrid::PlanGrid(QWidget *parent) : QTableView(parent)
{
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setSelectionMode(ContiguousSelection);
    setTabKeyNavigation(true);
    setWordWrap(false);
}

void PlanGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteWanted(currentIndex(), fromTsv(QApplication::clipboard()->text()));
        return;
    }
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        Q_EMIT clearWanted(selectedIndexes());
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != EditingState && event->modifiers() == Qt::NoModifier) {
        setCurrentIndex(moveCursor(MoveDown, Qt::NoModifier));
        return;
    }
    QTableView::keyPressEvent(event);
}

void PlanGrid::copy() const
{
    QList<QStringList> rows;
    int last = -1;
    QModelIndexList cells = selectedIndexes();
    std::sort(cells.begin(), cells.end());
    for (const QModelIndex &cell : std::as_const(cells)) {
        if (cell.row() != last)
            rows.append(QStringList());
        last = cell.row();
        rows.last().append(cell.data().toString());
    }
    QApplication::clipboard()->setText(toTsv(rows));
}

/// Enter in a cell goes down, as in a spreadsheet.
void PlanGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        setCurrentIndex(moveCursor(MoveDown, Qt::NoModifier));
}

} // namespace parta
