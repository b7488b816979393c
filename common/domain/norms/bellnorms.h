// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// When a class has its lessons: start and end of the day, length of lessons and breaks, shifts.
#pragma once
#include "common/domain/norms/timetablenorms.h"

namespace parta {

QList<NormWarning> checkBells(const TimetableUnderNorms &timetable, const NormClass &one, const QList<RuleRow> &rows, QDate day);

/// Number of shifts and the pause between them.
QList<NormWarning> checkShifts(const TimetableUnderNorms &timetable, const QList<RuleRow> &rows, QDate day);

} // namespace parta
