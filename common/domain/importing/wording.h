// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences of import findings in the language of the program.
#pragma once
#include "common/domain/importing/findings.h"

namespace parta {

/// One sentence with row, record and line where known. An unknown code gives the code itself.
QString textOf(const ImportFinding &finding);

/// All codes that have a sentence, for the documentation and its test.
QStringList findingCodes();

} // namespace parta
