// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A list as a spreadsheet file or as text for one.
#pragma once
#include "common/base/error.h"
#include "ui/lists/listtable.h"

namespace parta {

/// RFC 4180 with `;`, UTF-8 and a BOM, as Russian spreadsheets open it. A text that would be a formula there
/// gets an apostrophe in front.
QByteArray csvOf(const ListTable &table);
/// Tabs and lines, for the clipboard.
QString tsvOf(const ListTable &table);
/// Writes an XLSX file with real numbers and days, a frozen heading and a filter. Tells why the file cannot be written.
std::optional<Failure> writeXlsx(const ListTable &table, const QString &path);

} // namespace parta
