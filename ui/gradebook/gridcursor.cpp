// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Targets of moves.
#include "ui/gradebook/gridcursor.h"

namespace parta {

QItemSelectionRange GridCursor::range() const
{
    const QModelIndex cell = current();
    for (const QItemSelectionRange &selected : m_selection.selection())
        if (selected.contains(cell))
            return selected;
    return cell.isValid() ? QItemSelectionRange(cell) : QItemSelectionRange();
}

void GridCursor::setCurrent(const QModelIndex &cell, bool extend)
{
    if (!cell.isValid())
        return;
    if (extend)
        return select(anchor(), cell);
    m_selection.setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
}

void GridCursor::select(const QModelIndex &corner, const QModelIndex &opposite)
{
    const QModelIndex first = m_model.index(qMin(corner.row(), opposite.row()), qMin(corner.column(), opposite.column()));
    const QModelIndex last = m_model.index(qMax(corner.row(), opposite.row()), qMax(corner.column(), opposite.column()));
    m_selection.select(QItemSelection(first, last), QItemSelectionModel::ClearAndSelect);
    m_selection.setCurrentIndex(opposite, QItemSelectionModel::NoUpdate);
}

// The corner opposite to the current cell: where the selection began.
QModelIndex GridCursor::anchor() const
{
    const QItemSelectionRange selected = range();
    const QModelIndex cell = current();
    const int row = cell.row() == selected.top() ? selected.bottom() : selected.top();
    const int column = cell.column() == selected.left() ? selected.right() : selected.left();
    return m_model.index(row, column);
}

void GridCursor::selectAll()
{
    if (m_model.rowCount() == 0)
        return;
    const QModelIndex kept = current();
    const QModelIndex last = at(m_model.rowCount() - 1, m_model.columnCount() - 1);
    m_selection.select(QItemSelection(at(0, GridColumns::firstLesson), last), QItemSelectionModel::ClearAndSelect);
    if (!kept.isValid())
        m_selection.setCurrentIndex(at(0, GridColumns::firstLesson), QItemSelectionModel::NoUpdate);
}

int GridCursor::presentColumn() const
{
    const auto &lessons = m_model.ledger().page().lessons;
    if (lessons.isEmpty())
        return -1;
    const QDate today = m_model.face().today();
    const QDateTime now = m_model.ledger().now();
    int begun = 0;
    for (int i = 0; i < lessons.size(); ++i) {
        if (lessons.at(i).day == today)
            return m_model.face().columns().columnOf(i);
        if (lessons.at(i).starts <= now)
            begun = i;
    }
    return m_model.face().columns().columnOf(begun);
}

void GridCursor::go(GridStep step, bool extend, int pageRows)
{
    if (m_model.rowCount() == 0)
        return;
    if (!current().isValid())
        return setCurrent(at(0, qMax(presentColumn(), GridColumns::firstLesson)));
    setCurrent(target(step, pageRows), extend);
}

QModelIndex GridCursor::at(int row, int column) const
{
    return m_model.index(qBound(0, row, m_model.rowCount() - 1),
                         qBound(GridColumns::firstLesson, column, m_model.columnCount() - 1));
}

QModelIndex GridCursor::target(GridStep step, int pageRows) const
{
    const int row = current().row();
    const int column = current().column();
    const int lastRow = m_model.rowCount() - 1;
    const int lastColumn = m_model.columnCount() - 1;
    switch (step) {
    case GridStep::Up: return at(row - 1, column);
    case GridStep::Down: return at(row + 1, column);
    case GridStep::Left: return at(row, column - 1);
    case GridStep::Right: return at(row, column + 1);
    case GridStep::RowStart: return at(row, GridColumns::firstLesson);
    case GridStep::RowEnd: return at(row, lastColumn);
    case GridStep::First: return at(0, GridColumns::firstLesson);
    case GridStep::Last: return at(lastRow, lastColumn);
    case GridStep::PageUp: return at(row - pageRows, column);
    case GridStep::PageDown: return at(row + pageRows, column);
    case GridStep::EdgeUp: return edge(-1, 0);
    case GridStep::EdgeDown: return edge(1, 0);
    case GridStep::EdgeLeft: return edge(0, -1);
    case GridStep::EdgeRight: return edge(0, 1);
    }
    return current();
}

bool GridCursor::isFilled(const QModelIndex &cell) const
{
    return !m_model.face().text(cell.row(), cell.column()).isEmpty();
}

// To the end of the filled stretch, else to the next filled cell, else to the border.
QModelIndex GridCursor::edge(int rowStep, int columnStep) const
{
    QModelIndex here = current();
    const auto beyond = [&](const QModelIndex &cell) { return at(cell.row() + rowStep, cell.column() + columnStep); };
    QModelIndex next = beyond(here);
    const bool along = isFilled(here) && isFilled(next);
    while (next != here) {
        if (along && !isFilled(next))
            return here;
        if (!along && isFilled(next))
            return next;
        here = next;
        next = beyond(here);
    }
    return here;
}

} // namespace parta
