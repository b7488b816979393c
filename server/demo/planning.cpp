// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From hours and syllabus to rows.
#include "server/demo/planning.h"
#include "server/demo/curriculum.h"
#include "server/demo/syllabus.h"
#include "server/demo/wordlist.h"
#include "server/storage/repositories/curriculumrepository.h"
#include "server/storage/repositories/demorepository.h"

namespace parta::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int FirstLevelWeeks = 33, Weeks = 34;
constexpr int Hundred = 100;

void enterAreas(DemoRepository &demo, const SchoolPlan &plan, const SchoolIds &ids)
{
    for (const QStringList &row : WordList(u"curriculum"_s).rows(u"areas"_s)) {
        const QStringList keys = row.at(1).split(u' ', Qt::SkipEmptyParts);
        for (int i = 0; i < plan.subjects.size(); ++i)
            if (keys.contains(plan.subjects[i].key))
                demo.placeSubject(ids.subjects[i], row.at(0), plan.subjects[i].graded);
    }
}

void enterHours(Transaction &tx, const SchoolPlan &plan, const SchoolIds &ids)
{
    CurriculumRepository curriculum(tx);
    for (const PlannedHours &row : hoursOf(plan)) {
        const ClassId schoolClass = row.schoolClass < 0 ? ClassId{} : ids.classes[row.schoolClass];
        const int weeks = row.level == 1 ? FirstLevelWeeks : Weeks;
        curriculum.put(ids.year, {{row.level, schoolClass, ids.subjects[row.subject], CurriculumPart::Mandatory},
                                  row.hours * Hundred, row.hours * Hundred * weeks, 0});
    }
}

/// The plan of one page: a topic and a proposed homework for each lesson of the year.
QList<TopicPlanItem> itemsOf(const Syllabus &syllabus, const SchoolPlan &plan, int group, int lessons)
{
    QList<TopicPlanItem> items;
    const Subject &subject = plan.subjects[plan.groups[group].subject];
    const int level = plan.classes[plan.groups[group].schoolClass].level;
    if (!syllabus.covers(subject.key, level))
        return items;
    Random random(plan.seed, u"plan-%1"_s.arg(group));
    for (int index = 0; index < lessons; ++index) {
        const YearPlace place{index, lessons};
        TopicPlanItem item;
        item.section = syllabus.chapter(subject.key, level, place);
        item.topic = syllabus.topic(subject.key, level, place);
        const std::optional<Task> task = level > 1 ? syllabus.homework(subject.key, level, place, random) : std::nullopt;
        if (task) {
            item.homework = task->text;
            item.minutes = task->minutes;
        }
        items.append(item);
    }
    return items;
}

/// The first class of a level speaks for the level; another class has a row of its own where it differs.
QList<PlannedHours> hoursOf(const SchoolPlan &plan, int subject)
{
    QList<PlannedHours> rows;
    int level = 0;
    int ofLevel = 0;
    for (int c = 0; c < plan.classes.size(); ++c) {
        const int hours = weeklyHours(plan.subjects[subject], plan.classes[c]);
        const bool first = plan.classes[c].level != level;
        if (first ? hours > 0 : hours != ofLevel)
            rows.append({plan.classes[c].level, first ? -1 : c, subject, hours});
        if (first)
            ofLevel = hours;
        level = plan.classes[c].level;
    }
    return rows;
}

} // namespace

QList<PlannedHours> hoursOf(const SchoolPlan &plan)
{
    QList<PlannedHours> rows;
    for (int s = 0; s < plan.subjects.size(); ++s)
        rows += hoursOf(plan, s);
    return rows;
}

void enterPlanning(Transaction &tx, const SchoolPlan &plan, const QList<PlannedLesson> &lessons, SchoolIds &ids)
{
    DemoRepository demo(tx);
    enterAreas(demo, plan, ids);
    enterHours(tx, plan, ids);
    QList<int> counts(plan.groups.size(), 0);
    for (const PlannedLesson &lesson : lessons)
        ++counts[lesson.group];
    const Syllabus syllabus;
    for (int group = 0; group < plan.groups.size(); ++group)
        ids.topics << demo.addTopicPlan(ids.groups[group], itemsOf(syllabus, plan, group, counts[group]));
}

} // namespace parta::demo
