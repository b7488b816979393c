// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sorts lessons by cell; a cell with two lessons is a clash, two lessons of one cell a pair.
#include "common/domain/timetable/clashes.h"
#include <algorithm>
#include <set>
#include <tuple>
#include <vector>

namespace parta {

namespace {

/// One lesson in one cell; sorted, the lessons of a cell stand together in the order the answer has.
struct Entry {
    quint64 cell = 0; ///< kind, day, hour
    quint64 what = 0; ///< resource, lesson

    friend bool operator==(const Entry &, const Entry &) = default;
    friend auto operator<=>(const Entry &, const Entry &) = default;

    ClashKind kind() const { return ClashKind(cell >> 62); }
    int day() const { return int(cell >> 31 & 0x7fffffff); }
    int hour() const { return int(cell & 0x7fffffff); }
    int resource() const { return int(what >> 32); }
    int lesson() const { return int(what & 0xffffffff); }
    bool isOfSameCell(const Entry &other) const { return cell == other.cell && what >> 32 == other.what >> 32; }
};

void enter(std::vector<Entry> &entries, ClashKind kind, const QList<int> &resources, const PlacedLesson &lesson, int index)
{
    for (const int resource : resources) {
        for (int hour = lesson.hour; hour < lesson.hour + lesson.duration; ++hour)
            entries.push_back({quint64(kind) << 62 | quint64(lesson.day) << 31 | quint64(hour),
                               quint64(resource) << 32 | quint64(index)});
    }
}

std::vector<Entry> entriesOf(const QList<PlacedLesson> &lessons)
{
    std::vector<Entry> entries;
    for (int i = 0; i < lessons.size(); ++i) {
        const PlacedLesson &lesson = lessons.at(i);
        if (lesson.day < 0)
            continue;
        enter(entries, ClashKind::Teacher, lesson.staff, lesson, i);
        enter(entries, ClashKind::Pupils, lesson.atoms, lesson, i);
        enter(entries, ClashKind::Room, lesson.rooms, lesson, i);
    }
    std::sort(entries.begin(), entries.end());
    // A resource named twice in one lesson does not clash with itself.
    entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
    return entries;
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
    const std::vector<Entry> entries = entriesOf(lessons);
    Clashes clashes;
    KnownPairs known;
    for (size_t i = 0; i < entries.size();) {
        size_t end = i + 1;
        while (end < entries.size() && entries[end].isOfSameCell(entries[i]))
            ++end;
        if (end - i > 1) {
            ClashCell cell{entries[i].kind(), entries[i].resource(), entries[i].day(), entries[i].hour(), {}};
            for (size_t at = i; at < end; ++at)
                cell.lessons.append(entries[at].lesson());
            clashes.cells.append(cell);
            clashes.isCut = clashes.isCut || !collectPairs(cell, known, clashes, mostPairs);
        }
        i = end;
    }
    return clashes;
}

} // namespace parta
