// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads scopes and values, chooses rows by day.
#include "common/domain/norms/rulerow.h"
#include "common/reflect/enums.h"
#include <QHash>
#include <QRegularExpression>
#include <QTime>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

bool takeTerm(const QString &term, RuleScope &scope)
{
    static const QRegularExpression form(u"^(level|month|week)=(\\d{1,2})(?:-(\\d{1,2}))?$"_s);
    if (term == u"special") {
        scope.isSpecial = true;
        return true;
    }
    const auto match = form.match(term);
    if (!match.hasMatch())
        return false;
    const int from = match.captured(2).toInt();
    const int to = match.captured(3).isEmpty() ? from : match.captured(3).toInt();
    if (match.captured(1) == u"week") {
        scope.weekDays = from;
        return from == to && (from == 5 || from == 6);
    }
    if (match.captured(1) == u"month") {
        scope.monthFrom = from;
        scope.monthTo = to;
        return 1 <= from && from <= to && to <= 12;
    }
    scope.levelFrom = from;
    scope.levelTo = to;
    return 1 <= from && from <= to && to <= 13;
}

bool covers(const RuleScope &scope, const RuleCase &asked)
{
    return scope.levelFrom <= asked.level && asked.level <= scope.levelTo && scope.monthFrom <= asked.day.month()
        && asked.day.month() <= scope.monthTo && (scope.weekDays == 0 || scope.weekDays == asked.weekDays)
        && (!scope.isSpecial || asked.isSpecial);
}

bool isValidOn(const RuleRow &row, QDate day)
{
    return row.validFrom <= day && (!row.validTo || day <= *row.validTo);
}

bool boundsFromBelow(Norm norm)
{
    return norm == Norm::EarliestStart || norm == Norm::FirstNumber || norm == Norm::ShortestBreak || norm == Norm::LongBreak
        || norm == Norm::BetweenShifts || norm == Norm::BeforeExtracurricular;
}

} // namespace

std::optional<RuleScope> scopeFromText(const QString &text)
{
    RuleScope scope;
    const QStringList terms = text.isEmpty() ? QStringList() : text.split(u';');
    for (const QString &term : terms) {
        if (!takeTerm(term, scope))
            return std::nullopt;
    }
    return scope;
}

std::optional<int> numberOf(const RuleRow &row)
{
    if (row.unit == u"time") {
        const QTime time = QTime::fromString(row.value, u"HH:mm"_s);
        return time.isValid() ? std::optional(time.hour() * 60 + time.minute()) : std::nullopt;
    }
    bool isNumber = false;
    const int number = row.value.toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QList<RuleRow> rowsFor(const QList<RuleRow> &rows, Norm norm, const RuleCase &asked)
{
    const QString name = reflect::enumText(norm);
    QList<RuleRow> found;
    for (const RuleRow &row : rows) {
        if (row.rule != name || row.status == RuleStatus::Off || !isValidOn(row, asked.day) || !numberOf(row))
            continue;
        const auto scope = scopeFromText(row.scope);
        if (scope && covers(*scope, asked))
            found.append(row);
    }
    return found;
}

std::optional<RuleRow> strictestRow(const QList<RuleRow> &rows, Norm norm, const RuleCase &asked)
{
    const QList<RuleRow> found = rowsFor(rows, norm, asked);
    if (found.isEmpty())
        return std::nullopt;
    const auto less = [](const RuleRow &a, const RuleRow &b) { return *numberOf(a) < *numberOf(b); };
    return boundsFromBelow(norm) ? *std::max_element(found.begin(), found.end(), less)
                                 : *std::min_element(found.begin(), found.end(), less);
}

QList<RuleRow> unreadableRows(const QList<RuleRow> &rows)
{
    QList<RuleRow> found;
    for (const RuleRow &row : rows) {
        const bool isOurs = reflect::enumFromName<Norm>(row.rule).has_value();
        if (isOurs && (!scopeFromText(row.scope) || !numberOf(row)))
            found.append(row);
    }
    return found;
}

QList<RuleRow> lapsedRows(const QList<RuleRow> &rows, QDate day)
{
    // A rule and its scope live on together: the same rule for other levels is no successor.
    QHash<std::pair<QString, QString>, RuleRow> last;
    QList<std::pair<QString, QString>> order;
    for (const RuleRow &row : rows) {
        if (row.status == RuleStatus::Off || row.validFrom > day)
            continue;
        const std::pair key(row.rule, row.scope);
        const auto known = last.constFind(key);
        if (known == last.cend())
            order.append(key);
        const bool isLater = known == last.cend() || (known->validTo && (!row.validTo || *known->validTo < *row.validTo));
        if (isLater)
            last.insert(key, row);
    }
    QList<RuleRow> found;
    for (const auto &key : std::as_const(order)) {
        if (const RuleRow row = last.value(key); row.validTo && *row.validTo < day)
            found.append(row);
    }
    return found;
}

} // namespace parta
