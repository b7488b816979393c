// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL of the planning pages' choices.
#include "server/storage/repositories/planningrepository.h"
#include "common/domain/norms/rulerow.h"
#include "server/storage/repositories/rulerepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct OfYear {
    YearId year;
};

/// Rules of single months say nothing about a plan for the year.
QList<RuleRow> ofWholeYear(QList<RuleRow> rows)
{
    rows.removeIf([](const RuleRow &row) {
        const auto scope = scopeFromText(row.scope);
        return !scope || scope->monthFrom != RuleScope{}.monthFrom || scope->monthTo != RuleScope{}.monthTo;
    });
    return rows;
}

int studyWeeks(const QList<RuleRow> &rows, QDate day, int level)
{
    int weeks = WeeklyLimit{}.weeks;
    for (const RuleRow &row : rows) {
        const auto scope = scopeFromText(row.scope);
        const bool isValid = row.validFrom <= day && (!row.validTo || day <= *row.validTo) && row.status != RuleStatus::Off;
        if (row.rule == u"StudyWeeks" && isValid && scope->levelFrom <= level && level <= scope->levelTo)
            weeks = numberOf(row).value_or(weeks);
    }
    return weeks;
}

} // namespace

QList<PlanYear> PlanningRepository::years()
{
    return m_tx.all<PlanYear>(uR"(
        SELECT id, name, CASE WHEN state IN ('Closed', 'Archived') THEN 1 ELSE 0 END
          FROM school_year ORDER BY since DESC, id DESC)"_s);
}

YearId PlanningRepository::yearAt(QDate today)
{
    struct At { QDate today; };
    return m_tx.first<YearId>(uR"(
        SELECT id FROM school_year
         ORDER BY CASE WHEN since <= :today AND until >= :today THEN 0 ELSE 1 END, since DESC LIMIT 1)"_s,
        At{today}).value_or(YearId{});
}

std::optional<DateRange> PlanningRepository::daysOf(YearId year)
{
    return m_tx.first<DateRange>(u"SELECT since, until FROM school_year WHERE id = :year"_s, OfYear{year});
}

std::optional<bool> PlanningRepository::isClosed(YearId year)
{
    return m_tx.first<bool>(uR"(
        SELECT CASE WHEN state IN ('Closed', 'Archived') THEN 1 ELSE 0 END FROM school_year WHERE id = :year)"_s, OfYear{year});
}

YearId PlanningRepository::yearOf(GroupId group)
{
    struct Of { GroupId group; };
    return m_tx.first<YearId>(u"SELECT school_year FROM teaching_group WHERE id = :group"_s, Of{group}).value_or(YearId{});
}

QList<PlanClass> PlanningRepository::classes(YearId year)
{
    return m_tx.all<PlanClass>(u"SELECT id, name, level FROM school_class WHERE school_year = :year ORDER BY level, letter, id"_s,
                              OfYear{year});
}

QList<PlanSubject> PlanningRepository::subjects()
{
    return m_tx.all<PlanSubject>(u"SELECT id, name, area, archived FROM subject ORDER BY archived, position, name, id"_s);
}

QList<WeeklyLimit> PlanningRepository::limits(YearId year)
{
    struct Row { int level; int days; QDate first; };
    const auto rows = m_tx.all<Row>(uR"(
        SELECT c.level, COALESCE((SELECT MAX(s.days) FROM study_week s WHERE s.school_year = y.id
                                   AND c.level BETWEEN s.level_from AND s.level_to), 5), y.since
          FROM school_class c JOIN school_year y ON y.id = c.school_year
         WHERE y.id = :year GROUP BY c.level, y.id, y.since ORDER BY c.level)"_s, OfYear{year});
    const QList<RuleRow> rules = ofWholeYear(RuleRepository(m_tx).rows());
    QList<WeeklyLimit> limits;
    for (const Row &row : rows) {
        WeeklyLimit limit{row.level, row.days, {}, studyWeeks(rules, row.first, row.level), {}, false};
        if (const auto most = strictestRow(rules, Norm::WeeklyHours, {row.first, row.level, row.days, false})) {
            limit.hours = numberOf(*most).value_or(0) * 100;
            limit.basis = most->basis;
            limit.confirmed = most->status == RuleStatus::Confirmed;
        }
        limits.append(limit);
    }
    return limits;
}

} // namespace parta
