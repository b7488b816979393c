// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Days from the calendar, times from the bells, one statement for each bell of a day; then what is left over.
#include "server/timetable/lessongenerator.h"
#include "common/domain/calendar/yearcalendar.h"
#include "server/storage/repositories/studycalendarrepository.h"
#include <map>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct ByClass {
    bool operator()(const StudyClass &a, const StudyClass &b) const
    {
        return std::pair(a.level, a.id.value) < std::pair(b.level, b.id.value);
    }
};

} // namespace

LessonGenerator::LessonGenerator(Transaction &tx, SchoolMoment moment)
    : m_tx(tx), m_moment(std::move(moment)), m_years(tx), m_versions(tx)
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

StudyYearRules LessonGenerator::rulesOf(YearId id)
{
    const YearRow row = *m_years.year(id);
    SchoolYear year;
    year.id = id;
    year.since = row.since;
    year.until = row.until;
    return studyRulesOf(StudyCalendarRepository(m_tx).calendar(year));
}

/// A year whose study weeks nobody has entered yet takes Saturday for a study day where the timetable has lessons.
QList<LessonGenerator::DatedBell> LessonGenerator::daysOf(const Run &run, const QList<VersionSlot> &slotList)
{
    std::map<StudyClass, std::map<std::pair<int, int>, std::set<Bell>>, ByClass> bellsOf;
    for (const VersionSlot &slot : slotList)
        bellsOf[{slot.level, slot.schoolClass}][{slot.week, slot.weekday}].insert(
            {slot.week, slot.weekday, slot.number, slot.level, slot.schoolClass});
    StudyYearRules rules = rulesOf(run.version.year);
    const bool areWeeksKnown = !rules.weeks.isEmpty();
    const StudyDays usual(rules);
    rules.weeks.append({ClassSet::ofLevels(1, 13), StaffWeek::SixDays});
    const StudyDays saturdays(rules);
    const auto times = m_years.bells(run.version.year);
    QList<DatedBell> list;
    for (QDate day = run.firstDay; day <= run.lastDay; day = day.addDays(1)) {
        const StudyDays &study = areWeeksKnown || day.dayOfWeek() != Qt::Saturday ? usual : saturdays;
        for (const auto &[one, week] : bellsOf) {
            const QDate as = study.on(day, one).timetableOf;
            const auto found = as.isValid() ? week.find({cycleWeekOf(as, run.version.since, run.version.weeks), as.dayOfWeek()})
                                            : week.end();
            if (found != week.end())
                addBells(list, found->second, day, times);
        }
    }
    return list;
}

void LessonGenerator::addBells(QList<DatedBell> &list, const std::set<Bell> &bells, QDate day, const QList<BellLine> &times)
{
    for (const Bell &bell : bells) {
        if (const auto time = bellOn(times, day, bell.level, bell.number))
            list.append({bell, day, *time});
    }
}

MadeLessons LessonGenerator::carryOut(const Run &run)
{
    const VersionRow &version = run.version;
    const LessonRange range{version.year, version.id, run.firstDay, run.lastDay, m_moment.now, m_versions.nextRun(),
                            version.name};
    const qint64 before = m_versions.countLessons(range);
    int written = 0;
    const auto bells = daysOf(run, m_versions.slotsOf(version.id));
    for (const DatedBell &one : bells) {
        written += m_versions.addLessons({version.id, one.bell.week, one.bell.weekday, one.bell.number, one.bell.level,
                                          one.bell.schoolClass, one.day, instant(one.day, one.time.starts),
                                          instant(one.day, one.time.ends), m_moment.now, range.made});
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
    std::map<Bell, QList<GroupId>> groups;
    for (const VersionSlot &slot : slotList)
        groups[{slot.week, slot.weekday, slot.number, slot.level, slot.schoolClass}].append(slot.group);
    std::set<std::tuple<qint64, qint64, int>> wanted;
    const auto bells = daysOf(run, slotList);
    for (const DatedBell &one : bells) {
        for (const GroupId group : std::as_const(groups[one.bell]))
            wanted.insert({group.value, one.day.toJulianDay(), one.bell.number});
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
