// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the clash finder over a FET timetable and words what it finds.
#include "common/import/fet/fetchecks.h"
#include "common/domain/timetable/pupilsets.h"
#include "common/import/fet/fetreader.h"
#include <QSet>
#include <algorithm>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace parta::import {

namespace {

QList<QList<int>> atomsOfSets(const FetFile &file)
{
    QList<PupilSet> sets;
    sets.reserve(file.sets.size());
    for (const FetSet &set : file.sets)
        sets.append({set.name, set.children});
    return atomsOf(sets);
}

QString resourceName(const FetFile &file, const ClashPair &pair)
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
QString describe(const FetFile &file, const FetActivity &activity)
{
    QStringList teachers, sets, rooms;
    for (const int teacher : activity.teachers)
        teachers.append(file.teachers.at(teacher).name);
    for (const int set : activity.sets.mid(0, 3))
        sets.append(file.sets.at(set).name);
    for (const int room : activity.rooms)
        rooms.append(file.rooms.at(room).name);
    const QString pupils = sets.join(u", "_s) + (activity.sets.size() > 3 ? u"…"_s : QString());
    return u"%1 (%2)"_s.arg(QString::number(activity.id),
                            QStringList{file.subjects.at(activity.subject), teachers.join(u", "_s), pupils,
                                        rooms.join(u", "_s)}.join(u"; "_s));
}

/// Positions in FetFile::activities of the lessons given to the clash finder.
QList<int> placedActivities(const FetFile &file)
{
    QList<int> placed;
    for (int i = 0; i < file.activities.size(); ++i) {
        if (file.activities.at(i).placement)
            placed.append(i);
    }
    return placed;
}

using BannedCells = std::set<std::tuple<int, int, int, int>>; // who, index, day, hour

bool isBanned(const BannedCells &banned, FetBan::Who who, const QList<int> &resources, int day, int hour)
{
    return std::any_of(resources.begin(), resources.end(), [&](int resource) {
        return banned.contains({int(who), resource, day, hour});
    });
}

int tellBans(const FetFile &file, const PlacedLesson &lesson, const BannedCells &banned, FindingLog &log)
{
    int broken = 0;
    for (int hour = lesson.hour; hour < lesson.hour + lesson.duration; ++hour) {
        if (!isBanned(banned, FetBan::Who::Teacher, lesson.staff, lesson.day, hour)
            && !isBanned(banned, FetBan::Who::Students, lesson.atoms, lesson.day, hour)
            && !isBanned(banned, FetBan::Who::Everybody, {0}, lesson.day, hour))
            continue;
        ++broken;
        log.warning({}, u"Id"_s, u"not_available"_s, QString::number(lesson.key),
                    file.days.at(lesson.day) + u", "_s + file.hours.at(hour));
    }
    return broken;
}

} // namespace

bool isTractable(const FetFile &file)
{
    const QList<QList<int>> atomsBySet = atomsOfSets(file);
    qint64 cells = 0;
    for (const FetActivity &activity : file.activities) {
        for (const int set : activity.sets)
            cells += qint64(atomsBySet.at(set).size()) * activity.duration;
    }
    return cells <= mostPupilCells;
}

QList<PlacedLesson> placedLessonsOf(const FetFile &file)
{
    const QList<QList<int>> atomsBySet = atomsOfSets(file);
    QList<PlacedLesson> lessons;
    for (const FetActivity &activity : file.activities) {
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

ClashCounts tellClashes(const FetFile &file, FindingLog &log)
{
    const QList<PlacedLesson> lessons = placedLessonsOf(file);
    const QList<int> placed = placedActivities(file);
    const Clashes clashes = findClashes(lessons);
    for (const ClashPair &pair : clashes.pairs) {
        const FetActivity &first = file.activities.at(placed.at(pair.first));
        const FetActivity &second = file.activities.at(placed.at(pair.second));
        const QString where = file.days.at(pair.day) + u", "_s + file.hours.at(pair.hour) + u": "_s
            + describe(file, first) + u" / "_s + describe(file, second);
        log.warning({second.row, second.line, u"Activity"_s}, u"Id"_s, codeOf(pair.kind), resourceName(file, pair), where);
    }
    return {clashes.cellsOf(ClashKind::Teacher), clashes.cellsOf(ClashKind::Pupils), clashes.cellsOf(ClashKind::Room)};
}

int tellBrokenBans(const FetFile &file, FindingLog &log)
{
    // Cells by resource once, so that many bans and many activities stay a walk over each.
    BannedCells banned;
    const QList<QList<int>> atomsBySet = atomsOfSets(file);
    for (const FetBan &ban : file.bans) {
        const QList<int> resources = ban.who == FetBan::Who::Students ? atomsBySet.at(ban.index) : QList<int>{ban.index};
        for (const auto &[day, hour] : ban.cells) {
            for (const int resource : resources)
                banned.insert({int(ban.who), resource, day, hour});
        }
    }
    int broken = 0;
    const QList<PlacedLesson> lessons = placedLessonsOf(file);
    for (const PlacedLesson &lesson : lessons)
        broken += tellBans(file, lesson, banned, log);
    return broken;
}

} // namespace parta::import
