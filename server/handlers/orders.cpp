// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Due days of acts by order.
#include "server/handlers/orders.h"

using namespace Qt::StringLiterals;

namespace parta {

OrderId enterOrder(CallContext &call, const ActToEnter &act)
{
    if (act.day > call.today())
        refuseField(ErrorCode::Malformed, act.field, u"an order of a day to come"_s);
    OrderRepository orders(call.tx());
    const QDate due = orders.workingDayAfter(act.clockFrom.value_or(act.day), staffEntryDays);
    return orders.add({act.number, act.day, act.kind, call.now(), due});
}

} // namespace parta
