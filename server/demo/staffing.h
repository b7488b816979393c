// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Staff of the demo school: who teaches what, in which room, and who is class teacher.
#pragma once
#include "server/demo/curriculum.h"

namespace parta::demo {

/// Fills staff, rooms, subgroups, groups and activities; every hour of the curriculum gets its teacher.
void employ(SchoolPlan &plan, Names &names);

} // namespace parta::demo
