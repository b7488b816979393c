// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sorts lessons into cells; a cell with two lessons is a clash, two lessons of one cell a pair.
#include "common/domain/timetable/clashes.h"
#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace parta {

namespace {

using CellKey = std::tuple<ClashKind, int, int, int>; // kind, day, hour, resource
using Cells = std::map<CellKey, QList<int>>;

void enter(Cells &cells, ClashKind kind, const QList<int> &resources, const PlacedLesson &lesson, int index)
{
    for (const int resource : resources) {
        for (int hour = lesson.hour; hour < lesson.hour + lesson.duration; ++hour) {
            QList<int> &there = cells[{kind, lesson.day, hour, resource}];
            // A resource named twice in one lesson does not clash with itself.
            if (there.isEmpty() || there.last() != index)
                there.append(index);
        }
    }
}

using KnownPairs = std::set<std::tuple<int, int, int>>;

/// Adds the pairs of one cell that no earlier cell has shown; false when the limit is reached.
bool collectPairs(const ClashCell &cell, KnownPairs &known, Clashes &clashes, qsizetype most)
{
    for (qsizetype i = 0; i < cell.lessons.size(); ++i) {
        for (qsizetype j = i + 1; j < cell.lessons.size(); ++j) {
            const std::tuple pair(int(cell.kind), cell.lessons.at(i), cell.lessons.at(j));
            if (known.contains(pair))
                continue;
            if (clashes.pairs.size() == most)
                return false;
            known.insert(pair);
            clashes.pairs.append({cell.kind, cell.lessons.at(i), cell.lessons.at(j), cell.resource, cell.day, cell.hour});
        }
    }
    return true;
}

template<class T>
int countOf(const QList<T> &list, ClashKind kind)
{
    return int(std::count_if(list.begin(), list.end(), [kind](const T &item) { return item.kind == kind; }));
}

} // namespace

int Clashes::cellsOf(ClashKind kind) const
{
    return countOf(cells, kind);
}

int Clashes::pairsOf(ClashKind kind) const
{
    return countOf(pairs, kind);
}

Clashes findClashes(const QList<PlacedLesson> &lessons, qsizetype mostPairs)
{
    Cells cells;
    for (int i = 0; i < lessons.size(); ++i) {
        const PlacedLesson &lesson = lessons.at(i);
        enter(cells, ClashKind::Teacher, lesson.staff, lesson, i);
        enter(cells, ClashKind::Pupils, lesson.atoms, lesson, i);
        enter(cells, ClashKind::Room, lesson.rooms, lesson, i);
    }
    Clashes clashes;
    KnownPairs known;
    for (const auto &[key, there] : cells) {
        if (there.size() < 2)
            continue;
        const auto &[kind, day, hour, resource] = key;
        clashes.cells.append({kind, resource, day, hour, there});
        clashes.isCut = clashes.isCut || !collectPairs(clashes.cells.constLast(), known, clashes, mostPairs);
    }
    return clashes;
}

} // namespace parta
