// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads CSV text (RFC 4180) of any usual encoding and separator.
#pragma once
#include "common/import/inputfile.h"
#include "common/import/table/table.h"
#include <optional>

namespace parta::import {

/// The separator of a header row: the one of «;», «,» and TAB that stands in it most often outside quotes.
QChar separatorOf(QStringView header);

/// Nothing when the file as a whole cannot be read; one error tells why. A row that is broken is told and marked.
std::optional<Table> readCsv(const InputFile &file, const TableLimits &limits, FindingLog &log);

} // namespace parta::import
