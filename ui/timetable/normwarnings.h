// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a draft breaks of the norms the school has as dated rows: warnings that name the row's basis, never a refusal.
#pragma once
#include "ui/timetable/timetabledraft.h"

namespace parta {

/// A warning in the side list, with the place it is about.
struct PaneWarning {
    QString text;
    ClassId schoolClass; ///< 0: the school as a whole
    std::optional<CycleCell> cell;
};

/// Lessons of a day and of a week, study days, «zero» lessons. Bells are checked where they are entered.
QList<PaneWarning> normWarnings(const TimetableDraft &draft);

} // namespace parta
