// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of common/protocol/staff.h.
#include "common/protocol/staff.h"
#include "common/protocol/staffchecks.h"
#include "server/access/router.h"
#include "server/access/vocabulary.h"
#include "server/handlers/entry.h"
#include "server/handlers/orders.h"
#include "server/handlers/routes.h"
#include "server/storage/repositories/staffrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

StaffRepository cardsOf(CallContext &call)
{
    return {call.tx(), call.school()};
}

StaffMember member(CallContext &call, StaffId id, const QString &field)
{
    auto found = cardsOf(call).member(id);
    if (!found)
        refuseField(ErrorCode::NotFound, field);
    return *found;
}

/// An order as the request names it: the day on which the act takes effect starts the clock.
struct NamedOrder {
    QString number;
    std::optional<QDate> day;
    OrderKind kind = OrderKind::Hiring;
    std::optional<QDate> effect;
    QString field;
};

/// The order the card stands on already, where nothing about it changed: a card saved again is not entered again.
std::optional<OrderId> orderFor(CallContext &call, const NamedOrder &named, const std::optional<OrderId> &former)
{
    if (!named.day)
        return std::nullopt;
    const auto known = former ? OrderRepository(call.tx()).byId(*former) : std::nullopt;
    if (known && known->number == named.number.trimmed() && known->day == *named.day)
        return former;
    return enterOrder(call, {named.number, *named.day, named.kind, named.effect, named.field});
}

CardOrders ordersFor(CallContext &call, const SaveStaffMember &wanted, const CardOrders &former)
{
    return {orderFor(call, {wanted.hiredNumber, wanted.hiredDay, OrderKind::Hiring, wanted.card.since, u"hiredDay"_s}, former.hiredBy),
            orderFor(call, {wanted.dismissedNumber, wanted.dismissedDay, OrderKind::Dismissal, wanted.card.until, u"dismissedDay"_s},
                     former.dismissedBy)};
}

ListStaff::Reply listStaff(CallContext &call, const ListStaff &)
{
    const Role acting = call.acting();
    const bool all = acting == Role::Director || acting == Role::Administrator || acting == Role::Deputy;
    StaffRepository cards = cardsOf(call);
    return {cards.members(all ? StaffId{} : call.actor().staff), cards.subjects()};
}

SaveStaffMember::Reply saveStaffMember(CallContext &call, const SaveStaffMember &wanted)
{
    StaffRepository cards = cardsOf(call);
    StaffEntry entry{wanted.card, {}, wanted.revision};
    if (!wanted.id) {
        entry.orders = ordersFor(call, wanted, {});
        return {member(call, cards.insert(entry), u"id"_s)};
    }
    const StaffMember known = member(call, *wanted.id, u"id"_s);
    entry.orders = ordersFor(call, wanted, *cards.orders(known.id));
    if (!cards.update(known.id, entry))
        refuseConflict(SaveStaffMember::Reply{known});
    return {member(call, known.id, u"id"_s)};
}

SaveAttestation::Reply saveAttestation(CallContext &call, const SaveAttestation &wanted)
{
    StaffRepository cards = cardsOf(call);
    const StaffMember known = member(call, wanted.staff, u"staff"_s);
    if (wanted.receivedOn > call.today())
        refuseField(ErrorCode::Malformed, u"receivedOn"_s, u"a day to come"_s);
    const QDate due = OrderRepository(call.tx()).workingDayAfter(wanted.receivedOn, staffEntryDays);
    const AttestationEntry entry{known.id,
        {wanted.id.value_or(AttestationId{}), wanted.kind, wanted.day, wanted.orderNumber, wanted.orderDay, wanted.validUntil,
         wanted.nextDay, wanted.receivedOn, due, call.today(), wanted.revision}, call.now()};
    if (!wanted.id) {
        cards.insert(entry);
    } else if (cards.staffOf(*wanted.id) != known.id) {
        refuseField(ErrorCode::NotFound, u"id"_s);
    } else if (!cards.update(entry)) {
        refuseConflict(SaveAttestation::Reply{known});
    }
    return {member(call, known.id, u"staff"_s)};
}

} // namespace

void serveStaff(Router &rpc)
{
    rpc.query<ListStaff>(leadership() || staffMember(), listStaff);
    rpc.change<SaveStaffMember>(deputy(), saveStaffMember);
    rpc.change<SaveAttestation>(deputy(), saveAttestation);
}

} // namespace parta
