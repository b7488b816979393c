// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Expands pupil sets to atoms by a walk that visits every set once.
#include "common/domain/timetable/pupilsets.h"
#include <QSet>
#include <algorithm>

namespace parta {

namespace {

QList<int> atomsUnder(const QList<PupilSet> &sets, int top)
{
    QList<int> atoms;
    QList<int> open{top};
    QSet<int> seen{top};
    while (!open.isEmpty()) {
        const int set = open.takeLast();
        const QList<int> &children = sets.at(set).children;
        if (children.isEmpty())
            atoms.append(set);
        for (const int child : children) {
            if (!seen.contains(child))
                open.append(child);
            seen.insert(child);
        }
    }
    std::sort(atoms.begin(), atoms.end());
    return atoms;
}

} // namespace

QList<QList<int>> atomsOf(const QList<PupilSet> &sets)
{
    QList<QList<int>> atoms;
    atoms.reserve(sets.size());
    for (int set = 0; set < sets.size(); ++set)
        atoms.append(atomsUnder(sets, set));
    return atoms;
}

} // namespace parta
