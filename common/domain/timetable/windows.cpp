// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Collects the numbers of each day and counts the holes.
#include "common/domain/timetable/windows.h"
#include <QSet>
#include <algorithm>
#include <numeric>

namespace parta {

namespace {

template<class Id>
using Days = QHash<std::pair<Id, int>, QList<int>>; // numbers by owner and day

template<class Id>
QHash<Id, int> counted(const Days<Id> &days)
{
    QHash<Id, int> windows;
    for (auto it = days.cbegin(); it != days.cend(); ++it)
        windows[it.key().first] += windowsOf(it.value());
    return windows;
}

template<class Id>
int total(const QHash<Id, int> &counts)
{
    return std::accumulate(counts.cbegin(), counts.cend(), 0);
}

} // namespace

int windowsOf(const QList<int> &numbers)
{
    if (numbers.isEmpty())
        return 0;
    const auto [least, most] = std::minmax_element(numbers.begin(), numbers.end());
    return *most - *least + 1 - int(QSet<int>(numbers.begin(), numbers.end()).size());
}

int WindowCounts::ofTeachers() const
{
    return total(teachers);
}

int WindowCounts::ofClasses() const
{
    return total(classes);
}

WindowCounts windowsOf(const QList<BoardGroup> &groups, const QList<BoardLesson> &lessons)
{
    QHash<GroupId, ClassId> classOf;
    for (const BoardGroup &group : groups)
        classOf.insert(group.id, group.schoolClass);
    Days<StaffId> teachers;
    Days<ClassId> classes;
    for (const BoardLesson &lesson : lessons) {
        if (!lesson.isPlaced())
            continue;
        const int day = lesson.day.week * 8 + lesson.day.weekday;
        for (const StaffId person : lesson.staff)
            teachers[{person, day}].append(lesson.number);
        if (const ClassId schoolClass = classOf.value(lesson.group))
            classes[{schoolClass, day}].append(lesson.number);
    }
    return {counted(teachers), counted(classes)};
}

} // namespace parta
