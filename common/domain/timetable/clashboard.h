// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A timetable that is being moved about: who is where, and what a lesson would clash with at another place.
#pragma once
#include "common/domain/timetable/clashes.h"
#include <QHash>

namespace parta {

/// Keeps every occupied cell, so that a judgement costs no more than the cells of one lesson.
class ClashBoard
{
public:
    explicit ClashBoard(QList<PlacedLesson> lessons = {});

    const QList<PlacedLesson> &lessons() const { return m_lessons; }
    /// All clashes of the board as it stands.
    Clashes clashes(qsizetype mostPairs = 100'000) const { return findClashes(m_lessons, mostPairs); }
    /// Clashes of `wanted` with every lesson but `lesson`, which it stands for (-1: a new one): one pair for each
    /// kind and other lesson, in the order kind, day, hour, resource. `first` of a pair is `lesson`.
    QList<ClashPair> judge(int lesson, const PlacedLesson &wanted) const;
    /// Puts `placed` in the place of the lesson; a negative day takes it off the board.
    void replace(int lesson, const PlacedLesson &placed);
    /// Index of the new lesson.
    int add(const PlacedLesson &placed);

private:
    struct Cell {
        ClashKind kind;
        int resource;
        int day;
        int hour;
        friend bool operator==(const Cell &, const Cell &) = default;
        friend size_t qHash(const Cell &cell, size_t seed = 0)
        {
            return qHashMulti(seed, int(cell.kind), cell.resource, cell.day, cell.hour);
        }
    };

    template<class Visit> static void eachCell(const PlacedLesson &lesson, Visit &&visit);
    void enter(int lesson);
    void leave(int lesson);

    QList<PlacedLesson> m_lessons;
    QHash<Cell, QList<int>> m_there; ///< lessons of a cell; none is empty
};

} // namespace parta
