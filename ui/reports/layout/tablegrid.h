// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the cells of a table stand, how wide its columns are, and which columns share a sheet.
#pragma once
#include "ui/reports/layout/typesetter.h"

namespace parta::paper {

/// Room between a rule and a text, in dots.
inline constexpr double paddingX = 0.8 * dotsPerMm;
inline constexpr double paddingY = 0.25 * dotsPerMm;

/// Length an upwards text has before it takes a second line.
inline constexpr double upwardsLength = 60 * dotsPerMm;

/// A cell at its place; spans are cut at the edges of the table.
struct GridCell {
    int row = 0;
    int column = 0;
    int rows = 1;
    int columns = 1;
    int index = 0;  ///< among the cells of its row
    Cell cell;
};

/// Body rows [first, last) of one page.
struct RowRange {
    int first = 0;
    int last = 0;
};

QList<GridCell> gridOf(const Table &table);

/// The columns of one sheet and their widths in dots.
struct ColumnBlock {
    QList<int> columns;
    QList<double> widths;
};

/// One block where everything fits into `width`, else several, each beginning with the leading columns.
QList<ColumnBlock> splitColumns(const Table &table, const QList<GridCell> &cells, double width, Typesetter &typesetter);

} // namespace parta::paper
