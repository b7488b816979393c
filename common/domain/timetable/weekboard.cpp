// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pupils who share all their groups are one atom; classes and subgroups are atoms of their own.
#include "common/domain/timetable/weekboard.h"
#include <QSet>
#include <algorithm>

namespace parta {

namespace {

/// Days of a cycle in one row; seven weekdays each, so that 0 stays free for «not placed».
int indexOf(CycleDay day)
{
    return day.week * 8 + day.weekday;
}

CycleDay dayAt(int index)
{
    return {index / 8, index % 8};
}

/// Database ids are larger than the finder's numbers.
template<class Tag>
int narrow(Id<Tag> id)
{
    Q_ASSERT(id.value >= 0 && id.value <= std::numeric_limits<int>::max());
    return int(id.value);
}

} // namespace

WeekBoard::WeekBoard(const QList<BoardGroup> &groups, const QList<BoardLesson> &lessons) : m_lessons(lessons)
{
    for (const BoardGroup &group : groups)
        m_groups.insert(group.id, group);
    makeAtoms();
    QList<PlacedLesson> placedLessons;
    placedLessons.reserve(lessons.size());
    for (int i = 0; i < lessons.size(); ++i)
        placedLessons.append(placed(i, lessons.at(i)));
    m_board = ClashBoard(std::move(placedLessons));
}

/// A whole class holds the atom of the class and those of its subgroups: it meets itself and each of them, while two
/// subgroups meet only in their pupils.
void WeekBoard::makeAtoms()
{
    QHash<PupilId, QList<GroupId>> groupsOf;
    QHash<ClassId, QSet<SubgroupId>> parts;
    for (const BoardGroup &group : std::as_const(m_groups)) {
        for (const PupilId pupil : group.pupils)
            groupsOf[pupil].append(group.id);
        if (group.schoolClass && group.subgroup)
            parts[group.schoolClass].insert(group.subgroup);
    }
    int next = 0;
    QHash<QList<GroupId>, int> atomOf;
    for (QList<GroupId> &groups : groupsOf) {
        std::sort(groups.begin(), groups.end());
        groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
        if (atomOf.contains(groups))
            continue;
        atomOf.insert(groups, next);
        for (const GroupId group : std::as_const(groups))
            m_atoms[group].append(next);
        ++next;
    }
    QHash<ClassId, int> classAtoms;
    QHash<SubgroupId, int> subgroupAtoms;
    const auto numbered = [&next](auto &known, auto id) {
        if (!known.contains(id))
            known.insert(id, next++);
        return known.value(id);
    };
    for (const BoardGroup &group : std::as_const(m_groups)) {
        QList<int> &atoms = m_atoms[group.id];
        if (group.subgroup)
            atoms.append(numbered(subgroupAtoms, group.subgroup));
        else if (group.schoolClass)
            atoms.append(numbered(classAtoms, group.schoolClass));
        const QSet<SubgroupId> inside = group.subgroup ? QSet<SubgroupId>() : parts.value(group.schoolClass);
        for (const SubgroupId subgroup : inside)
            atoms.append(numbered(subgroupAtoms, subgroup));
    }
}

PlacedLesson WeekBoard::placed(int index, const BoardLesson &lesson) const
{
    PlacedLesson found;
    found.key = index;
    for (const StaffId person : lesson.staff)
        found.staff.append(narrow(person));
    found.atoms = m_atoms.value(lesson.group);
    if (lesson.room)
        found.rooms.append(narrow(lesson.room));
    found.day = lesson.isPlaced() ? indexOf(lesson.day) : -1;
    found.hour = lesson.number;
    return found;
}

void WeekBoard::namePupils(TimetableConflict &conflict, GroupId first, GroupId second) const
{
    const BoardGroup one = m_groups.value(first), other = m_groups.value(second);
    if (one.schoolClass == other.schoolClass)
        conflict.schoolClass = one.schoolClass;
    const QSet<PupilId> ofOther(other.pupils.begin(), other.pupils.end());
    for (const PupilId pupil : one.pupils) {
        if (ofOther.contains(pupil) && !conflict.pupils.contains(pupil))
            conflict.pupils.append(pupil);
    }
    std::sort(conflict.pupils.begin(), conflict.pupils.end());
}

TimetableConflict WeekBoard::named(const ClashPair &pair, GroupId ofFirst) const
{
    TimetableConflict conflict;
    conflict.kind = pair.kind;
    conflict.first = pair.first;
    conflict.second = pair.second;
    conflict.day = dayAt(pair.day);
    conflict.number = pair.hour;
    if (pair.kind == ClashKind::Teacher)
        conflict.teacher = StaffId{pair.resource};
    else if (pair.kind == ClashKind::Room)
        conflict.room = RoomId{pair.resource};
    else
        namePupils(conflict, ofFirst, m_lessons.at(pair.second).group);
    return conflict;
}

QList<TimetableConflict> WeekBoard::conflicts() const
{
    QList<TimetableConflict> found;
    const Clashes clashes = m_board.clashes();
    for (const ClashPair &pair : clashes.pairs)
        found.append(named(pair, m_lessons.at(pair.first).group));
    return found;
}

QList<TimetableConflict> WeekBoard::judge(int lesson, const BoardLesson &wanted) const
{
    QList<TimetableConflict> found;
    if (!m_groups.contains(wanted.group))
        return found;
    const QList<ClashPair> pairs = m_board.judge(lesson, placed(lesson, wanted));
    for (const ClashPair &pair : pairs)
        found.append(named(pair, wanted.group));
    return found;
}

QList<TimetableConflict> WeekBoard::judgeMove(int lesson, CycleDay day, int number) const
{
    BoardLesson wanted = m_lessons.at(lesson);
    wanted.day = day;
    wanted.number = number;
    return judge(lesson, wanted);
}

void WeekBoard::replace(int lesson, const BoardLesson &wanted)
{
    m_lessons[lesson] = wanted;
    m_board.replace(lesson, placed(lesson, wanted));
}

int WeekBoard::add(const BoardLesson &wanted)
{
    m_lessons.append(wanted);
    return m_board.add(placed(int(m_lessons.size()) - 1, wanted));
}

} // namespace parta
