// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A table as it stands in a CSV file or a spreadsheet: a header and rows of texts.
#pragma once
#include "common/domain/importing/findings.h"
#include <QStringList>

namespace parta::import {

/// Bounds of one table; what is beyond makes the file unreadable.
struct TableLimits {
    qint64 bytes = 64 * 1024 * 1024;
    qsizetype rows = 300'000;
    qsizetype columns = 1'000;
    qsizetype cell = 32'767; ///< characters of one cell
};

struct TableRow {
    int row = 0;           ///< 1 is the first row below the header, blank rows counted
    int line = 0;          ///< line of the text file, or row of the sheet
    QStringList cells;
    bool isBroken = false; ///< an error was told already; it is not to be taken
};

struct Table {
    QStringList header;
    QList<TableRow> rows;         ///< blank rows left out
    QString encoding;             ///< "UTF-8", "UTF-16", "windows-1251"; empty for a spreadsheet
    QChar separator;              ///< null for a spreadsheet
    QString sheet;                ///< name of the sheet read
    bool isSpreadsheet = false;   ///< a number in it may be a day
    bool endsWithNewline = true;
    bool hasInnerBreaks = false;  ///< a quoted field holds a line break

    FindingPlace place(const TableRow &at) const { return {at.row, at.line, {}}; }
};

} // namespace parta::import
