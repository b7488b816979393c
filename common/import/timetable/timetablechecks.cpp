// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the clash finder over an imported timetable and words what it finds.
#include "common/import/timetable/timetablechecks.h"
#include "common/domain/timetable/pupilsets.h"
#include <QSet>
#include <algorithm>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace parta::import {

namespace {

QList<QList<int>> atomsOfSets(const TimetableFile &file)
{
    QList<PupilSet> sets;
    sets.reserve(file.sets.size());
    for (const TimetableSet &set : file.sets)
        sets.append({set.name, set.children});
    return atomsOf(sets);
}

QString resourceName(const TimetableFile &file, const ClashPair &pair)
{
    switch (pair.kind) {
    case ClashKind::Teacher:
        return file.teachers.at(pair.resource).name;
    case ClashKind::Pupils:
        return file.sets.at(pair.resource).name;
    case ClashKind::Room:
        break;
    }
    return file.rooms.at(pair.resource).name;
}

QString codeOf(ClashKind kind)
{
    return kind == ClashKind::Teacher ? u"clash_teacher"_s : kind == ClashKind::Pupils ? u"clash_pupils"_s : u"clash_room"_s;
}

/// «7 (Алгебра; Иванова; 5А; 12)»: subject, teachers, pupils and rooms of a lesson.
QString describe(const TimetableFile &file, const TimetableActivity &activity)
{
    QStringList teachers, sets, rooms;
    for (const int teacher : activity.teachers)
        teachers.append(file.teachers.at(teacher).name);
    for (const int set : activity.sets.mid(0, 3))
        sets.append(file.sets.at(set).name);
    for (const int room : activity.rooms)
        rooms.append(file.rooms.at(room).name);
    const QString pupils = sets.join(u", "_s) + (activity.sets.size() > 3 ? u"…"_s : QString());
    return u"%1 (%2)"_s.arg(activity.shownName(),
                            QStringList{file.subjects.at(activity.subject), teachers.join(u", "_s), pupils,
                                        rooms.join(u", "_s)}.join(u"; "_s));
}

/// Positions in TimetableFile::activities of the lessons given to the clash finder.
QList<int> placedActivities(const TimetableFile &file)
{
    QList<int> placed;
    for (int i = 0; i < file.activities.size(); ++i) {
        if (file.activities.at(i).placement)
            placed.append(i);
    }
    return placed;
}

using BannedCells = std::set<std::tuple<int, int, int, int>>; // who, index, day, hour

/// Cells of one activity against the bans.
class BanTeller
{
public:
    BanTeller(const TimetableFile &file, const BannedCells &banned, FindingLog &log)
        : m_file(file), m_banned(banned), m_log(log)
    {
    }

    int tell(const TimetableActivity &activity, const PlacedLesson &lesson)
    {
        int broken = 0;
        for (int hour = lesson.hour; hour < lesson.hour + lesson.duration; ++hour) {
            broken += tell(activity, {TimetableBan::Who::Teacher, lesson.staff, lesson.day, hour});
            broken += tell(activity, {TimetableBan::Who::Students, lesson.atoms, lesson.day, hour});
            broken += tell(activity, {TimetableBan::Who::Room, lesson.rooms, lesson.day, hour});
            broken += tell(activity, {TimetableBan::Who::Everybody, {0}, lesson.day, hour});
        }
        return broken;
    }

private:
    struct Cells {
        TimetableBan::Who who;
        QList<int> resources;
        int day;
        int hour;
    };

    QString nameOf(TimetableBan::Who who, int index) const
    {
        switch (who) {
        case TimetableBan::Who::Teacher:
            return m_file.teachers.at(index).name;
        case TimetableBan::Who::Students:
            return m_file.sets.at(index).name;
        case TimetableBan::Who::Room:
            return m_file.rooms.at(index).name;
        case TimetableBan::Who::Everybody:
            break;
        }
        return u"*"_s;
    }

