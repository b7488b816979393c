// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Faults as failures.
#include "common/protocol/faults.h"

using namespace Qt::StringLiterals;

namespace parta {

Failure malformedField(const QString &field, const QString &detail)
{
    return {.code = ErrorCode::Malformed, .clause = {}, .field = field, .detail = detail, .retryAfter = {}, .current = {}};
}

std::optional<Failure> orderFault(const QString &number, QDate day, const QString &prefix, const QString &clause)
{
    if (number.size() > maxOrderLength)
        return malformedField(prefix + u"Number"_s, u"at most 50 characters"_s);
    const bool hasNumber = !number.trimmed().isEmpty();
    if (hasNumber && day.isValid())
        return std::nullopt;
    return Failure{.code = ErrorCode::OrderRequired,
                   .clause = clause.isEmpty() ? clauseOf(ErrorCode::OrderRequired) : clause,
                   .field = prefix + (hasNumber ? u"Day"_s : u"Number"_s), .detail = {}, .retryAfter = {}, .current = {}};
}

std::optional<Failure> nameFault(const PersonName &name)
{
    if (name.surname.trimmed().isEmpty() || name.surname.size() > maxNameLength)
        return malformedField(u"name.surname"_s, u"1 to 200 characters"_s);
    if (name.givenName.trimmed().isEmpty() || name.givenName.size() > maxNameLength)
        return malformedField(u"name.givenName"_s, u"1 to 200 characters"_s);
    if (name.patronymic.size() > maxNameLength)
        return malformedField(u"name.patronymic"_s, u"at most 200 characters"_s);
    return std::nullopt;
}

} // namespace parta
