// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the stored lines to the rules of days.
#include "common/domain/calendar/yearcalendar.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

ClassSet coveredBy(int levelFrom, int levelTo, const QList<ClassId> &classes)
{
    ClassSet set = levelFrom > 0 ? ClassSet::ofLevels(levelFrom, levelTo) : ClassSet();
    set.classes = QSet<ClassId>(classes.begin(), classes.end());
    return set;
}

std::optional<StudyDayChange> ruleOf(const DayChange &change)
{
    StudyDayChange rule;
    rule.whom = change.schoolClass ? ClassSet::ofClasses({*change.schoolClass})
                                   : ClassSet::ofLevels(change.levelFrom, change.levelTo);
    rule.day = change.day;
    rule.order = change.orderNumber;
    switch (change.kind) {
    case DayChangeKind::Cancelled:
        rule.kind = StudyDayChangeKind::Cancelled;
        return rule;
    case DayChangeKind::Moved:
        rule.kind = StudyDayChangeKind::Moved;
        rule.other = change.movedTo.value_or(QDate());
        return rule;
    case DayChangeKind::Extra:
        rule.kind = StudyDayChangeKind::Added;
        rule.other = change.day.addDays(change.asWeekday.value_or(change.day.dayOfWeek()) - change.day.dayOfWeek());
        return rule;
    case DayChangeKind::Distance:
        break;
    }
    return std::nullopt;
}

} // namespace

QString orderText(const StaffDayLine &line)
{
    return u"%1 от %2"_s.arg(line.orderNumber, line.orderDay.toString(u"dd.MM.yyyy"_s));
}

ProductionCalendar productionCalendarOf(const YearCalendar &calendar)
{
    return {calendar.days, QSet<int>(calendar.loadedYears.begin(), calendar.loadedYears.end())};
}

StudyYearRules studyRulesOf(const YearCalendar &calendar)
{
    StudyYearRules rules;
    for (const TermSetLine &set : calendar.termSets) {
        for (const TermDates &term : set.terms) {
            if (term.kind != TermKind::Year)
                rules.terms.append({ClassSet::ofLevels(set.levelFrom, set.levelTo), term.first, term.last});
        }
    }
    for (const VacationLine &vacation : calendar.vacations)
        rules.vacations.append({coveredBy(vacation.levelFrom, vacation.levelTo, vacation.classes), vacation.since, vacation.until});
    for (const StudyWeekLine &week : calendar.weeks)
        rules.weeks.append({ClassSet::ofLevels(week.levelFrom, week.levelTo), StaffWeek(week.days)});
    for (const DayChangeLine &line : calendar.changes) {
        if (const auto rule = ruleOf(line.change))
            rules.changes.append(*rule);
    }
    rules.calendar = productionCalendarOf(calendar);
    for (const StaffDayLine &line : calendar.staffDays)
        rules.orders.append({line.day, line.isWorking, orderText(line)});
    return rules;
}

StaffWeek staffWeekOn(const YearCalendar &calendar, QDate day)
{
    StaffWeek week = StaffWeek::FiveDays;
    for (const DatedWeek &dated : calendar.staffWeeks)
        week = dated.since <= day ? StaffWeek(dated.days) : week;
    return week;
}

WorkingCount staffDaysOf(const YearCalendar &calendar, QDate from, QDate to)
{
    QList<DayByOrder> orders;
    for (const StaffDayLine &line : calendar.staffDays)
        orders.append({line.day, line.isWorking, orderText(line)});
    const ProductionCalendar production = productionCalendarOf(calendar);
    const WorkingDays five(production, StaffWeek::FiveDays, orders);
    const WorkingDays six(production, StaffWeek::SixDays, orders);
    WorkingCount counted;
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        const WorkingDays &worked = staffWeekOn(calendar, day) == StaffWeek::SixDays ? six : five;
        counted.days += worked.isWorking(day) ? 1 : 0;
        counted.isProvisional = counted.isProvisional || worked.isProvisional(day);
    }
    return counted;
}

QList<TermDates> termsOf(const YearCalendar &calendar, int level)
{
    QList<TermDates> terms;
    for (const TermSetLine &set : calendar.termSets) {
        if (set.levelFrom > level || level > set.levelTo)
            continue;
        for (const TermDates &term : set.terms) {
            if (term.kind != TermKind::Year)
                terms.append(term);
        }
    }
    std::sort(terms.begin(), terms.end(), [](const TermDates &a, const TermDates &b) { return a.first < b.first; });
    return terms;
}

} // namespace parta
