// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Columns take what their texts need; a table too wide goes landscape and then over several sheets.
#include "ui/lists/listpaper.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr double textSize = 8.5;
constexpr int portraitLetters = 90; ///< more letters than this across want the long side

paper::Row headOf(const ListTable &table)
{
    paper::Row head;
    for (const ListColumn &column : table.columns)
        head.cells.append({column.title, {paper::Face::SansBold, textSize, paper::Align::Center}});
    return head;
}

paper::Row rowOf(const ListTable &table, const ListRow &row)
{
    paper::Row printed;
    for (int i = 0; i < row.cells.size(); ++i) {
        const bool number = table.columns.at(i).kind == ColumnKind::Number;
        printed.cells.append({row.cells.at(i).text,
                              {paper::Face::Sans, textSize, number ? paper::Align::Right : paper::Align::Left}});
    }
    return printed;
}

} // namespace

paper::Document paperOf(const ListTable &table, const QString &asOf, const QString &watermark)
{
    paper::Table grid;
    grid.headerRows = 1;
    grid.leadingColumns = 1;
    grid.rows.append(headOf(table));
    int letters = 0;
    for (const ListColumn &column : table.columns) {
        grid.columns.append({0, double(column.letters), 0});
        letters += column.letters;
    }
    for (const ListRow &row : table.rows)
        grid.rows.append(rowOf(table, row));
    paper::Section section;
    section.format.orientation = letters > portraitLetters ? paper::Orientation::Landscape : paper::Orientation::Portrait;
    section.blocks.append({paper::Paragraph{table.title, {paper::Face::SansBold, 13, paper::Align::Center}}, true});
    section.blocks.append({paper::Paragraph{asOf, {paper::Face::Sans, textSize, paper::Align::Center}}, true});
    section.blocks.append({paper::Spacer{3}, true});
    section.blocks.append({grid, false});
    return {table.title, watermark, {section}};
}

} // namespace parta
