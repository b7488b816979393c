// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bounds of an order and its lines.
#include "common/protocol/movementchecks.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr qsizetype maxPupils = 200;
constexpr qsizetype maxLine = 300;

Failure fault(const QString &field, const QString &detail, ErrorCode code = ErrorCode::Malformed)
{
    return {.code = code, .clause = clauseOf(code), .field = field, .detail = detail, .retryAfter = {}, .current = {}};
}

std::optional<Failure> checkPaper(const MovementPaper &paper)
{
    if (!paper.day.isValid())
        return fault(u"paper.day"_s, u"a day"_s);
    if (!paper.receivedOn.isValid())
        return fault(u"paper.receivedOn"_s, u"a day"_s);
    if (paper.orderNumber.trimmed().isEmpty())
        return fault(u"paper.orderNumber"_s, u"no movement without an order"_s, ErrorCode::OrderRequired);
    if (!paper.orderDay.isValid())
        return fault(u"paper.orderDay"_s, u"no movement without an order"_s, ErrorCode::OrderRequired);
    if (paper.orderNumber.size() > 50)
        return fault(u"paper.orderNumber"_s, u"at most 50 characters"_s);
    if (paper.basis.size() > maxLine)
        return fault(u"paper.basis"_s, u"at most 300 characters"_s);
    if (paper.place.size() > maxLine)
        return fault(u"paper.place"_s, u"at most 300 characters"_s);
    return paper.reason.size() > maxLine ? std::optional(fault(u"paper.reason"_s, u"at most 300 characters"_s)) : std::nullopt;
}

std::optional<Failure> checkNewcomer(const Newcomer &newcomer)
{
    if (newcomer.name.surname.trimmed().isEmpty() || newcomer.name.surname.size() > 100)
        return fault(u"newcomer.name.surname"_s, u"1 to 100 characters"_s);
    if (newcomer.name.givenName.trimmed().isEmpty() || newcomer.name.givenName.size() > 100)
        return fault(u"newcomer.name.givenName"_s, u"1 to 100 characters"_s);
    if (newcomer.born && !newcomer.born->isValid())
        return fault(u"newcomer.born"_s, u"a day"_s);
    return newcomer.address.size() > maxLine ? std::optional(fault(u"newcomer.address"_s, u"at most 300 characters"_s))
                                             : std::nullopt;
}

std::optional<Failure> checkDays(QDate since, QDate until)
{
    if (!since.isValid() || !until.isValid() || until < since)
        return fault(u"until"_s, u"not before the first day"_s);
    return std::nullopt;
}

} // namespace

std::optional<Failure> check(const RecordMovement &wanted)
{
    if (wanted.kind == MovementKind::Annulment)
        return fault(u"kind"_s, u"a line is annulled by a call of its own"_s);
    if (wanted.newcomer && (wanted.kind != MovementKind::Enrolment || !wanted.pupils.isEmpty()))
        return fault(u"newcomer"_s, u"comes alone and by enrolment"_s);
    if (!wanted.newcomer && wanted.pupils.isEmpty())
        return fault(u"pupils"_s, u"at least one"_s);
    if (wanted.pupils.size() > maxPupils)
        return fault(u"pupils"_s, u"at most 200"_s);
    if (auto wrong = checkPaper(wanted.paper))
        return wrong;
    if (wanted.kind == MovementKind::Departure && wanted.paper.place.trimmed().isEmpty())
        return fault(u"paper.place"_s, u"where to"_s);
    return wanted.newcomer ? checkNewcomer(*wanted.newcomer) : std::nullopt;
}

std::optional<Failure> check(const AnnulMovement &wanted)
{
    return checkPaper(wanted.paper);
}

std::optional<Failure> check(const ListMovements &wanted)
{
    return checkDays(wanted.since, wanted.until);
}

std::optional<Failure> check(const CountClasses &wanted)
{
    return checkDays(wanted.since, wanted.until);
}

} // namespace parta
