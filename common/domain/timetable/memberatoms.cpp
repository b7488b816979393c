// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pupils with the same classes and parts are one atom.
#include "common/domain/timetable/memberatoms.h"
#include <QMap>
#include <algorithm>

namespace parta {

QList<QList<int>> memberAtoms(const QList<int> &parents, const QList<std::pair<qint64, int>> &members)
{
    QMap<qint64, QList<int>> setsOf;
    for (const auto &[pupil, set] : members)
        setsOf[pupil].append(set);
    QMap<QList<int>, int> atoms;
    QList<QList<int>> result(parents.size());
    for (QList<int> &sets : setsOf) {
        std::sort(sets.begin(), sets.end());
        sets.erase(std::unique(sets.begin(), sets.end()), sets.end());
        if (atoms.contains(sets))
            continue;
        const int atom = int(atoms.size());
        atoms.insert(sets, atom);
        for (const int set : std::as_const(sets))
            result[set].append(atom);
    }
    int next = int(atoms.size());
    for (int set = 0; set < parents.size(); ++set) {
        if (!result.at(set).isEmpty())
            continue;
        result[set].append(next);
        if (parents.at(set) >= 0)
            result[parents.at(set)].append(next);
        ++next;
    }
    for (QList<int> &list : result)
        std::sort(list.begin(), list.end());
    return result;
}

} // namespace parta
