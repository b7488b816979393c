// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Entering an order as the basis of an act, with the clock of the clause that asks for the entry.
#pragma once
#include "server/access/callcontext.h"
#include "server/storage/repositories/orderrepository.h"

namespace parta {

/// Working days in which accounts (3.1) and cards of the staff (3.3) are entered.
inline constexpr int staffEntryDays = 2;

/// An act in a request: its order and the day from which the clock runs.
struct ActToEnter {
    QString number;
    QDate day;
    OrderKind kind = OrderKind::Account;
    std::optional<QDate> clockFrom = {}; ///< empty: the day of the order
    QString field = QStringLiteral("orderDay");
};

/// Lateness is recorded, never refused. Refuses Malformed naming `field` where the order is of a day to come.
OrderId enterOrder(CallContext &call, const ActToEnter &act);

} // namespace parta
