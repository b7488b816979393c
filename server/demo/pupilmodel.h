// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a pupil of the demo school does: ability, liking of a subject and luck make a grade.
#pragma once
#include "common/domain/grade.h"
#include "server/demo/plan.h"

namespace parta::demo {

/// Grade of one answer or work; a control work is stricter than an answer.
Grade gradeOf(const SchoolPlan &plan, int pupil, int subject, int strictness, Random &random);

} // namespace parta::demo
