// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL of rule_row.
#include "server/storage/repositories/rulerepository.h"
#include "common/domain/norms/defaultrules.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

std::optional<QTime> timeOf(const std::optional<RuleRow> &row)
{
    return row ? std::optional(QTime::fromMSecsSinceStartOfDay(numberOf(*row).value_or(0) * 60'000)) : std::nullopt;
}

std::optional<int> minutesOf(const std::optional<RuleRow> &row)
{
    return row ? numberOf(*row) : std::nullopt;
}

} // namespace

QList<RuleRow> RuleRepository::rows()
{
    QList<RuleRow> rows = m_tx.all<RuleRow>(
        u"SELECT rule, scope, value, unit, valid_from, valid_to, basis, status FROM rule_row ORDER BY rule, valid_from, id"_s);
    QSet<QString> entered;
    for (const RuleRow &row : std::as_const(rows))
        entered.insert(row.rule);
    for (const RuleRow &row : defaultRuleRows()) {
        if (!entered.contains(row.rule))
            rows.append(row);
    }
    return rows;
}

int RuleRepository::shortestVacation(QDate day)
{
    int days = 0;
    for (const RuleRow &row : rows()) {
        const bool isValid = row.validFrom <= day && (!row.validTo || day <= *row.validTo) && row.status != RuleStatus::Off;
        if (row.rule == u"ShortestVacation" && isValid)
            days = qMax(days, numberOf(row).value_or(0));
    }
    return days;
}

BellNorms RuleRepository::bellNorms(QDate day)
{
    const QList<RuleRow> all = rows();
    const RuleCase school{day, 0, 5, false};
    const auto shortest = strictestRow(all, Norm::ShortestBreak, school);
    BellNorms norms;
    norms.leastBreak = minutesOf(shortest);
    norms.longBreak = minutesOf(strictestRow(all, Norm::LongBreak, school));
    norms.earliest = timeOf(strictestRow(all, Norm::EarliestStart, school));
    norms.latest = timeOf(strictestRow(all, Norm::LatestEnd, school));
    norms.basis = shortest ? shortest->basis : QString();
    return norms;
}

} // namespace parta
