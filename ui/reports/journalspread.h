// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The journal page as a paper spread: pupils and dates on the left, topics and homework on the right (reports.md 3).
#pragma once
#include "common/domain/gradebook.h"
#include "ui/reports/layout/document.h"

namespace parta {

/// Which average stands in the column before the term mark (reports.md 1.2).
enum class AverageKind : quint8 { Weighted, Plain };
/// Held: only lessons that had begun at the time of the snapshot. Nothing is recorded of the others (3.5).
enum class LessonScope : quint8 { Held, All };
/// Facing: the left page is bound on its right side, as in an opened book.
enum class SpreadBinding : quint8 { AllLeft, Facing };

struct SpreadOptions {
    paper::PaperSize paper = paper::PaperSize::A4;
    SpreadBinding binding = SpreadBinding::AllLeft;
    AverageKind average = AverageKind::Weighted;
    LessonScope lessons = LessonScope::Held;
    int dateColumns = 32;   ///< most per page
    int pupilsPerPage = 35; ///< most per page
};

/// The whole term as spreads. Left and right of a spread hold the same lessons. Cancelled lessons are left out.
paper::Document journalSpread(const Gradebook &page, const SpreadOptions &options = {});

} // namespace parta
