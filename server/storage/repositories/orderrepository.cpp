// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL about orders, and the working days their clocks count.
#include "server/storage/repositories/orderrepository.h"
#include <QHash>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int lastWeekday = 5;
constexpr int longestRest = 30; ///< days: longer than any rest between two working days

} // namespace

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
    struct Days { QDate since; QDate until; };
    struct Row { QDate day; QString kind; };
    const Days days{day, day.addDays(n * 2 + longestRest)};
    QHash<QDate, bool> works;
    for (const Row &row : m_tx.all<Row>(u"SELECT day, kind FROM calendar_day WHERE day BETWEEN :since AND :until"_s, days))
        works.insert(row.day, row.kind != u"Off");
    for (const Row &row : m_tx.all<Row>(u"SELECT day, kind FROM staff_day_override WHERE day BETWEEN :since AND :until"_s, days))
        works.insert(row.day, row.kind != u"Off");
    QDate due = day;
    for (int left = n; left > 0 && due < days.until;) {
        due = due.addDays(1);
        if (works.value(due, due.dayOfWeek() <= lastWeekday))
            --left;
    }
    return due;
}

} // namespace parta
