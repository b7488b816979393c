// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a plan from the year down to the lessons. An exception anywhere leaves nothing behind.
#include "server/import/planapplier.h"
#include "server/import/usualyear.h"
#include "server/timetable/lessongenerator.h"

using namespace Qt::StringLiterals;

namespace parta::import {

PlanApplier::PlanApplier(Transaction &tx, const ImportPlan &plan, ApplyMoment moment)
    : m_tx(tx), m_plan(plan), m_moment(std::move(moment)), m_rows(tx), m_timetables(tx)
{
}

void PlanApplier::apply(ImportReport &report, FindingLog &log)
{
    takeYear(report);
    PeopleApplier people(m_tx, m_plan, m_written, log);
    people.putCards(m_year.name);
    putNames();
    putClasses(people);
    putSubgroups(people);
    putGroups(people);
    people.putFacts({m_year.id, m_moment.now.toTimeZone(m_moment.zone).date(), m_subjects, m_classes, m_subgroups, m_groups});
    putTimetable(log);
    report.written = m_written.list();
    report.isApplied = true;
    report.isDryRun = false;
}

void PlanApplier::takeYear(ImportReport &report)
{
    const auto known = m_timetables.yearOf(m_plan.from);
    if (known && (known->state == u"Closed" || known->state == u"Archived"))
        refuse(ErrorCode::YearClosed, known->name);
    m_year = known ? *known : addUsualYear(m_timetables, m_plan.from);
    if (!known)
        m_written.add(u"years"_s);
    m_highestLevel = qMax(1, m_timetables.highestLevel(m_year.id));
    report.choices.append({u"year"_s, m_year.name, known ? u"school"_s : u"made"_s});
}

void PlanApplier::putNames()
{
    for (const PlannedSubject &subject : m_plan.subjects) {
        const auto row = m_rows.subject({subject.externalId, subject.name});
        m_subjects.append(row.id);
        m_written.add(u"subjects"_s, row.isNew);
    }
    for (const PlannedRoom &room : m_plan.rooms) {
        const auto row = m_rows.room({room.externalId, room.name});
        m_rooms.append(row.id);
        m_written.add(u"rooms"_s, row.isNew);
    }
}

void PlanApplier::putClasses(const PeopleApplier &people)
{
    for (const PlannedClass &planned : m_plan.classes) {
        const auto row = m_rows.schoolClass({inYear(planned.externalId), m_year.id, qMin(planned.level, m_highestLevel),
                                             planned.letter, planned.name});
        m_classes.append(row.id);
        m_written.add(u"classes"_s, row.isNew);
    }
    for (int at = 0; at < m_plan.pupils.size(); ++at) {
        if (const int schoolClass = m_plan.pupils.at(at).schoolClass; schoolClass >= 0)
            m_rows.joinClass(m_classes.at(schoolClass), *people.pupil(at), m_plan.from);
    }
}

void PlanApplier::putSubgroups(const PeopleApplier &people)
{
    for (const PlannedSubgroup &planned : m_plan.subgroups) {
        const auto owner = planned.schoolClass < 0 ? std::nullopt : std::optional(m_classes.at(planned.schoolClass));
        const auto row = m_rows.subgroup({inYear(planned.externalId), m_year.id, owner, planned.name});
        m_subgroups.append(row.id);
        m_written.add(u"subgroups"_s, row.isNew);
        for (const int pupil : planned.pupils)
            m_rows.joinSubgroup(row.id, *people.pupil(pupil), m_plan.from);
    }
}

void PlanApplier::putGroups(const PeopleApplier &people)
{
    for (const PlannedGroup &planned : m_plan.groups) {
        ImportedGroup group;
        group.externalId = inYear(planned.externalId);
        group.year = m_year.id;
        group.subject = m_subjects.at(planned.subject);
        if (planned.schoolClass >= 0)
            group.schoolClass = m_classes.at(planned.schoolClass);
        if (planned.subgroup >= 0)
            group.subgroup = m_subgroups.at(planned.subgroup);
        group.level = qMin(planned.level, m_highestLevel);
        group.name = planned.name;
        group.weeklyHours = planned.weeklyHours;
        const auto row = m_rows.group(group);
        m_groups.append(row.id);
        m_written.add(u"teachingGroups"_s, row.isNew);
        // A page that was there keeps the teachers its deputy may have changed since.
        for (const int teacher : row.isNew ? planned.staff : QList<int>()) {
            if (const auto staff = people.staff(teacher))
                m_rows.giveTeacher(row.id, *staff, m_plan.from);
        }
    }
}

void PlanApplier::putBells()
{
    const QList<BellLine> present = m_timetables.bells(m_year.id);
    bool isComplete = !m_plan.areBellsKnown;
    for (const PlannedSlot &slot : m_plan.slots) {
        const int level = qMin(m_plan.groups.at(slot.group).level, m_highestLevel);
        isComplete = isComplete && bellOn(present, m_plan.from, level, slot.number).has_value();
    }
    if (isComplete)
        return;
    const auto schedule = m_timetables.addBellSchedule(m_year.id, m_plan.name, m_plan.from);
    for (const PlannedBell &bell : m_plan.bells)
        m_timetables.addBell(schedule, bell.number, {bell.starts, bell.ends});
    m_written.add(u"bells"_s, int(m_plan.bells.size()));
}

void PlanApplier::putTimetable(FindingLog &log)
{
    const QString externalId = inYear(m_plan.timetableId);
    if (m_plan.slots.isEmpty() || m_timetables.hasTimetable(externalId))
        return;
    putBells();
    const TimetableId timetable = m_timetables.addTimetable({externalId, m_year.id, m_plan.name, m_plan.from, m_plan.weeks});
    m_written.add(u"timetables"_s);
    for (const PlannedSlot &planned : m_plan.slots) {
        const auto room = planned.room < 0 ? std::nullopt : std::optional(m_rooms.at(planned.room));
        m_timetables.addSlot({timetable, planned.day.week, planned.day.weekday, planned.number,
                              m_groups.at(planned.group), room});
    }
    m_written.add(u"slots"_s, int(m_plan.slots.size()));
    makeLessons(timetable, log);
}

void PlanApplier::makeLessons(TimetableId timetable, FindingLog &log)
{
    const VersionRow version{timetable, m_year.id, m_plan.name, m_plan.from, std::nullopt, m_plan.weeks,
                             TimetableState::Active, 1};
    const MadeLessons made = LessonGenerator(m_tx, {m_moment.now, m_moment.zone})
                                 .putInForce(version, m_plan.from, LaterVersions::Replace);
    if (made.firstDay > m_plan.from)
        log.note(u"held_lessons_kept"_s, made.firstDay.toString(Qt::ISODate));
    m_written.add(u"lessonsTakenBack"_s, made.takenBack);
    m_written.add(u"lessons"_s, made.made);
    if (made.made + made.kept == 0)
        log.note(u"no_lessons"_s, made.firstDay.toString(Qt::ISODate));
}

} // namespace parta::import
