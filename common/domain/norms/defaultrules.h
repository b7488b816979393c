// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows a new school begins with. The school confirms, changes and ends them; checks read what the school has.
#pragma once
#include "common/domain/norms/rulerow.h"

namespace parta {

/// Sanitary rules for the timetable: СП 2.4.3648-20 and СанПиН 1.2.3685-21 with their last day of validity.
QList<RuleRow> defaultRuleRows();

} // namespace parta
