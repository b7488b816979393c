// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the demo school together: calendar, people, staff, bells, timetables.
#include "server/demo/people.h"
#include "server/demo/staffing.h"
#include "server/demo/timetabler.h"

namespace parta::demo {

using namespace Qt::StringLiterals;

namespace {
constexpr int FirstLevelMinutes = 35;
constexpr int FirstLevelMinutesFromJanuary = 40;
constexpr int FirstLevelLessonsInAutumn = 3;

/// Lessons of YearLevel 1 begin with those of the others and end sooner, so that shared teachers never clash.
BellSchedule bells(const QString &name, int minutes)
{
    const QList<QTime> starts{{8, 0}, {8, 55}, {10, 0}, {11, 5}, {12, 0}, {12, 55}, {13, 50}};
    BellSchedule schedule;
    schedule.name = name;
    for (int i = 0; i < starts.size(); ++i)
        schedule.bells << Bell{i + 1, starts[i], starts[i].addSecs(minutes * 60)};
    return schedule;
}

void ringBells(SchoolPlan &plan)
{
    const QDate first(plan.year.firstYear(), 9, 1), january(plan.year.firstYear() + 1, 1, 1);
    BellSchedule others = bells(u"1 смена, 2–11 классы"_s, 45);
    others.levelFrom = 2;
    others.since = first;
    BellSchedule autumn = bells(u"1 классы, сентябрь – декабрь"_s, FirstLevelMinutes);
    autumn.levelTo = 1;
    autumn.since = first;
    autumn.until = january.addDays(-1);
    BellSchedule spring = bells(u"1 классы, январь – май"_s, FirstLevelMinutesFromJanuary);
    spring.levelTo = 1;
    spring.since = january;
    plan.bellSchedules = {others, autumn, spring};
}

/// In September and October YearLevel 1 has three lessons a day (norms.md 2).
void makeTimetables(SchoolPlan &plan)
{
    const QDate november = plan.year.quarters()[1].since;
    const QList<Slot> all = solveTimetable(plan);
    Timetable autumn{u"Расписание на 1 четверть"_s, plan.year.firstDay(), november.addDays(-1), {}};
    for (const Slot &slot : all) {
        const SchoolClass &schoolClass = plan.classes[plan.groups[slot.group].schoolClass];
        if (schoolClass.level > 1 || slot.number <= FirstLevelLessonsInAutumn)
            autumn.slots << slot;
    }
    plan.timetables = {autumn, {u"Расписание со 2 четверти"_s, november, {}, all}};
}
} // namespace

SchoolPlan makePlan(quint64 seed, QDate today)
{
    const QDate day = StudyYear::nearestStudyDay(today);
    SchoolPlan plan{seed, day, StudyYear::containing(day), {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    Names names(seed);
    populate(plan, names);
    employ(plan, names);
    ringBells(plan);
    makeTimetables(plan);
    return plan;
}

} // namespace parta::demo
