// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Presets and grades.
#include "common/domain/markscale.h"

namespace parta {

namespace {

QList<ScaleGrade> fivePoints()
{
    return {{Grade::Five, 5}, {Grade::Four, 4}, {Grade::Three, 3}, {Grade::Two, 2}, {Grade::One, 1}};
}

QList<ScaleGrade> passFail()
{
    return {{Grade::Pass, 0}, {Grade::Fail, 2}};
}

QList<ScaleGrade> behaviour(BehaviourModel model)
{
    QList<ScaleGrade> grades = model == BehaviourModel::PassFail ? passFail() : fivePoints();
    if (model == BehaviourModel::ThreeLevels)
        grades.resize(3);
    for (ScaleGrade &grade : grades)
        grade.value = 0;
    return grades;
}

} // namespace

RoundingRule boundsOf(Rounding rounding)
{
    switch (rounding) {
    case Rounding::Arithmetic: return {450, 350, 250};
    case Rounding::Strict: return {465, 365, 265};
    case Rounding::Mixed: return {451, 351, 270};
    }
    return {};
}

QList<ScaleGrade> gradesOf(ScaleKind kind, BehaviourModel model)
{
    switch (kind) {
    case ScaleKind::FivePoint: return fivePoints();
    case ScaleKind::PassFail: return passFail();
    case ScaleKind::NotGraded: return {};
    case ScaleKind::Behaviour: return behaviour(model);
    }
    return {};
}

std::optional<Grade> proposedMark(Ratio average, const ScaleRule &scale)
{
    if (scale.kind != ScaleKind::FivePoint)
        return std::nullopt;
    return proposedMark(average, boundsOf(scale.rounding));
}

} // namespace parta
