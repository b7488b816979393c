// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mark scales: which grades a subject is marked with, and how an average becomes a ProposedMark (reports.md 1.1, 1.3).
#pragma once
#include "common/domain/average.h"

namespace parta {

/// What a subject is marked with. Behaviour never enters averages, percentages or categories (norms.md 3).
enum class ScaleKind : quint8 { FivePoint, PassFail, NotGraded, Behaviour };
/// The presets of reports.md 1.3; a school chooses one for each scale.
enum class Rounding : quint8 { Arithmetic, Strict, Mixed };
/// The three ways in which behaviour is marked.
enum class BehaviourModel : quint8 { PassFail, ThreeLevels, FivePoints };

/// The part of a scale that proposals depend on.
struct ScaleRule {
    ScaleKind kind = ScaleKind::FivePoint;
    Rounding rounding = Rounding::Arithmetic;
};

/// One grade of a scale with its class on the five-point scale; 0 does not count.
struct ScaleGrade {
    Grade grade = Grade::Five;
    int value = 0;

    friend bool operator==(const ScaleGrade &, const ScaleGrade &) = default;
};

/// Lower bounds of a preset.
RoundingRule boundsOf(Rounding rounding);
/// The grades of a scale from best to worst; `model` matters to Behaviour only.
QList<ScaleGrade> gradesOf(ScaleKind kind, BehaviourModel model);
/// Grade the scale proposes for an average; nullopt for an empty base and for scales that have no average.
std::optional<Grade> proposedMark(Ratio average, const ScaleRule &scale);

} // namespace parta
