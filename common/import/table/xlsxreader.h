// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one sheet of an untrusted XLSX file.
#pragma once
#include "common/import/inputfile.h"
#include "common/import/table/table.h"
#include <optional>

namespace parta::import {

/// The named sheet, or the first one. Days come as 2026-09-01, with a time as 2026-09-01 08:30; other numbers as
/// they would be typed. Nothing with one error in the log when the file cannot be read.
std::optional<Table> readXlsx(const InputFile &file, const QString &sheet, const TableLimits &limits, FindingLog &log);

} // namespace parta::import
