// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Classes of the demo school with their pupils and guardians.
#pragma once
#include "server/demo/plan.h"

namespace parta::demo {

/// Fills classes, pupils and guardians of the plan.
void populate(SchoolPlan &plan, Names &names);

} // namespace parta::demo
