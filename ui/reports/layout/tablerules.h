// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a table: as few and as long as possible, none through a spanning cell.
#pragma once
#include "ui/reports/layout/page.h"
#include "ui/reports/layout/tablegrid.h"

namespace parta::paper {

/// The header rows and the given body rows, as indexes into table.rows.
QList<int> drawnRows(const Table &table, RowRange rows);

/// The part of a table that stands on one page: edges of its columns and rows in dots.
struct Rules {
    QList<double> xs;
    QList<double> ys;
    int headerRows = 0;
    QList<int> owners; ///< a number per place of the grid, equal where one cell spans it

    /// Notes which places of the drawn rows belong to a cell.
    void own(const GridCell &cell, const QList<int> &drawn);
    void draw(Page &page) const;

private:
    int owner(int row, int column) const { return owners[row * (xs.size() - 1) + column]; }
    void drawHorizontal(Page &page, int edge) const;
    void drawVertical(Page &page, int edge) const;
};

} // namespace parta::paper
