// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL about orders, and the working days their clocks count.
#include "server/storage/repositories/orderrepository.h"
#include "server/storage/repositories/calendarrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

OrderId OrderRepository::add(const OrderedAct &act)
{
    struct Row { QString number; QDate day; OrderKind kind; QDateTime at; std::optional<QDate> due; };
    return *m_tx.first<OrderId>(uR"(
        INSERT INTO director_order (number, day, kind, entered_at, due)
        VALUES (:number, :day, :kind, :at, :due) RETURNING id)"_s,
        Row{act.number.trimmed(), act.day, act.kind, act.enteredAt, act.due});
}

std::optional<OrderColumns> OrderRepository::byId(OrderId id)
{
    struct ById { OrderId id; };
    return m_tx.first<OrderColumns>(u"SELECT number, day, due, entered_at FROM director_order WHERE id = :id"_s, ById{id});
}

QDate OrderRepository::workingDayAfter(QDate day, int n)
{
    CalendarRepository calendar(m_tx);
    return WorkingDays(calendar.calendar(), StaffWeek::FiveDays, calendar.orders()).addWorkingDays(day, n).day;
}

} // namespace parta
