// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sends the demo school's chronicle through the router, each entry as its teacher at its time.
#pragma once
#include "server/access/router.h"
#include "server/demo/chronicle.h"
#include "server/demo/schoolids.h"

namespace parta::demo {

/// Returns the number of marks written. Any refusal of the router ends it: the demo school breaks no rule.
int replay(Router &rpc, Transaction &tx, const SchoolPlan &plan, const SchoolIds &ids, const Chronicle &chronicle);

} // namespace parta::demo
