// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Finds where a timetable asks a teacher, pupils or a room to be in two lessons at once.
#pragma once
#include <QList>
#include <QString>

namespace parta {

/// One lesson of a cycle as the clash finder sees it. All numbers are indexes chosen by the caller.
struct PlacedLesson {
    int key = 0;       ///< what the caller calls the lesson
    QList<int> staff;
    QList<int> atoms;  ///< parts of pupils that never overlap, see pupilsets.h
    QList<int> rooms;
    int day = 0;       ///< negative: the lesson has no place yet and clashes with nothing
    int hour = 0;      ///< first hour of the lesson, from 0
    int duration = 1;  ///< hours in a row; the lesson counts in each
};

enum class ClashKind : quint8 { Teacher, Pupils, Room };

/// A cell (resource, day, hour) with two lessons or more.
struct ClashCell {
    ClashKind kind = ClashKind::Teacher;
    int resource = 0;
    int day = 0;
    int hour = 0;
    QList<int> lessons; ///< indexes into the list given, ascending
};

/// Two lessons that share at least one resource of this kind at the same time, with the first cell that shows it.
struct ClashPair {
    ClashKind kind = ClashKind::Teacher;
    int first = 0;  ///< indexes into the list given, first < second
    int second = 0;
    int resource = 0;
    int day = 0;
    int hour = 0;
};

/// All clashes, in the order kind, day, hour, resource.
struct Clashes {
    QList<ClashCell> cells;
    QList<ClashPair> pairs;
    bool isCut = false; ///< there are more pairs than were asked for

    int cellsOf(ClashKind kind) const;
    int pairsOf(ClashKind kind) const;
};

/// The one search for clashes: imports, the editor of the timetable and its checks all use it.
/// A cell of a thousand lessons has half a million pairs: no more than mostPairs are kept.
Clashes findClashes(const QList<PlacedLesson> &lessons, qsizetype mostPairs = 100'000);

} // namespace parta
