// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The timetable of a cycle in the school's own terms: teaching groups with their pupils, lessons at day and number,
// conflicts that name both lessons and what they share.
#pragma once
#include "common/domain/ids.h"
#include "common/domain/timetable/clashboard.h"
#include "common/domain/timetable/daynames.h"

namespace parta {

/// Who a TeachingGroup is. A class or subgroup counts even before it has pupils.
struct BoardGroup {
    GroupId id;
    ClassId schoolClass;   ///< none for pupils of several classes
    SubgroupId subgroup;   ///< none for the whole class
    QList<PupilId> pupils;
};

/// A lesson of the cycle; weekday 0: not placed («не расставлен»).
struct BoardLesson {
    SlotId slot;
    GroupId group;
    QList<StaffId> staff;
    RoomId room;           ///< none: it needs no room of its own
    CycleDay day{1, 0};
    int number = 0;

    bool isPlaced() const { return day.weekday > 0; }
};

/// Two lessons at one time that need the same teacher, room or pupils.
struct TimetableConflict {
    ClashKind kind = ClashKind::Teacher;
    int first = 0;           ///< index of a lesson; the judged one of a judgement, -1 for a new one
    int second = 0;
    CycleDay day;
    int number = 0;
    StaffId teacher;         ///< of the kind Teacher
    RoomId room;             ///< of the kind Room
    ClassId schoolClass;     ///< of the kind Pupils where both lessons are for this class or parts of it
    QList<PupilId> pupils;   ///< of the kind Pupils: whom both lessons need, ascending
};

class WeekBoard
{
public:
    WeekBoard(const QList<BoardGroup> &groups, const QList<BoardLesson> &lessons);

    const QList<BoardLesson> &lessons() const { return m_lessons; }
    /// Every pair of lessons once for each kind; order kind, day, number.
    QList<TimetableConflict> conflicts() const;
    /// What would conflict if the lesson were as `wanted`; index -1 asks for a new lesson. Nothing for an unknown group.
    QList<TimetableConflict> judge(int lesson, const BoardLesson &wanted) const;
    /// The lesson moved to a place, its room kept.
    QList<TimetableConflict> judgeMove(int lesson, CycleDay day, int number) const;
    void replace(int lesson, const BoardLesson &placed);
    int add(const BoardLesson &placed);

private:
    PlacedLesson placed(int index, const BoardLesson &lesson) const;
    TimetableConflict named(const ClashPair &pair, GroupId ofFirst) const;
    void namePupils(TimetableConflict &conflict, GroupId first, GroupId second) const;
    void makeAtoms();

    QHash<GroupId, BoardGroup> m_groups;
    QHash<GroupId, QList<int>> m_atoms;
    QList<BoardLesson> m_lessons;
    ClashBoard m_board;
};

} // namespace parta
