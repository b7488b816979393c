// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Term marks follow the weighted average of the current marks, the year's mark that of the terms.
#include "common/domain/average.h"
#include "server/demo/chronicle.h"
#include "server/demo/curriculum.h"
#include <algorithm>

namespace parta::demo {

namespace {
constexpr int LatePermille = 60;

struct Counted {
    QDate day;
    qint64 at = 0;
    int pupil = -1;
    WeightedGrade grade;
};

QDate workdaysBefore(QDate day, int count)
{
    while (count > 0) {
        day = day.addDays(-1);
        count -= day.dayOfWeek() <= 5;
    }
    return day;
}

/// Current marks by group, with the weights of their works.
QHash<int, QList<Counted>> collect(const QList<WorkType> &workTypes, const Chronicle &written)
{
    QHash<WorkTypeId, int> weights;
    for (const WorkType &type : workTypes)
        weights.insert(type.id, type.weight);
    QHash<std::pair<int, int>, int> works;
    QHash<int, QList<Counted>> marks;
    for (const Entry &entry : written.entries) {
        if (entry.kind == EntryKind::Work) {
            const WorkEntry &work = written.works[entry.index];
            works.insert({work.lesson, work.position}, weights.value(work.type, 100));
        }
        if (entry.kind != EntryKind::Cells)
            continue;
        const CellsEntry &cells = written.cells[entry.index];
        const PlannedLesson &lesson = written.lessons[cells.lesson];
        for (const MarkEntry &mark : cells.marks) {
            const int weight = works.value({cells.lesson, mark.work}, 100);
            marks[lesson.group] << Counted{lesson.day, entry.at, mark.pupil, {mark.grade, weight}};
        }
    }
    return marks;
}

class TermMarker
{
public:
    TermMarker(const SchoolPlan &plan, int group, const QList<Counted> &marks)
        : m_plan(plan), m_group(group), m_marks(marks), m_random(plan.seed, u"term marks", quint64(group))
    {
        m_level = plan.classes[plan.groups[group].schoolClass].level;
    }

    void run(qint64 now, Chronicle &chronicle)
    {
        const int set = m_level < 10 ? 0 : 1;
        const QList<TermDates> terms = m_plan.year.termSets()[set].terms;
        for (int i = 0; i < terms.size(); ++i) {
            // Two working days before the end at the latest (3.5); a few are late.
            const bool late = m_random.chance(LatePermille);
            const bool year = terms[i].kind == TermKind::Year;
            const QDate day = late || year ? workdaysBefore(terms[i].until, 1)
                                           : workdaysBefore(terms[i].until, m_random.between(2, 3));
            const qint64 at = instantOf(day, year ? QTime(18, 0) : QTime(14, 40)) + m_random.below(3 * 3600) * qint64(1000);
            if (at < now)
                chronicle.add(at, m_plan.groups[m_group].teacher, TermEntry{m_group, set, i, marksOf(terms[i], at)});
        }
    }

private:
    QList<std::pair<int, Grade>> marksOf(const TermDates &term, qint64 at)
    {
        QList<std::pair<int, Grade>> result;
        for (const int pupil : m_plan.pupilsOf(m_plan.groups[m_group])) {
            const DateRange &here = m_plan.pupils[pupil].membership;
            if (!here.covers(term.until) || here.since > term.until.addDays(-14))
                continue;
            const Grade grade = term.kind == TermKind::Year ? ofYear(pupil) : ofTerm(term, pupil, at);
            result << std::pair(pupil, grade);
        }
        return result;
    }

    Grade ofTerm(const TermDates &term, int pupil, qint64 at)
    {
        QList<WeightedGrade> marks;
        for (const Counted &mark : m_marks) {
            if (mark.pupil == pupil && mark.at < at && term.since <= mark.day && mark.day <= term.until)
                marks << mark.grade;
        }
        const Grade grade = proposedMark(weightedAverage(marks)).value_or(Grade::NotAttested);
        m_terms[pupil] << WeightedGrade{grade, 100};
        return grade;
    }

    Grade ofYear(int pupil) const
    {
        return proposedMark(plainAverage(m_terms.value(pupil))).value_or(Grade::NotAttested);
    }

    const SchoolPlan &m_plan;
    const int m_group;
    const QList<Counted> m_marks;
    Random m_random;
    int m_level = 1;
    QHash<int, QList<WeightedGrade>> m_terms; ///< term marks by pupil
};
} // namespace

void writeTermMarks(const SchoolPlan &plan, const QList<WorkType> &workTypes, qint64 now, Chronicle &chronicle)
{
    const QHash<int, QList<Counted>> marks = collect(workTypes, chronicle);
    for (int group = 0; group < plan.groups.size(); ++group) {
        const int level = plan.classes[plan.groups[group].schoolClass].level;
        if (level > 1 && plan.subjects[plan.groups[group].subject].graded)
            TermMarker(plan, group, marks.value(group)).run(now, chronicle);
    }
}

} // namespace parta::demo
