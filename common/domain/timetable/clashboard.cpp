// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An index of occupied cells beside the lessons.
#include "common/domain/timetable/clashboard.h"
#include <QSet>
#include <algorithm>

namespace parta {

ClashBoard::ClashBoard(QList<PlacedLesson> lessons) : m_lessons(std::move(lessons))
{
    for (int i = 0; i < m_lessons.size(); ++i)
        enter(i);
}

/// In the order kind, hour, resource as it stands in the lesson.
template<class Visit>
void ClashBoard::eachCell(const PlacedLesson &lesson, Visit &&visit)
{
    if (lesson.day < 0)
        return;
    const std::pair<ClashKind, const QList<int> *> kinds[] = {
        {ClashKind::Teacher, &lesson.staff}, {ClashKind::Pupils, &lesson.atoms}, {ClashKind::Room, &lesson.rooms}};
    for (const auto &[kind, resources] : kinds) {
        for (int hour = lesson.hour; hour < lesson.hour + lesson.duration; ++hour) {
            for (const int resource : *resources)
                visit(Cell{kind, resource, lesson.day, hour});
        }
    }
}

void ClashBoard::enter(int lesson)
{
    eachCell(m_lessons.at(lesson), [&](const Cell &cell) {
        QList<int> &there = m_there[cell];
        if (!there.contains(lesson))
            there.append(lesson);
    });
}

void ClashBoard::leave(int lesson)
{
    eachCell(m_lessons.at(lesson), [&](const Cell &cell) {
        const auto there = m_there.find(cell);
        if (there == m_there.end())
            return;
        there->removeAll(lesson);
        if (there->isEmpty())
            m_there.erase(there);
    });
}

QList<ClashPair> ClashBoard::judge(int lesson, const PlacedLesson &wanted) const
{
    QList<ClashPair> pairs;
    eachCell(wanted, [&](const Cell &cell) {
        const auto there = m_there.constFind(cell);
        if (there == m_there.cend())
            return;
        for (const int other : *there) {
            if (other != lesson)
                pairs.append({cell.kind, lesson, other, cell.resource, cell.day, cell.hour});
        }
    });
    const auto order = [](const ClashPair &pair) {
        return std::tuple(pair.kind, pair.day, pair.hour, pair.resource, pair.second);
    };
    std::sort(pairs.begin(), pairs.end(), [&](const ClashPair &a, const ClashPair &b) { return order(a) < order(b); });
    QSet<std::pair<int, int>> known;
    pairs.removeIf([&](const ClashPair &pair) {
        const std::pair key(int(pair.kind), pair.second);
        const bool isKnown = known.contains(key);
        known.insert(key);
        return isKnown;
    });
    return pairs;
}

void ClashBoard::replace(int lesson, const PlacedLesson &placed)
{
    leave(lesson);
    m_lessons[lesson] = placed;
    enter(lesson);
}

int ClashBoard::add(const PlacedLesson &placed)
{
    m_lessons.append(placed);
    enter(int(m_lessons.size()) - 1);
    return int(m_lessons.size()) - 1;
}

} // namespace parta
