// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Moves the current cell and the selection the way spreadsheets do.
#pragma once
#include "ui/gradebook/gradebookmodel.h"
#include "ui/gradebook/gridkeys.h"
#include <QItemSelectionModel>

namespace parta {

class GridCursor
{
public:
    /// Both outlive the cursor.
    GridCursor(GradebookModel &model, QItemSelectionModel &selection) : m_model(model), m_selection(selection) {}

    QModelIndex current() const { return m_selection.currentIndex(); }
    /// The selected rectangle, at least the current cell; invalid on an empty page.
    QItemSelectionRange range() const;
    /// \a pageRows is how many rows PageUp and PageDown move.
    void go(GridStep step, bool extend, int pageRows = 10);
    void setCurrent(const QModelIndex &cell, bool extend = false);
    void select(const QModelIndex &corner, const QModelIndex &opposite);
    void selectAll();
    /// The lesson of today, else the last that has begun, else the first; -1 on a page without lessons.
    int presentColumn() const;

private:
    QModelIndex target(GridStep step, int pageRows) const;
    QModelIndex edge(int rowStep, int columnStep) const;
    QModelIndex at(int row, int column) const;
    bool isFilled(const QModelIndex &cell) const;
    QModelIndex anchor() const;

    GradebookModel &m_model;
    QItemSelectionModel &m_selection;
};

} // namespace parta
