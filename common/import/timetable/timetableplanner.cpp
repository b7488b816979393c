// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names become rows with external ids, loads become teaching groups, placements become slots.
#include "common/import/timetable/timetableplanner.h"
#include "common/import/bells.h"
#include "common/import/externalid.h"
#include "common/import/timetable/timetableclasses.h"
#include "common/import/personnames.h"
#include <algorithm>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace parta::import {

namespace {

class TimetablePlanner
{
public:
    TimetablePlanner(const TimetableFile &file, const ImportOptions &options, FindingLog &log)
        : m_file(file), m_options(options), m_log(log)
    {
        m_plan.source = m_file.source;
    }

    TimetablePlanning make(QDate firstDay);

private:
    void planNames();
    void planCycle();
    void planBells();
    void planGroups();
    int groupOf(const TimetableActivity &activity);
    int levelOf(const PupilsOfGroup &pupils, const QList<int> &sets) const;
    void planSlots(const TimetableActivity &activity, int group);
    void warnOfRooms(const TimetableActivity &activity);
    void tellUnplaced();
    QString timetableId() const;
    void choose(const QString &option, const QString &value, const QString &why) { m_choices.append({option, value, why}); }

    const TimetableFile &m_file;
    const ImportOptions &m_options;
    FindingLog &m_log;
    ImportPlan m_plan;
    QList<ImportChoice> m_choices;
    QList<CycleDay> m_days;
    int m_firstNumber = 1;
    TimetableClasses m_classes;
    QHash<QString, int> m_groupById;
    std::set<std::tuple<int, int, int, int>> m_taken; ///< week, weekday, number, group of the slots
};

void TimetablePlanner::planNames()
{
    for (const QString &subject : m_file.subjects)
        m_plan.subjects.append({externalId(m_plan.source, u"subject"_s, {subject}), subject});
    for (const TimetableTeacher &teacher : m_file.teachers)
        m_plan.staff.append({externalId(m_plan.source, u"teacher"_s, {teacher.name}), personNameFrom(teacher.name)});
    for (const TimetableRoom &room : m_file.rooms)
        m_plan.rooms.append({externalId(m_plan.source, u"room"_s, {room.name}), room.name});
}

void TimetablePlanner::planCycle()
{
    CycleDays cycle = guessCycleDays(m_file.days);
    QString why = cycle.guess == DayGuess::ByName ? u"by_name"_s : u"by_order"_s;
    if (m_options.days) {
        const QList<CycleDay> given = cycleDaysFromText(*m_options.days, m_file.days.size());
        if (given.isEmpty()) {
            m_log.error({}, u"days"_s, u"bad_option"_s, *m_options.days,
                        u"%1 × 1…7, 1.1…9.7"_s.arg(m_file.days.size()));
        } else {
            cycle.days = given;
            why = u"given"_s;
        }
    }
    m_days = cycle.days;
    QStringList texts;
    for (const CycleDay &day : std::as_const(m_days))
        m_plan.weeks = qMax(m_plan.weeks, day.week);
    for (const CycleDay &day : std::as_const(m_days))
        texts.append(m_plan.weeks > 1 ? u"%1.%2"_s.arg(day.week).arg(day.weekday) : QString::number(day.weekday));
    choose(u"days"_s, texts.join(u','), why);
}

void TimetablePlanner::planBells()
{
    m_firstNumber = m_options.firstNumber.value_or(1);
    if (m_firstNumber < 0 || m_firstNumber > 5) {
        m_log.error({}, u"first-number"_s, u"bad_option"_s, QString::number(m_firstNumber), u"0…5"_s);
        m_firstNumber = 1;
    }
    choose(u"first-number"_s, QString::number(m_firstNumber), m_options.firstNumber ? u"given"_s : u"by_order"_s);
    BellTimes bells = guessBells(m_file.hours);
    QString why = bells.isKnown ? u"by_name"_s : u"usual"_s;
    if (m_options.bells) {
        const auto given = bellsFromText(*m_options.bells, m_file.hours.size());
        if (given.isEmpty()) {
            m_log.error({}, u"bells"_s, u"bad_option"_s, *m_options.bells,
                        u"%1 × HH:MM-HH:MM"_s.arg(m_file.hours.size()));
        } else {
            bells = {given, true};
            why = u"given"_s;
        }
    }
    for (qsizetype i = 0; i < bells.times.size(); ++i)
        m_plan.bells.append({m_firstNumber + int(i), bells.times.at(i).first, bells.times.at(i).second});
    m_plan.areBellsKnown = bells.isKnown;
    choose(u"bells"_s, bellsText(bells.times), why);
}

/// The lowest level of the classes: a page with a pupil of YearLevel 1 carries no marks (2.10).
int TimetablePlanner::levelOf(const PupilsOfGroup &pupils, const QList<int> &sets) const
{
    if (pupils.schoolClass >= 0)
        return m_plan.classes.at(pupils.schoolClass).level;
    int level = 0;
    for (const int set : sets) {
        for (const int atom : m_classes.atoms.at(set)) {
            const int owner = m_classes.classOfAtom.value(atom, -1);
            if (owner >= 0)
                level = level == 0 ? m_plan.classes.at(owner).level : qMin(level, m_plan.classes.at(owner).level);
        }
    }
    return level > 0 ? level : qBound(1, m_options.yearLevel.value_or(5), 13);
}

/// The teaching group of an activity, made at its first one; -1 when it has no pupils.
int TimetablePlanner::groupOf(const TimetableActivity &activity)
{
    if (activity.sets.isEmpty())
        return -1;
    const PupilsOfGroup pupils = pupilsOf(m_file, activity.sets, m_classes, m_plan);
    QStringList teachers;
    for (const int teacher : activity.teachers)
        teachers.append(m_file.teachers.at(teacher).name);
    std::sort(teachers.begin(), teachers.end());
    const QString whom = pupils.subgroup >= 0 ? m_plan.subgroups.at(pupils.subgroup).externalId
                                              : m_plan.classes.at(pupils.schoolClass).externalId;
    const QString id = externalId(m_plan.source, u"group"_s,
                                  QStringList{m_file.subjects.at(activity.subject), whom} + teachers);
    auto known = m_groupById.constFind(id);
    if (known == m_groupById.constEnd()) {
        known = m_groupById.insert(id, int(m_plan.groups.size()));
        m_plan.groups.append({id, activity.subject, pupils.schoolClass, pupils.subgroup, levelOf(pupils, activity.sets),
                              pupils.subgroup >= 0 ? m_plan.subgroups.at(pupils.subgroup).name : QString(),
                              activity.teachers, 0});
    }
    return *known;
}

void TimetablePlanner::warnOfRooms(const TimetableActivity &activity)
{
    if (activity.rooms.size() > 1)
        m_log.warning({activity.row, activity.line, u"Activity"_s}, u"Room"_s, u"several_rooms"_s,
                      activity.shownName(), m_file.rooms.at(activity.rooms.constFirst()).name);
}

void TimetablePlanner::planSlots(const TimetableActivity &activity, int group)
{
    const CycleDay day = m_days.at(activity.placement->day);
    const int room = activity.rooms.isEmpty() ? -1 : activity.rooms.constFirst();
    for (int hour = 0; hour < activity.duration; ++hour) {
        const int number = m_firstNumber + activity.placement->hour + hour;
        // Two lessons of one group at once are a clash that was told; the page can have only one.
        if (m_taken.insert({day.week, day.weekday, number, group}).second)
            m_plan.slots.append({day, number, group, room});
    }
    warnOfRooms(activity);
}

void TimetablePlanner::planGroups()
{
    int withoutPupils = 0;
    for (const TimetableActivity &activity : m_file.activities) {
        const int group = groupOf(activity);
        withoutPupils += group < 0 ? 1 : 0;
        if (group >= 0)
            m_plan.groups[group].weeklyHours += activity.duration;
        if (group >= 0 && activity.placement)
            planSlots(activity, group);
        else if (!activity.placement)
            m_plan.unplaced.append({activity.shownName(), group, activity.duration});
    }
    if (withoutPupils > 0)
        m_log.note(u"no_group"_s, QString::number(withoutPupils));
    const auto count = [this](auto &&fits) {
        return QString::number(std::count_if(m_plan.groups.begin(), m_plan.groups.end(), fits));
    };
    const QString ownerless = count([](const PlannedGroup &group) { return group.staff.isEmpty(); });
    const QString shared = count([](const PlannedGroup &group) { return group.staff.size() > 1; });
    if (ownerless != u"0")
        m_log.note(u"no_owner"_s, ownerless);
    if (shared != u"0")
        m_log.note(u"several_teachers"_s, shared);
    if (m_plan.weeks > 1) {
        for (PlannedGroup &group : m_plan.groups)
            group.weeklyHours = (group.weeklyHours + m_plan.weeks - 1) / m_plan.weeks;
    }
}

void TimetablePlanner::tellUnplaced()
{
    if (m_plan.unplaced.isEmpty())
        return;
    QStringList ids;
    for (const UnplacedLesson &lesson : std::as_const(m_plan.unplaced).mid(0, 30))
        ids.append(lesson.externalId);
    if (m_plan.unplaced.size() > ids.size())
        ids.append(u"…"_s);
    m_log.note(u"not_placed"_s, QString::number(m_plan.unplaced.size()), ids.join(u", "_s));
}

/// The same lessons at the same places are the same timetable, whatever else the file says.
QString TimetablePlanner::timetableId() const
{
    QStringList texts;
    for (const PlannedSlot &slot : m_plan.slots) {
        const QString room = slot.room < 0 ? QString() : m_plan.rooms.at(slot.room).externalId;
        texts.append(u"%1.%2.%3"_s.arg(slot.day.week).arg(slot.day.weekday).arg(slot.number) + m_plan.groups.at(slot.group).externalId + room);
    }
    std::sort(texts.begin(), texts.end());
    return externalId(m_plan.source, u"timetable"_s, {digestOf(texts)});
}

TimetablePlanning TimetablePlanner::make(QDate firstDay)
{
    planNames();
    planCycle();
    planBells();
    m_classes = planClasses(m_file, m_options, m_plan, m_choices, m_log);
    planGroups();
    tellUnplaced();
    m_plan.from = m_options.from.value_or(firstDay);
    choose(u"from"_s, m_plan.from.toString(Qt::ISODate), m_options.from ? u"given"_s : u"next_day"_s);
    m_plan.timetableId = timetableId();
    m_plan.name = m_file.institution;
    return {m_plan, m_choices};
}

} // namespace

TimetablePlanning planTimetable(const TimetableFile &file, const ImportOptions &options, QDate firstDay, FindingLog &log)
{
    return TimetablePlanner(file, options, log).make(firstDay);
}

} // namespace parta::import
