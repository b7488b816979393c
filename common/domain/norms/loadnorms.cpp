// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Counts the numbers a class is busy at, by week and weekday.
#include "common/domain/norms/loadnorms.h"
#include <QMap>
#include <QSet>

namespace parta {

namespace {

/// What a class has on one day.
struct DayLoad {
    QSet<int> numbers;
    bool hasPhysical = false;

    int lessons() const { return int(numbers.size()); }
};

using Week = QMap<int, DayLoad>;      // by weekday
using Cycle = QMap<int, Week>;        // by week

Cycle loadOf(const TimetableUnderNorms &timetable, ClassId one)
{
    Cycle cycle;
    for (const NormLesson &lesson : timetable.lessons) {
        if (!lesson.classes.contains(one))
            continue;
        DayLoad &day = cycle[lesson.day.week][lesson.day.weekday];
        day.numbers.insert(lesson.number);
        day.hasPhysical = day.hasPhysical || lesson.isPhysical;
    }
    return cycle;
}

class LoadChecker
{
public:
    LoadChecker(const NormClass &one, const QList<RuleRow> &rows, QDate day)
        : m_class(one), m_rows(rows), m_case{day, one.level, one.studyDays, one.isSpecial}
    {
    }

    QList<NormWarning> check(const Cycle &cycle)
    {
        for (auto week = cycle.cbegin(); week != cycle.cend(); ++week) {
            checkDays(week.key(), *week);
            checkWeek(week.key(), *week);
            checkEasierDay(week.key(), *week);
        }
        return m_warnings;
    }

private:
    void warn(Norm norm, const RuleRow &row, CycleDay day, int found)
    {
        m_warnings.append({norm, row, m_class.id, day, 0, found, *numberOf(row), m_case.day});
    }

    /// One day a week may be longer when physical education is part of it; the first such day is that day.
    void checkDays(int number, const Week &week)
    {
        const auto usual = strictestRow(m_rows, Norm::LessonsADay, m_case);
        const auto once = strictestRow(m_rows, Norm::LessonsOnceAWeek, m_case);
        if (!usual)
            return;
        bool isOnceTaken = false;
        for (auto day = week.cbegin(); day != week.cend(); ++day) {
            if (day->lessons() <= *numberOf(*usual))
                continue;
            const bool isAllowed = once && !isOnceTaken && day->hasPhysical && day->lessons() <= *numberOf(*once);
            isOnceTaken = isOnceTaken || isAllowed;
            if (!isAllowed)
                warn(Norm::LessonsADay, *usual, {number, day.key()}, day->lessons());
        }
    }

    void checkWeek(int number, const Week &week)
    {
        int lessons = 0;
        for (const DayLoad &day : week)
            lessons += day.lessons();
        const auto hours = strictestRow(m_rows, Norm::WeeklyHours, m_case);
        if (hours && lessons > *numberOf(*hours))
            warn(Norm::WeeklyHours, *hours, {number, 0}, lessons);
        const auto days = strictestRow(m_rows, Norm::StudyDays, m_case);
        if (days && week.size() > *numberOf(*days))
            warn(Norm::StudyDays, *days, {number, 0}, int(week.size()));
    }

    /// At least one of the days named has fewer lessons than the heaviest day of the week.
    void checkEasierDay(int number, const Week &week)
    {
        const QList<RuleRow> rows = rowsFor(m_rows, Norm::EasierDay, m_case);
        int most = 0;
        for (const DayLoad &day : week)
            most = qMax(most, day.lessons());
        for (const RuleRow &row : rows) {
            if (week.value(*numberOf(row)).lessons() < most)
                return;
        }
        if (!rows.isEmpty() && most > 0)
            warn(Norm::EasierDay, rows.constFirst(), {number, *numberOf(rows.constFirst())}, most);
    }

    const NormClass &m_class;
    const QList<RuleRow> &m_rows;
    RuleCase m_case;
    QList<NormWarning> m_warnings;
};

} // namespace

QList<NormWarning> checkLoad(const TimetableUnderNorms &timetable, const NormClass &one, const QList<RuleRow> &rows, QDate day)
{
    return LoadChecker(one, rows, day).check(loadOf(timetable, one.id));
}

} // namespace parta
