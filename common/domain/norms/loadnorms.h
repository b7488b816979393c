// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How much a class has: lessons of a day and of a week, study days, easier days.
#pragma once
#include "common/domain/norms/timetablenorms.h"

namespace parta {

QList<NormWarning> checkLoad(const TimetableUnderNorms &timetable, const NormClass &one, const QList<RuleRow> &rows, QDate day);

} // namespace parta
