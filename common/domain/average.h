// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Exact averages of current marks (reports.md 1.2) and the proposed mark (1.3).
#pragma once
#include "common/domain/grade.h"
#include <QList>
#include <compare>

namespace parta {

/// Fraction of non-negative integers; denominator 0 is the empty base, printed «—».
struct Ratio {
    qint64 numerator = 0;
    qint64 denominator = 0;

    bool isEmpty() const { return denominator == 0; }
    /// Exact comparison with hundredths, e.g. atLeast(450) for 4,50. False for an empty base.
    bool atLeast(int hundredths) const { return !isEmpty() && numerator * 100 >= hundredths * denominator; }
    /// «3,63»: rounded once, half away from zero; «—» for an empty base.
    QString text(int decimals = 2) const;
};

/// One mark with the weight of its WorkType.
struct WeightedGrade {
    Grade grade = Grade::Five;
    int weight = 100; ///< hundredths
};

Ratio plainAverage(const QList<WeightedGrade> &marks);
/// Σ(mark·weight)/Σweight; Debt, зач, н/а and осв do not count.
Ratio weightedAverage(const QList<WeightedGrade> &marks);

/// Lower bounds of 5, 4 and 3 in hundredths.
struct RoundingRule {
    int five = 450;
    int four = 350;
    int three = 250;
};

/// Grade the rule proposes; nullopt for an empty base. Never written by itself.
std::optional<Grade> proposedMark(Ratio average, RoundingRule rule = {});

} // namespace parta
