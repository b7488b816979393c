// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Days from the calendar, times from the bells, one statement for each bell of a day; then what is left over.
#include "server/timetable/lessongenerator.h"
#include <map>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace parta {

LessonGenerator::LessonGenerator(Transaction &tx, SchoolMoment moment)
    : m_moment(std::move(moment)), m_years(tx), m_versions(tx)
{
}

LessonGenerator::Run LessonGenerator::planned(const VersionRow &version, QDate from, LaterVersions later)
{
    const auto year = m_years.year(version.year);
    Run run{version, from, year->until, year->until};
    run.version.since = from;
    run.version.until.reset();
    run.version.state = TimetableState::Active;
    bool isFirst = true;
    const auto all = m_versions.versions(version.year);
    for (const VersionRow &other : all) {
        if (other.id == version.id || other.state != TimetableState::Active)
            continue;
        isFirst = false;
        if (later == LaterVersions::Keep && other.since > from && other.since.addDays(-1) < run.lastDay) {
            run.version.until = other.since.addDays(-1);
            run.lastDay = *run.version.until;
        }
    }
    if (!isFirst)
        run.firstDay = qMax(from, m_moment.today().addDays(1));
    return run;
}

void LessonGenerator::endOthers(const Run &run, LaterVersions later)
{
    const auto all = m_versions.versions(run.version.year);
    for (VersionRow other : all) {
        const bool isTaken = later == LaterVersions::Replace || other.since <= run.lastDay;
        if (other.id == run.version.id || other.state != TimetableState::Active || !isTaken
            || (other.until && *other.until < run.version.since))
            continue;
        other.until = run.version.since.addDays(-1);
        if (other.since > *other.until)
            other.state = TimetableState::Superseded;
        m_versions.setInForce(other);
    }
}

MadeLessons LessonGenerator::putInForce(const VersionRow &version, QDate from, LaterVersions later)
{
    const Run run = planned(version, from, later);
    endOthers(run, later);
    m_versions.setInForce(run.version);
    return carryOut(run);
}

MadeLessons LessonGenerator::refresh(YearId year)
{
    MadeLessons sum;
    sum.firstDay = m_moment.today().addDays(1);
    const QDate yearEnd = m_years.year(year)->until;
    const auto all = m_versions.versions(year);
    for (const VersionRow &version : all) {
        const QDate last = version.until.value_or(yearEnd);
        if (version.state != TimetableState::Active || last < sum.firstDay)
            continue;
        const MadeLessons one = carryOut({version, qMax(version.since, sum.firstDay), last, yearEnd});
        sum.made += one.made;
        sum.kept += one.kept;
        sum.takenBack += one.takenBack;
    }
    return sum;
}

/// Groups of one level at one number share their bell, so one slot of each stands for all of them.
QList<CycleSlot> LessonGenerator::cycleOf(const QList<VersionSlot> &slotList) const
{
    QList<CycleSlot> cycle;
    std::set<std::tuple<int, int, int, int>> known;
    for (const VersionSlot &slot : slotList) {
        if (known.insert({slot.week, slot.weekday, slot.number, slot.level}).second)
            cycle.append({{slot.week, slot.weekday}, slot.number, slot.level});
    }
    return cycle;
}

QList<DatedLesson> LessonGenerator::daysOf(const Run &run, const QList<CycleSlot> &cycle)
{
    const YearId year = run.version.year;
    return lessonsOf(cycle, {run.version.since, run.version.weeks, run.firstDay, run.lastDay}, m_years.calendar(year),
                     m_years.bells(year));
}

MadeLessons LessonGenerator::carryOut(const Run &run)
{
    const VersionRow &version = run.version;
    const LessonRange range{version.year, version.id, run.firstDay, run.lastDay, m_moment.now, m_versions.nextRun(),
                            version.name};
    const qint64 before = m_versions.countLessons(range);
    const auto cycle = cycleOf(m_versions.slotsOf(version.id));
    const auto bells = daysOf(run, cycle);
    int written = 0;
    for (const DatedLesson &bell : bells) {
        const CycleSlot &slot = cycle.at(bell.slot);
        written += m_versions.addLessons({version.id, slot.day.week, slot.day.weekday, slot.number, slot.level, bell.day,
                                          instant(bell.day, bell.time.starts), instant(bell.day, bell.time.ends),
                                          m_moment.now, range.made});
    }
    MadeLessons done;
    done.firstDay = run.firstDay;
    done.made = int(m_versions.countLessons(range) - before);
    done.kept = written - done.made;
    done.takenBack = m_versions.takeBack(range);
    return done;
}

MadeLessons LessonGenerator::preview(const VersionRow &version, QDate from, LaterVersions later)
{
    const Run run = planned(version, from, later);
    const auto slotList = m_versions.slotsOf(version.id);
    const auto cycle = cycleOf(slotList);
    std::map<std::tuple<int, int, int, int>, QList<GroupId>> groups;
    for (const VersionSlot &slot : slotList)
        groups[{slot.week, slot.weekday, slot.number, slot.level}].append(slot.group);
    std::set<std::tuple<qint64, qint64, int>> wanted;
    const auto bells = daysOf(run, cycle);
    for (const DatedLesson &bell : bells) {
        const CycleSlot &slot = cycle.at(bell.slot);
        for (const GroupId group : std::as_const(groups[{slot.day.week, slot.day.weekday, slot.number, slot.level}]))
            wanted.insert({group.value, bell.day.toJulianDay(), slot.number});
    }
    MadeLessons would;
    would.firstDay = run.firstDay;
    const auto present = m_versions.lessons({version.year, version.id, run.firstDay, run.lastDay, m_moment.now, 0, {}});
    for (const PresentLesson &lesson : present) {
        const bool isWanted = wanted.erase({lesson.group.value, lesson.day.toJulianDay(), lesson.number}) > 0;
        ++(lesson.isTouched ? would.untouched : isWanted ? would.kept : would.takenBack);
    }
    would.made = int(wanted.size());
    return would;
}

} // namespace parta
