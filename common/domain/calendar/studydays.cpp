// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Orders first, then terms and vacations, then weekday and calendar.
#include "common/domain/calendar/studydays.h"
#include <algorithm>

namespace parta {

namespace {

bool anyCovers(const QList<StudySpan> &spans, QDate day, const StudyClass &one)
{
    return std::any_of(spans.begin(), spans.end(), [&](const StudySpan &span) { return span.covers(day, one); });
}

} // namespace

ClassSet ClassSet::ofLevels(int from, int to)
{
    ClassSet set;
    for (int level = from; level <= to; ++level)
        set.levels.insert(level);
    return set;
}

ClassSet ClassSet::ofClasses(const QList<ClassId> &classes)
{
    return {{}, QSet<ClassId>(classes.begin(), classes.end())};
}

StudyDays::StudyDays(StudyYearRules rules)
    : m_rules(std::move(rules)), m_fiveDays(m_rules.calendar, StaffWeek::FiveDays, m_rules.orders),
      m_sixDays(m_rules.calendar, StaffWeek::SixDays, m_rules.orders)
{
}

StaffWeek StudyDays::weekOf(const StudyClass &one) const
{
    StaffWeek days = StaffWeek::FiveDays;
    for (const StudyWeek &week : m_rules.weeks)
        days = week.whom.covers(one) ? week.days : days;
    return days;
}

std::optional<StudyVerdict> StudyDays::byOrder(QDate day, const StudyClass &one) const
{
    std::optional<StudyVerdict> verdict;
    for (const StudyDayChange &change : m_rules.changes) {
        if (!change.whom.covers(one))
            continue;
        if (change.kind == StudyDayChangeKind::Moved && change.other == day)
            verdict = StudyVerdict{StudyDayReason::MovedHere, change.day};
        if (change.day != day)
            continue;
        if (change.kind == StudyDayChangeKind::Added)
            verdict = StudyVerdict{StudyDayReason::Added, change.other.isValid() ? change.other : day};
        else
            verdict = StudyVerdict{change.kind == StudyDayChangeKind::Moved ? StudyDayReason::MovedAway
                                                                           : StudyDayReason::Cancelled, {}};
    }
    return verdict;
}

StudyDayReason StudyDays::usualReason(QDate day, const StudyClass &one) const
{
    // Summer vacations lie outside the terms and are vacations all the same.
    if (anyCovers(m_rules.vacations, day, one))
        return StudyDayReason::Vacation;
    if (!anyCovers(m_rules.terms, day, one))
        return StudyDayReason::OutsideTerms;
    const StaffWeek week = weekOf(one);
    // A Saturday worked in exchange adds no study day to a week of five; the school does that by order.
    if (day.dayOfWeek() > int(week))
        return StudyDayReason::Weekend;
    const WorkingDays &worked = week == StaffWeek::SixDays ? m_sixDays : m_fiveDays;
    return worked.isWorking(day) ? StudyDayReason::Usual : StudyDayReason::DayOff;
}

StudyVerdict StudyDays::on(QDate day, const StudyClass &one) const
{
    if (const auto ordered = byOrder(day, one))
        return *ordered;
    const StudyDayReason reason = usualReason(day, one);
    return {reason, reason == StudyDayReason::Usual ? day : QDate()};
}

QList<QDate> StudyDays::days(const StudyClass &one, QDate from, QDate to) const
{
    QList<QDate> found;
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        if (isStudyDay(day, one))
            found.append(day);
    }
    return found;
}

} // namespace parta
