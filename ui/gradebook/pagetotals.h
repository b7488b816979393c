// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Averages of a pupil over the page, waiting marks included.
#pragma once
#include "common/domain/average.h"
#include "ui/gradebook/gradebookledger.h"

namespace parta {

struct PupilTotals {
    Ratio average;
    Ratio weighted;
    std::optional<Grade> proposed; ///< from the weighted average
};

PupilTotals totalsOf(const GradebookLedger &ledger, PupilId pupil);

/// «5 4 3»: what the pupil brought along from other groups, by days; empty where nothing.
QString broughtText(const Gradebook &page, PupilId pupil);
/// The same with days, kinds of work and groups, a line each.
QString broughtHint(const Gradebook &page, PupilId pupil);

} // namespace parta
