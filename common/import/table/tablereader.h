// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A table from whatever file a person has: CSV or XLSX, told by its bytes.
#pragma once
#include "common/import/inputfile.h"
#include "common/import/table/table.h"
#include <optional>

namespace parta::import {

/// `sheet` names the sheet of a workbook; empty is the first one. Nothing with one error in the log when the file
/// as a whole cannot be read.
std::optional<Table> readTable(const InputFile &file, const QString &sheet, FindingLog &log, const TableLimits &limits = {});

/// The form in which header names are compared: no case, ё as е, spaces collapsed, no dots at the ends.
QString headerKey(const QString &header);

/// A whole number of `count` things: 7, not 7.5 or "seven".
std::optional<int> wholeNumber(const QString &text);

} // namespace parta::import
