// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The teaching load beside the Curriculum; dividing a class by the alphabet. Pure.
#pragma once
#include "common/domain/curriculum.h"

namespace parta {

/// Weekly hours (hundredths) of a subject in a class, all parts of the plan together.
int plannedHours(const QList<CurriculumRow> &rows, int level, ClassId schoolClass, SubjectId subject);
/// Whole lessons a week that hold these hours: half an hour a week is one lesson every other week.
int wholeHours(int hundredths);
/// The first part of a list that is divided in two: the greater half where the number is odd.
qsizetype firstHalf(qsizetype count);

} // namespace parta
