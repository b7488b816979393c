// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measuring, dividing and drawing of tables.
#include "ui/reports/layout/tablelayout.h"
#include "ui/reports/layout/balance.h"
#include "ui/reports/layout/tablerules.h"
#include <algorithm>
#include <cmath>
#include <numeric>

namespace parta::paper {

TableLayout::TableLayout(const Table &table, double width, double pageHeight, Typesetter &typesetter)
    : m_table(table), m_pageHeight(std::min(pageHeight, 300 * dotsPerMm)), m_typesetter(typesetter)
{
    measure(width);
    if (headerHeight() > pageHeight * 0.6) {
        // A heading that leaves no room for rows is printed once and flows like them.
        m_table.headerRows = 0;
        measure(width);
    }
    // A torn part may hold a word that no longer shrinks its neighbours, hence more than one round.
    for (int round = 0; round < 3 && tearTallRows(pageHeight - headerHeight()); ++round)
        measure(width);
}

double TableLayout::headerHeight() const
{
    return std::accumulate(m_heights.begin(), m_heights.begin() + m_table.headerRows, 0.0);
}

double TableLayout::heightOf(RowRange rows) const
{
    const auto body = m_heights.begin() + m_table.headerRows;
    return headerHeight() + std::accumulate(body + rows.first, body + rows.last, 0.0);
}

void TableLayout::measure(double width)
{
    const QList<GridCell> grid = gridOf(m_table);
    m_blocks.clear();
    for (const ColumnBlock &block : splitColumns(m_table, grid, width, m_typesetter))
        m_blocks.append(lay(block, grid));
    m_heights = QList<double>(m_table.rows.size(), m_table.rowHeight * dotsPerMm);
    for (const Sheet &sheet : std::as_const(m_blocks))
        raise(sheet.cells);
    for (double &height : m_heights)
        height = std::ceil(height);
}

TableLayout::Sheet TableLayout::lay(const ColumnBlock &block, const QList<GridCell> &grid)
{
    Sheet sheet{block, {}};
    sheet.cells.reserve(grid.size());
    for (GridCell cell : grid) {
        const auto begin = std::lower_bound(block.columns.begin(), block.columns.end(), cell.column);
        const auto end = std::lower_bound(block.columns.begin(), block.columns.end(), cell.column + cell.columns);
        if (begin == end)
            continue;
        cell.column = int(begin - block.columns.begin());
        cell.columns = int(end - begin);
        const auto left = block.widths.begin() + cell.column;
        sheet.cells.append(layCell(cell, std::accumulate(left, left + cell.columns, 0.0)));
    }
    return sheet;
}

TableLayout::LaidCell TableLayout::layCell(const GridCell &cell, double width)
{
    const Cell &source = cell.cell;
    LaidCell laid{cell, {}, 0};
    if (source.text.isEmpty())
        return laid;
    if (source.turn == Turn::Upwards)
        laid.text = layUpwards(source, width);
    if (laid.text.lines.isEmpty() || laid.text.height() > width) { // not turned, or too much for a turned one
        laid.at.cell.turn = Turn::None;
        laid.text = m_typesetter.lay(source.text, source.style, width - 2 * paddingX);
        return laid;
    }
    for (const ShapedLine &line : std::as_const(laid.text.lines))
        laid.length = std::max(laid.length, laid.text.width(line));
    return laid;
}

/// As short as its width allows: first longer, then smaller.
TextBlock TableLayout::layUpwards(const Cell &cell, double width)
{
    const QString text = QString(cell.text).replace(u'\n', u' ');
    const double longest = std::max(upwardsLength, m_pageHeight / 2);
    TextStyle style = cell.style;
    double length = std::min(upwardsLength, m_typesetter.unbreakableWidth(text, style));
    TextBlock block = m_typesetter.lay(text, style, length);
    while (block.height() > width && (length < longest || style.size > smallestSize)) {
        if (length < longest)
            length = std::min(longest, length * 1.2);
        else
            style.size = std::max(smallestSize, style.size - 0.5);
        block = m_typesetter.lay(text, style, length);
    }
    return block;
}

void TableLayout::raise(const QList<LaidCell> &cells)
{
    const auto need = [](const LaidCell &cell) {
        return cell.at.cell.turn == Turn::None ? cell.text.height() + 2 * paddingY : cell.length + 2 * paddingX;
    };
    for (const LaidCell &cell : cells)
        if (cell.at.rows == 1 && !cell.text.lines.isEmpty())
            m_heights[cell.at.row] = std::max(m_heights[cell.at.row], need(cell));
    for (const LaidCell &cell : cells) {
        if (cell.at.rows == 1 || cell.text.lines.isEmpty())
            continue;
        const auto first = m_heights.begin() + cell.at.row;
        const double missing = need(cell) - std::accumulate(first, first + cell.at.rows, 0.0);
        m_heights[cell.at.row + cell.at.rows - 1] += std::max(0.0, missing);
    }
}

bool TableLayout::isSpanned(int row) const
{
    return std::any_of(m_blocks.first().cells.begin(), m_blocks.first().cells.end(), [row](const LaidCell &cell) {
        return cell.at.rows > 1 && cell.at.row <= row && row < cell.at.row + cell.at.rows;
    });
}

bool TableLayout::tearTallRows(double room)
{
    bool any = false;
    for (int row = int(m_heights.size()) - 1; row >= m_table.headerRows; --row) {
        if (m_heights[row] <= room || isSpanned(row))
            continue;
        const QList<Row> parts = torn(row, room);
        m_table.rows.removeAt(row);
        for (qsizetype i = 0; i < parts.size(); ++i)
            m_table.rows.insert(row + i, parts[i]);
        any = true;
    }
    return any;
}

QList<Row> TableLayout::torn(int row, double room) const
{
    Row blank = m_table.rows[row];
    for (Cell &cell : blank.cells)
        cell.text.clear();
    QList<Row> parts{blank};
    for (const Sheet &sheet : m_blocks) {
        for (const LaidCell &cell : sheet.cells) {
            if (cell.at.row != row || cell.text.lines.isEmpty())
                continue;
            const QStringList texts = partsOf(cell, room);
            parts.resize(std::max(parts.size(), texts.size()), blank);
            for (qsizetype i = 0; i < texts.size(); ++i)
                parts[i].cells[cell.at.index].text = texts[i];
        }
    }
    return parts;
}

/// The text of a cell in parts that fit into `room`. Line feeds keep the lines as they were.
QStringList TableLayout::partsOf(const LaidCell &cell, double room)
{
    if (cell.at.cell.turn == Turn::Upwards)
        return {cell.at.cell.text};
    const auto perPart = std::max<qsizetype>(1, qsizetype((room - 2 * paddingY) / cell.text.lineHeight()));
    QStringList parts;
    for (qsizetype i = 0; i < cell.text.lines.size(); ++i) {
        if (i % perPart == 0)
            parts.append(cell.text.lines[i].text);
        else
            parts.last() += u'\n' + cell.text.lines[i].text;
    }
    return parts;
}

QList<RowRange> TableLayout::keptTogether() const
{
    const int rows = bodyRowCount(), header = m_table.headerRows;
    QList<bool> tied(rows + 1, false); // row i must not be parted from row i - 1
    for (const LaidCell &cell : m_blocks.first().cells)
        for (int i = cell.at.row + 1 - header; i < cell.at.row + cell.at.rows - header; ++i)
            if (i > 0)
                tied[i] = true;
    QList<RowRange> units;
    for (int i = 0; i < rows; ++i) {
        if (i > 0 && (tied[i] || m_table.rows[header + i - 1].keepWithNext))
            units.last().last = i + 1;
        else
            units.append({i, i + 1});
    }
    return units;
}

QList<RowRange> TableLayout::pages(double first, double rest, double tail) const
{
    const double header = headerHeight();
    QList<RowRange> units;
    for (const RowRange unit : keptTogether()) {
        if (heightOf(unit) <= rest) {
            units.append(unit);
            continue;
        }
        for (int row = unit.first; row < unit.last; ++row) // too high to be kept together
            units.append({row, row + 1});
    }
    QList<double> lengths;
    for (const RowRange unit : std::as_const(units))
        lengths.append(heightOf(unit) - header);
    if (!lengths.isEmpty() && header + lengths.last() + tail <= rest)
        lengths.last() += tail;
    QList<RowRange> result;
    qsizetype next = 0;
    for (const int count : balanced(lengths, first - header, rest - header)) {
        const int begin = result.isEmpty() ? 0 : result.last().last;
        next += count;
        result.append({begin, count > 0 ? units[next - 1].last : begin});
    }
    return result;
}

void TableLayout::draw(Page &page, int sheet, RowRange rows, QPointF corner)
{
    const Sheet &part = m_blocks[sheet];
    QList<double> xs{std::round(corner.x())}, ys{std::round(corner.y())};
    double x = corner.x(), y = corner.y();
    for (const double width : part.block.widths)
        xs.append(std::round(x += width));
    const auto drawn = drawnRows(m_table, rows);
    for (const int row : drawn)
        ys.append(std::round(y += m_heights[row]));

    Canvas canvas(page, m_typesetter);
    for (const LaidCell &cell : part.cells) {
        const auto top = std::lower_bound(drawn.begin(), drawn.end(), cell.at.row);
        const auto bottom = std::lower_bound(drawn.begin(), drawn.end(), cell.at.row + cell.at.rows);
        if (top == bottom)
            continue;
        const QPointF from(xs[cell.at.column], ys[top - drawn.begin()]);
        drawCell(canvas, cell, QRectF(from, QPointF(xs[cell.at.column + cell.at.columns], ys[bottom - drawn.begin()])));
    }
    if (m_table.ruling == Ruling::Grid) {
        Rules rules{xs, ys, drawn.isEmpty() ? 0 : m_table.headerRows, {}};
        for (const LaidCell &cell : part.cells)
            rules.own(cell.at, drawn);
        rules.draw(page);
    }
}

void TableLayout::drawCell(Canvas &canvas, const LaidCell &cell, const QRectF &box) const
{
    const Cell &source = cell.at.cell;
    if (cell.text.lines.isEmpty()) {
        if (source.fill == Fill::Hatched)
            canvas.hatch(box);
        return;
    }
    if (source.turn == Turn::Upwards) {
        canvas.placeUpwards(cell.text, source.style, box.adjusted(0, paddingX, 0, -paddingX));
        return;
    }
    QRectF inner = box.adjusted(paddingX, paddingY, -paddingX, -paddingY);
    if (m_table.vertical == Vertical::Middle || cell.at.row < m_table.headerRows)
        inner.setTop(inner.top() + std::max(0.0, (inner.height() - cell.text.height()) / 2));
    canvas.place(cell.text, source.style, inner);
}

} // namespace parta::paper
