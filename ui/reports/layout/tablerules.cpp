// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the edges of the grid and joins what is in one line.
#include "ui/reports/layout/tablerules.h"
#include <algorithm>

namespace parta::paper {

QList<int> drawnRows(const Table &table, RowRange rows)
{
    QList<int> result;
    for (int row = 0; row < table.headerRows; ++row)
        result.append(row);
    for (int row = rows.first; row < rows.last; ++row)
        result.append(table.headerRows + row);
    return result;
}

void Rules::own(const GridCell &cell, const QList<int> &drawn)
{
    const qsizetype columns = xs.size() - 1;
    if (owners.isEmpty()) {
        owners.resize(columns * drawn.size());
        for (qsizetype i = 0; i < owners.size(); ++i)
            owners[i] = -1 - int(i);
    }
    const auto top = std::lower_bound(drawn.begin(), drawn.end(), cell.row) - drawn.begin();
    const auto bottom = std::lower_bound(drawn.begin(), drawn.end(), cell.row + cell.rows) - drawn.begin();
    const int name = cell.row * int(columns) + cell.column;
    for (auto row = top; row < bottom; ++row)
        for (int column = cell.column; column < cell.column + cell.columns; ++column)
            owners[row * columns + column] = name;
}

void Rules::draw(Page &page) const
{
    if (owners.isEmpty())
        return;
    for (int edge = 0; edge < ys.size(); ++edge)
        drawHorizontal(page, edge);
    for (int edge = 0; edge < xs.size(); ++edge)
        drawVertical(page, edge);
}

void Rules::drawHorizontal(Page &page, int edge) const
{
    const bool outer = edge == 0 || edge == ys.size() - 1;
    QList<QLineF> &lines = outer || edge == headerRows ? page.strongLines : page.lines;
    const int columns = int(xs.size()) - 1;
    for (int from = 0, at = 0; at <= columns; ++at) {
        if (at < columns && (outer || owner(edge - 1, at) != owner(edge, at)))
            continue;
        if (at > from)
            lines.append(QLineF(xs[from], ys[edge], xs[at], ys[edge]));
        from = at + 1;
    }
}

void Rules::drawVertical(Page &page, int edge) const
{
    const bool outer = edge == 0 || edge == xs.size() - 1;
    QList<QLineF> &lines = outer ? page.strongLines : page.lines;
    const int rows = int(ys.size()) - 1;
    for (int from = 0, at = 0; at <= rows; ++at) {
        if (at < rows && (outer || owner(at, edge - 1) != owner(at, edge)))
            continue;
        if (at > from)
            lines.append(QLineF(xs[edge], ys[from], xs[edge], ys[at]));
        from = at + 1;
    }
}

} // namespace parta::paper
