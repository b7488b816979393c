// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Greedy filling, and bisection for the least room that still needs no more parts.
#include "ui/reports/layout/balance.h"

namespace parta::paper {

QList<int> fill(const QList<double> &lengths, double first, double rest)
{
    constexpr double slack = 0.01;
    QList<int> counts{0};
    double room = first;
    for (const double length : lengths) {
        const bool mustTake = counts.last() == 0 && (counts.size() > 1 || first >= rest);
        if (length > room + slack && !mustTake) {
            counts.append(0);
            room = rest;
        }
        ++counts.last();
        room -= length;
    }
    return counts;
}

QList<int> balanced(const QList<double> &lengths, double first, double rest)
{
    QList<int> best = fill(lengths, first, rest);
    const qsizetype parts = best.size();
    double low = 0, high = 1;
    for (int i = 0; parts > 1 && i < 12; ++i) {
        const double middle = (low + high) / 2;
        const QList<int> tried = fill(lengths, first * middle, rest * middle);
        if (tried.size() == parts) {
            best = tried;
            high = middle;
        } else {
            low = middle;
        }
    }
    return best;
}

} // namespace parta::paper
