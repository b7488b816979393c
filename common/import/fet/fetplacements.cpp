// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where and when activities stand: from the constraints with full weight, or from a solved timetable.
#include "common/import/fet/fetactivities.h"

using namespace Qt::StringLiterals;

namespace parta::import {

namespace {

class FetPlacer
{
public:
    FetPlacer(const FetNames &names, const FetActivityIndex &index, TimetableFile &file, FindingLog &log)
        : m_names(names), m_index(index), m_file(file), m_log(log)
    {
    }

    void takeStart(const XmlRecord &record);
    void takeRoom(const XmlRecord &record);
    void takeSolved(const XmlRecord &record, QList<bool> &isListed);

private:
    bool isWish(const XmlRecord &record);
    TimetableActivity *activityOf(const XmlRecord &record, const QString &field);
    std::optional<TimetablePlacement> cellOf(const XmlRecord &record, const QString &dayField, const QString &hourField,
                                       const TimetableActivity &activity);
    std::optional<QList<int>> roomsOf(const XmlRecord &record);
    void reject() { ++m_file.rejectedPlacements; }

    const FetNames &m_names;
    const FetActivityIndex &m_index;
    TimetableFile &m_file;
    FindingLog &m_log;
};

bool isSwitchedOff(const XmlRecord &record)
{
    const QString active = record.value(u"Active").trimmed().toLower();
    return active == u"false" || active == u"no";
}

bool FetPlacer::isWish(const XmlRecord &record)
{
    bool isNumber = false;
    const QString weight = record.value(u"Weight_Percentage").trimmed();
    const double percent = weight.toDouble(&isNumber);
    if (isNumber && percent >= 100.0 && !isSwitchedOff(record))
        return false;
    if (!isNumber)
        m_log.warning(record.place(), u"Weight_Percentage"_s, u"bad_number"_s, weight, u"0…100"_s);
    ++m_file.wishes;
    return true;
}

/// Null when the activity is unknown (an error) or left out before (told already).
TimetableActivity *FetPlacer::activityOf(const XmlRecord &record, const QString &field)
{
    const auto id = takeNumber(record, field, 1, 1'000'000'000, m_log);
    if (!id) {
        reject();
        return nullptr;
    }
    const auto found = m_index.taken.constFind(*id);
    if (found != m_index.taken.constEnd())
        return &m_file.activities[*found];
    if (!m_index.leftOut.contains(*id)) {
        m_log.error(record.place(), field, u"unknown_activity"_s, QString::number(*id));
        reject();
    }
    return nullptr;
}

std::optional<TimetablePlacement> FetPlacer::cellOf(const XmlRecord &record, const QString &dayField,
                                              const QString &hourField, const TimetableActivity &activity)
{
    const int day = m_names.days.value(record.value(dayField), -1);
    const int hour = m_names.hours.value(record.value(hourField), -1);
    if (day < 0)
        m_log.error(record.place(), dayField, u"unknown_reference"_s, record.value(dayField));
    if (hour < 0)
        m_log.error(record.place(), hourField, u"unknown_reference"_s, record.value(hourField));
    if (day < 0 || hour < 0)
        return std::nullopt;
    if (hour + activity.duration > m_file.hours.size()) {
        m_log.error(record.place(), hourField, u"past_last_hour"_s, QString::number(activity.id),
                    u"%1, %2 + %3"_s.arg(record.value(dayField), record.value(hourField)).arg(activity.duration));
        return std::nullopt;
    }
    return TimetablePlacement{day, hour, record.value(u"Permanently_Locked").trimmed() == u"true"};
}

void FetPlacer::takeStart(const XmlRecord &record)
{
    if (isWish(record))
        return;
    TimetableActivity *activity = activityOf(record, u"Activity_Id"_s);
    if (activity == nullptr)
        return;
    const QString day = record.value(u"Preferred_Day");
    const QString hour = record.value(u"Preferred_Hour");
    if (day.trimmed().isEmpty() || hour.trimmed().isEmpty()) {
        ++m_file.wishes;
        return;
    }
    const auto cell = cellOf(record, u"Preferred_Day"_s, u"Preferred_Hour"_s, *activity);
    if (!cell)
        return reject();
    if (activity->placement && (activity->placement->day != cell->day || activity->placement->hour != cell->hour)) {
        const QString there = m_file.days.at(activity->placement->day) + u", "_s
            + m_file.hours.at(activity->placement->hour);
        m_log.error(record.place(), u"Preferred_Hour"_s, u"double_placement"_s, QString::number(activity->id), there);
        return reject();
    }
    activity->placement = cell;
}

/// The real rooms a record names; an empty list when it names none.
std::optional<QList<int>> FetPlacer::roomsOf(const XmlRecord &record)
{
    const QStringList chosen = record.values(u"Real_Room");
    const QString room = record.value(u"Room");
    if (room.trimmed().isEmpty() && chosen.isEmpty())
        return QList<int>();
    const QStringList named = chosen.isEmpty() ? QStringList{room} : chosen;
    QList<int> rooms;
    for (const QString &name : named) {
        const int at = m_names.rooms.value(name, -1);
        if (at < 0) {
            m_log.error(record.place(), chosen.isEmpty() ? u"Room"_s : u"Real_Room"_s, u"unknown_reference"_s, name);
            return std::nullopt;
        }
        const QList<int> real = m_file.rooms.at(at).real;
        for (const int one : real.isEmpty() ? QList<int>{at} : real) {
            if (!rooms.contains(one))
                rooms.append(one);
        }
    }
    return rooms;
}

void FetPlacer::takeRoom(const XmlRecord &record)
{
    if (isWish(record))
        return;
    TimetableActivity *activity = activityOf(record, u"Activity_Id"_s);
    if (activity == nullptr)
        return;
    const auto rooms = roomsOf(record);
    if (!rooms || rooms->isEmpty()) {
        if (rooms)
            m_log.error(record.place(), u"Room"_s, u"blank_value"_s);
        return reject();
    }
    if (!activity->rooms.isEmpty() && activity->rooms != *rooms) {
        m_log.error(record.place(), u"Room"_s, u"double_room"_s, QString::number(activity->id),
                    m_file.rooms.at(activity->rooms.constFirst()).name);
        return reject();
    }
    activity->rooms = *rooms;
}

void FetPlacer::takeSolved(const XmlRecord &record, QList<bool> &isListed)
{
    TimetableActivity *activity = activityOf(record, u"Id"_s);
    if (activity == nullptr)
        return;
    const qsizetype index = activity - m_file.activities.data();
    if (isListed.at(index)) {
        m_log.error(record.place(), u"Id"_s, u"duplicate_id"_s, QString::number(activity->id), {});
        return reject();
    }
    isListed[index] = true;
    if (record.value(u"Day").trimmed().isEmpty() || record.value(u"Hour").trimmed().isEmpty())
        return;
    const auto cell = cellOf(record, u"Day"_s, u"Hour"_s, *activity);
    const auto rooms = roomsOf(record);
    if (!cell || !rooms)
        return reject();
    activity->placement = cell;
    activity->rooms = *rooms;
}

/// Cells of a «not available» constraint: its Day and Hour fields stand in pairs.
std::optional<QList<std::pair<int, int>>> takeCells(const XmlRecord &record, const FetNames &names, FindingLog &log)
{
    const QStringList days = record.values(u"Day");
    const QStringList hours = record.values(u"Hour");
    if (days.size() != hours.size()) {
        log.error(record.place(), u"Hour"_s, u"blank_value"_s);
        return std::nullopt;
    }
    QList<std::pair<int, int>> cells;
    for (qsizetype i = 0; i < days.size(); ++i) {
        const std::pair cell(names.days.value(days.at(i), -1), names.hours.value(hours.at(i), -1));
        if (cell.first < 0 || cell.second < 0) {
            const bool isDay = cell.first < 0;
            log.error(record.place(), isDay ? u"Day"_s : u"Hour"_s, u"unknown_reference"_s,
                      isDay ? days.at(i) : hours.at(i));
            return std::nullopt;
        }
        if (!cells.contains(cell))
            cells.append(cell);
    }
    return cells;
}

} // namespace

void takeFetPlacements(const FetText &text, const FetNames &names, const FetActivityIndex &index, TimetableFile &file,
                       FindingLog &log)
{
    FetPlacer placer(names, index, file, log);
    for (const XmlRecord &record : text.starts)
        placer.takeStart(record);
    for (const XmlRecord &record : text.roomChoices)
        placer.takeRoom(record);
}

void takeFetSolution(const FetSolutionText &solution, const FetNames &names, const FetActivityIndex &index,
                     TimetableFile &file, FindingLog &log)
{
    for (TimetableActivity &activity : file.activities) {
        activity.placement.reset();
        activity.rooms.clear();
    }
    QList<bool> isListed(file.activities.size(), false);
    FetPlacer placer(names, index, file, log);
    for (const XmlRecord &record : solution.activities)
        placer.takeSolved(record, isListed);
    for (qsizetype i = 0; i < file.activities.size(); ++i) {
        if (!isListed.at(i))
            log.warning({}, u"Id"_s, u"not_in_solution"_s, QString::number(file.activities.at(i).id));
    }
}

void takeFetBans(const FetText &text, const FetNames &names, TimetableFile &file, FindingLog &log)
{
    for (const XmlRecord &record : text.bans) {
        if (isSwitchedOff(record))
            continue;
        const bool isTeacher = record.name == u"ConstraintTeacherNotAvailableTimes";
        const bool isEverybody = record.name == u"ConstraintBreakTimes";
        const QString field = isTeacher ? u"Teacher"_s : u"Students"_s;
        const int who = isEverybody ? 0 : (isTeacher ? names.teachers : names.sets).value(record.value(field), -1);
        if (who < 0)
            log.error(record.place(), field, u"unknown_reference"_s, record.value(field));
        const auto cells = takeCells(record, names, log);
        if (who < 0 || !cells) {
            ++file.rejectedPlacements;
            continue;
        }
        file.bans.append({isTeacher ? TimetableBan::Who::Teacher : isEverybody ? TimetableBan::Who::Everybody : TimetableBan::Who::Students,
                          who, *cells});
    }
}

} // namespace parta::import
