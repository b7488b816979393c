// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Occupancy of the grid and distribution of its width.
#include "ui/reports/layout/tablegrid.h"
#include "ui/reports/layout/balance.h"
#include <algorithm>
#include <cmath>
#include <numeric>

namespace parta::paper {

namespace {

/// Widths of one column in dots: with its longest word at the smallest size, the same at its own size, unwrapped.
struct Need {
    double tight = 0;
    double least = 0;
    double natural = 0;
    double share = 0;
};

Need needOf(const Cell &cell, Typesetter &typesetter)
{
    if (cell.turn == Turn::Upwards) {
        const double lines = typesetter.lay(cell.text, cell.style, upwardsLength).height() + paddingX;
        return {lines, lines, lines};
    }
    const double word = typesetter.unbreakableWidth(cell.text, cell.style);
    return {word * smallestSize / std::max(smallestSize, cell.style.size) + 2 * paddingX, word + 2 * paddingX,
            typesetter.naturalWidth(cell.text, cell.style) + 2 * paddingX};
}

void widen(Need &need, const Need &by)
{
    need.tight = std::max(need.tight, by.tight);
    need.least = std::max(need.least, by.least);
    need.natural = std::max(need.natural, by.natural);
}

/// What a spanning cell needs beyond its columns goes to the last column of it that is not fixed.
void widenSpan(QList<Need> &needs, const GridCell &cell, const Table &table, const Need &span)
{
    Need sum;
    int open = -1;
    for (int i = cell.column; i < cell.column + cell.columns; ++i) {
        sum.tight += needs[i].tight;
        sum.least += needs[i].least;
        open = table.columns[i].width > 0 ? open : i;
    }
    if (open < 0)
        return;
    needs[open].tight += std::max(0.0, span.tight - sum.tight);
    needs[open].least += std::max(0.0, span.least - sum.least);
    needs[open].natural = std::max(needs[open].natural, needs[open].least);
}

QList<Need> needsOf(const Table &table, const QList<GridCell> &cells, Typesetter &typesetter)
{
    QList<Need> needs(table.columns.size());
    for (qsizetype i = 0; i < needs.size(); ++i) {
        const Column &column = table.columns[i];
        const double start = (column.width > 0 ? column.width : column.least) * dotsPerMm;
        needs[i] = {start, start, start, column.share};
    }
    for (const GridCell &cell : cells)
        if (cell.columns == 1 && table.columns[cell.column].width <= 0 && !cell.cell.text.isEmpty())
            widen(needs[cell.column], needOf(cell.cell, typesetter));
    for (const GridCell &cell : cells)
        if (cell.columns > 1 && !cell.cell.text.isEmpty())
            widenSpan(needs, cell, table, needOf(cell.cell, typesetter));
    for (Need &need : needs) {
        need.tight = std::ceil(need.tight);
        need.least = std::ceil(need.least);
        need.natural = need.share > 0 ? need.least : std::ceil(need.natural);
    }
    return needs;
}

double total(const QList<Need> &needs, double Need::*kind)
{
    return std::accumulate(needs.begin(), needs.end(), 0.0, [kind](double sum, const Need &n) { return sum + n.*kind; });
}

/// Between two kinds of width: all of `low`, and the same part of the way to `high` for each column.
QList<double> between(const QList<Need> &needs, double Need::*low, double Need::*high, double width)
{
    const double from = total(needs, low), to = total(needs, high);
    const double part = to > from ? (width - from) / (to - from) : 0;
    QList<double> widths;
    for (const Need &need : needs)
        widths.append(need.*low + part * (need.*high - need.*low));
    return widths;
}

QList<double> exactWidths(const QList<Need> &needs, double width)
{
    const double tight = total(needs, &Need::tight), natural = total(needs, &Need::natural);
    QList<double> widths;
    if (width < tight) {
        for (const Need &need : needs)
            widths.append(need.tight * width / tight);
        return widths;
    }
    if (width < total(needs, &Need::least))
        return between(needs, &Need::tight, &Need::least, width);
    if (width < natural)
        return between(needs, &Need::least, &Need::natural, width);
    const double shares = total(needs, &Need::share);
    for (const Need &need : needs)
        widths.append(need.natural + (shares > 0 ? (width - natural) * need.share / shares : 0));
    return widths;
}

/// Whole dots: equal columns get equal widths, so that the same mark stands at the same place in each.
QList<double> distribute(const QList<Need> &needs, double width)
{
    QList<double> widths = exactWidths(needs, width);
    for (double &each : widths)
        each = std::floor(each + 0.01);
    return widths;
}

} // namespace

QList<GridCell> gridOf(const Table &table)
{
    const int rows = int(table.rows.size()), columns = int(table.columns.size());
    QList<bool> taken(qsizetype(rows) * columns, false);
    QList<GridCell> result;
    for (int row = 0; row < rows; ++row) {
        int column = 0, index = 0;
        for (const Cell &cell : table.rows[row].cells) {
            while (column < columns && taken[row * columns + column])
                ++column;
            if (column == columns)
                break;
            const GridCell placed{row, column, std::min(cell.rows, rows - row), std::min(cell.columns, columns - column),
                                  index++, cell};
            for (int i = 0; i < placed.rows * placed.columns; ++i)
                taken[(row + i / placed.columns) * columns + column + i % placed.columns] = true;
            result.append(placed);
            column += placed.columns;
        }
    }
    return result;
}

QList<ColumnBlock> splitColumns(const Table &table, const QList<GridCell> &cells, double width, Typesetter &typesetter)
{
    const QList<Need> needs = needsOf(table, cells, typesetter);
    QList<int> all(needs.size());
    std::iota(all.begin(), all.end(), 0);
    const double rounding = double(needs.size()); // each was rounded up to a whole dot
    if (needs.size() < 2 || total(needs, &Need::tight) <= width + rounding)
        return {{all, distribute(needs, width)}};

    QList<Need> leading = needs.first(std::clamp<qsizetype>(table.leadingColumns, 0, needs.size() - 1));
    if (total(leading, &Need::least) > width * 0.6)
        leading.clear(); // what takes most of a sheet is not repeated
    const double room = width - total(leading, &Need::least);
    QList<double> lengths;
    for (qsizetype i = leading.size(); i < needs.size(); ++i)
        lengths.append(needs[i].least);
    QList<ColumnBlock> blocks;
    int next = int(leading.size());
    for (const int count : balanced(lengths, room, room)) {
        const QList<Need> part = leading + needs.mid(next, count);
        blocks.append({all.first(leading.size()) + all.mid(next, count), distribute(part, width)});
        next += count;
    }
    return blocks;
}

} // namespace parta::paper
