// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Orders of the director as bases of acts.
#pragma once
#include "common/domain/ids.h"
#include "common/domain/order.h"
#include "server/storage/repositories/facts.h"
#include "server/storage/transaction.h"

namespace parta {

enum class OrderKind : quint8 { Appointment, Account, Role, RoleEnd, Hiring, Dismissal };

/// One act by one order: an order that appoints two people stands here twice, each with its own clock.
struct OrderedAct {
    QString number;
    QDate day;
    OrderKind kind = OrderKind::Account;
    QDateTime enteredAt;
    std::optional<QDate> due;
};

/// The columns of an order as other repositories read them along with their own: number, day, due, entered_at.
struct OrderColumns {
    QString number;
    QDate day;
    std::optional<QDate> due;
    std::optional<QDateTime> enteredAt;

    OrderEntry entry(const SchoolFacts &school) const
    {
        return {number, day, due, enteredAt ? std::optional(school.dayOf(*enteredAt)) : std::nullopt};
    }
};

class OrderRepository
{
public:
    explicit OrderRepository(Transaction &tx) : m_tx(tx) {}

    OrderId add(const OrderedAct &act);
    std::optional<OrderColumns> byId(OrderId id);
    /// The n-th working day of the staff after `day`, which is day 0, in a week of Monday to Friday.
    QDate workingDayAfter(QDate day, int n);

private:
    Transaction &m_tx;
};

} // namespace parta
