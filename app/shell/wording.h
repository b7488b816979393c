// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person reads when a call was refused: what happened, by which clause, what to do.
#pragma once
#include "common/base/error.h"

namespace parta {

/// One or two sentences, the clause in front where there is one: «п. 3.5: …».
QString wording(const Failure &failure);
/// The same for a code alone.
QString wording(ErrorCode code);
/// «через 15 с», «через 2 мин»; empty where nothing is known.
QString waitText(std::optional<qint64> milliseconds);

} // namespace parta
