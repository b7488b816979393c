// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Levenshtein distance over short names.
#include "common/import/table/nearestname.h"
#include <algorithm>
#include <vector>

namespace parta::import {

namespace {

int distance(const QString &one, const QString &other)
{
    std::vector<int> row(std::size_t(other.size()) + 1);
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = int(i);
    for (qsizetype i = 0; i < one.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int above = row[j];
            const int change = diagonal + (one.at(i) == other.at(qsizetype(j) - 1) ? 0 : 1);
            row[j] = std::min({above + 1, row[j - 1] + 1, change});
            diagonal = above;
        }
    }
    return row.back();
}

} // namespace

QString nearestName(const QString &name, const QStringList &known)
{
    const QString wanted = name.left(60).toLower();
    QString best;
    int least = qMax(1, int(wanted.size()) / 3) + 1;
    for (const QString &candidate : known) {
        const int differs = distance(wanted, candidate.toLower());
        if (differs < least) {
            least = differs;
            best = candidate;
        }
    }
    return best;
}

} // namespace parta::import
