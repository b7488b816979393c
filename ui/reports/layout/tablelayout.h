// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A table measured for a width: heights of its rows, its division over pages, and its drawing.
#pragma once
#include "ui/reports/layout/page.h"
#include "ui/reports/layout/tablegrid.h"

namespace parta::paper {

class TableLayout
{
public:
    /// `width` and `pageHeight`, the most a page can hold, in dots. A row higher than a page is torn between its lines.
    TableLayout(const Table &table, double width, double pageHeight, Typesetter &typesetter);

    int sheetCount() const { return int(m_blocks.size()); }
    int bodyRowCount() const { return int(m_heights.size()) - m_table.headerRows; }
    double headerHeight() const;
    double heightOf(RowRange rows) const;
    /// Height of one body row, in dots.
    double rowHeight(int row) const { return m_heights[m_table.headerRows + row]; }
    /// Ranges for pages with `first` dots of room on the first and `rest` on the others; `tail` must follow the last row.
    QList<RowRange> pages(double first, double rest, double tail) const;
    /// Draws header and rows of one sheet with its upper left corner at `corner`.
    void draw(Page &page, int sheet, RowRange rows, QPointF corner);

private:
    struct LaidCell {
        GridCell at;      ///< column and columns count within the block
        TextBlock text;
        double length = 0; ///< of the longest line of an upwards text
    };
    struct Sheet {
        ColumnBlock block;
        QList<LaidCell> cells;
    };

    void measure(double width);
    Sheet lay(const ColumnBlock &block, const QList<GridCell> &grid);
    LaidCell layCell(const GridCell &cell, double width);
    TextBlock layUpwards(const Cell &cell, double width);
    void raise(const QList<LaidCell> &cells);
    bool tearTallRows(double room);
    QList<Row> torn(int row, double room) const;
    static QStringList partsOf(const LaidCell &cell, double room);
    bool isSpanned(int row) const;
    QList<RowRange> keptTogether() const;
    void drawCell(Canvas &canvas, const LaidCell &cell, const QRectF &box) const;

    Table m_table;
    double m_pageHeight;
    Typesetter &m_typesetter;
    QList<Sheet> m_blocks;
    QList<double> m_heights; ///< of all rows, header first
};

} // namespace parta::paper
