// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Walks terms and vacations once each.
#include "common/domain/calendar/yearchecks.h"
#include <algorithm>

namespace parta {

namespace {

/// Weekdays between two terms that no vacation of the set's lowest level covers.
std::optional<YearFinding> gapBetween(const YearCalendar &calendar, const TermSetLine &set, QDate after, QDate before)
{
    const StudyYearRules rules = studyRulesOf(calendar);
    const StudyClass lowest{set.levelFrom, {}};
    YearFinding gap{YearFindingKind::GapBetweenTerms, set.name, {}, {}, 0};
    for (QDate day = after.addDays(1); day < before; day = day.addDays(1)) {
        const bool isFree = std::any_of(rules.vacations.begin(), rules.vacations.end(),
                                        [&](const StudySpan &span) { return span.covers(day, lowest); });
        if (isFree || day.dayOfWeek() > Qt::Friday)
            continue;
        gap.since = gap.since.isValid() ? gap.since : day;
        gap.until = day;
        ++gap.days;
    }
    return gap.days > 0 ? std::optional(gap) : std::nullopt;
}

void checkTerms(const YearCalendar &calendar, QList<YearFinding> &findings)
{
    const auto missing = [&](const QString &subject) {
        findings.append({YearFindingKind::NoTerms, subject, calendar.year.since, calendar.year.until, 0});
    };
    if (calendar.termSets.isEmpty())
        missing({});
    int told = 0;
    for (const ClassRef &one : calendar.classes) {
        if (calendar.termSets.isEmpty() || one.level == told || !termsOf(calendar, one.level).isEmpty())
            continue;
        told = one.level;
        missing(QString::number(one.level));
    }
    for (const TermSetLine &set : calendar.termSets) {
        const QList<TermDates> terms = termsOf(calendar, set.levelFrom);
        for (qsizetype i = 1; i < terms.size(); ++i) {
            if (const auto gap = gapBetween(calendar, set, terms.at(i - 1).last, terms.at(i).first))
                findings.append(*gap);
        }
    }
}

void checkChanges(const YearCalendar &calendar, QList<YearFinding> &findings)
{
    for (const DayChangeLine &line : calendar.changes) {
        if (line.change.kind != DayChangeKind::Moved || !line.change.movedTo)
            continue;
        YearCalendar without = calendar;
        without.changes.removeIf([&](const DayChangeLine &other) { return other.id == line.id; });
        const StudyClass whom{line.change.levelFrom, line.change.schoolClass.value_or(ClassId{})};
        if (StudyDays(studyRulesOf(without)).isStudyDay(*line.change.movedTo, whom))
            findings.append({YearFindingKind::MovedToStudyDay, {}, line.change.day, *line.change.movedTo, 0});
    }
}

} // namespace

QList<YearFinding> findingsOf(const YearCalendar &calendar)
{
    QList<YearFinding> findings;
    checkTerms(calendar, findings);
    for (const VacationLine &vacation : calendar.vacations) {
        const int days = int(vacation.since.daysTo(vacation.until)) + 1;
        if (days < calendar.leastVacation)
            findings.append({YearFindingKind::ShortVacation, vacation.name, vacation.since, vacation.until, days});
    }
    checkChanges(calendar, findings);
    for (int year = calendar.year.since.year(); year <= calendar.year.until.year(); ++year) {
        if (!calendar.loadedYears.contains(year))
            findings.append({YearFindingKind::UnknownCalendar, QString::number(year), {year, 1, 1}, {year, 12, 31}, 0});
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const YearFinding &a, const YearFinding &b) { return a.since < b.since; });
    return findings;
}

} // namespace parta
