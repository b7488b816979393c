// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the handlers of planning share: the year in hand, and that it still takes writes.
#pragma once
#include "server/handlers/openyear.h"
#include "server/storage/repositories/planningrepository.h"

namespace parta {

/// The wanted year, else that of today. Refuses NotFound.
YearId plannedYear(CallContext &call, std::optional<YearId> wanted);
/// Refuses YearClosed (access-and-clock.md row 31) where the year of the teaching group is, or NotFound.
void requireOpenYear(CallContext &call, GroupId group);

} // namespace parta
