// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Averages in integers, rounded once for display.
#include "common/domain/average.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

Ratio average(const QList<WeightedGrade> &marks, bool weighted)
{
    Ratio result;
    for (const WeightedGrade &mark : marks) {
        const auto value = points(mark.grade);
        if (!value)
            continue;
        const int weight = weighted ? mark.weight : 100;
        result.numerator += qint64(*value) * weight;
        result.denominator += weight;
    }
    return result;
}

} // namespace

QString Ratio::text(int decimals) const
{
    if (isEmpty())
        return u"—"_s;
    qint64 scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    const qint64 rounded = (2 * numerator * scale + denominator) / (2 * denominator);
    if (decimals == 0)
        return QString::number(rounded);
    return QString::number(rounded / scale) + u','
        + QString::number(rounded % scale).rightJustified(decimals, u'0');
}

Ratio plainAverage(const QList<WeightedGrade> &marks)
{
    return average(marks, false);
}

Ratio weightedAverage(const QList<WeightedGrade> &marks)
{
    return average(marks, true);
}

std::optional<Grade> proposedMark(Ratio average, RoundingRule rule)
{
    if (average.isEmpty())
        return std::nullopt;
    if (average.atLeast(rule.five))
        return Grade::Five;
    if (average.atLeast(rule.four))
        return Grade::Four;
    return average.atLeast(rule.three) ? Grade::Three : Grade::Two;
}

} // namespace parta