    int tell(const TimetableActivity &activity, const Cells &cells)
    {
        int broken = 0;
        for (const int resource : cells.resources) {
            const std::tuple cell(int(cells.who), resource, cells.day, cells.hour);
            // Two lessons in one cell are a clash; the cell is not broken twice.
            if (!m_banned.contains(cell) || !m_told.insert(cell).second)
                continue;
            ++broken;
            const QString where = m_file.days.at(cells.day) + u", "_s + m_file.hours.at(cells.hour);
            m_log.warning({activity.row, activity.line, u"Activity"_s}, u"Id"_s, u"not_available"_s, activity.shownName(),
                          nameOf(cells.who, resource) + u", "_s + where);
        }
        return broken;
    }

    const TimetableFile &m_file;
    const BannedCells &m_banned;
    FindingLog &m_log;
    std::set<std::tuple<int, int, int, int>> m_told;
};

} // namespace

bool isTractable(const TimetableFile &file)
{
    const QList<QList<int>> atomsBySet = atomsOfSets(file);
    qint64 cells = 0;
    for (const TimetableActivity &activity : file.activities) {
        for (const int set : activity.sets)
            cells += qint64(atomsBySet.at(set).size()) * activity.duration;
    }
    return cells <= mostPupilCells;
}

QList<PlacedLesson> placedLessonsOf(const TimetableFile &file)
{
    const QList<QList<int>> atomsBySet = atomsOfSets(file);
    QList<PlacedLesson> lessons;
    for (const TimetableActivity &activity : file.activities) {
        if (!activity.placement)
            continue;
        QSet<int> atoms;
        for (const int set : activity.sets) {
            for (const int atom : atomsBySet.at(set))
                atoms.insert(atom);
        }
        lessons.append({activity.id, activity.teachers, QList<int>(atoms.begin(), atoms.end()), activity.rooms,
                        activity.placement->day, activity.placement->hour, activity.duration});
    }
    return lessons;
}

ClashCounts tellClashes(const TimetableFile &file, FindingLog &log)
{
    const QList<PlacedLesson> lessons = placedLessonsOf(file);
    const QList<int> placed = placedActivities(file);
    const Clashes clashes = findClashes(lessons);
    for (const ClashPair &pair : clashes.pairs) {
        const TimetableActivity &first = file.activities.at(placed.at(pair.first));
        const TimetableActivity &second = file.activities.at(placed.at(pair.second));
        const QString where = file.days.at(pair.day) + u", "_s + file.hours.at(pair.hour) + u": "_s
            + describe(file, first) + u" / "_s + describe(file, second);
        log.warning({second.row, second.line, u"Activity"_s}, u"Id"_s, codeOf(pair.kind), resourceName(file, pair), where);
    }
    return {clashes.cellsOf(ClashKind::Teacher), clashes.cellsOf(ClashKind::Pupils), clashes.cellsOf(ClashKind::Room)};
}

int tellBrokenBans(const TimetableFile &file, FindingLog &log)
{
    // Cells by resource once, so that many bans and many activities stay a walk over each.
    BannedCells banned;
    const QList<QList<int>> atomsBySet = atomsOfSets(file);
    for (const TimetableBan &ban : file.bans) {
        const QList<int> resources = ban.who == TimetableBan::Who::Students ? atomsBySet.at(ban.index) : QList<int>{ban.index};
        for (const auto &[day, hour] : ban.cells) {
            for (const int resource : resources)
                banned.insert({int(ban.who), resource, day, hour});
        }
    }
    int broken = 0;
    BanTeller teller(file, banned, log);
    const QList<PlacedLesson> lessons = placedLessonsOf(file);
    const QList<int> placed = placedActivities(file);
    for (qsizetype i = 0; i < lessons.size(); ++i)
        broken += teller.tell(file.activities.at(placed.at(i)), lessons.at(i));
    return broken;
}

} // namespace parta::import
