// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bounds of cards and attestations.
#include "common/protocol/staffchecks.h"
#include "common/protocol/faults.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

const QString clause = u"3.3"_s;
constexpr qsizetype maxSubjects = 60;

std::optional<Failure> cardFault(const StaffCard &card)
{
    if (const auto fault = nameFault(card.name)) {
        Failure named = *fault;
        named.field.prepend(u"card."_s);
        return named;
    }
    if (card.post.trimmed().isEmpty() || card.post.size() > maxNameLength)
        return malformedField(u"card.post"_s, u"1 to 200 characters"_s);
    if (card.phone.size() > maxNameLength)
        return malformedField(u"card.phone"_s, u"at most 200 characters"_s);
    if (card.email.size() > maxNameLength || (!card.email.isEmpty() && !card.email.contains(u'@')))
        return malformedField(u"card.email"_s, u"an address"_s);
    if (card.subjects.size() > maxSubjects)
        return malformedField(u"card.subjects"_s, u"at most 60"_s);
    if (card.until && (!card.since || *card.until < *card.since))
        return malformedField(u"card.until"_s, u"not before the first day of work"_s);
    return std::nullopt;
}

} // namespace

std::optional<Failure> check(const SaveStaffMember &wanted)
{
    if (const auto fault = cardFault(wanted.card))
        return fault;
    const bool hired = !wanted.hiredNumber.trimmed().isEmpty() || wanted.hiredDay;
    if (hired) {
        if (const auto fault = orderFault(wanted.hiredNumber, wanted.hiredDay.value_or(QDate()), u"hired"_s, clause))
            return fault;
    }
    const bool dismissed = wanted.card.until || !wanted.dismissedNumber.trimmed().isEmpty() || wanted.dismissedDay;
    if (dismissed) {
        if (const auto fault = orderFault(wanted.dismissedNumber, wanted.dismissedDay.value_or(QDate()), u"dismissed"_s, clause))
            return fault;
        if (!wanted.card.until)
            return malformedField(u"card.until"_s, u"a dismissal has a last day of work"_s);
    }
    return std::nullopt;
}

std::optional<Failure> check(const SaveAttestation &wanted)
{
    if (!wanted.day.isValid())
        return malformedField(u"day"_s, u"a day"_s);
    if (const auto fault = orderFault(wanted.orderNumber, wanted.orderDay, u"order"_s, clause))
        return fault;
    if (!wanted.receivedOn.isValid())
        return malformedField(u"receivedOn"_s, u"a day"_s);
    if (wanted.validUntil && *wanted.validUntil < wanted.day)
        return malformedField(u"validUntil"_s, u"not before the attestation"_s);
    if (wanted.nextDay && *wanted.nextDay < wanted.day)
        return malformedField(u"nextDay"_s, u"not before the attestation"_s);
    return std::nullopt;
}

} // namespace parta
