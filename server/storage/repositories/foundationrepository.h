// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first rows of a school: itself, the order, the cards of its staff.
#pragma once
#include "common/domain/person.h"
#include "server/storage/repositories/facts.h"
#include "server/storage/transaction.h"

namespace parta {

struct NewSchool {
    QString name;
    QString shortName;
    QString town;
    QString timeZone;
    bool demo = false;
    std::optional<QDateTime> demoNow;
    QDateTime foundedAt;
};

struct NewOrder {
    QString number;
    QDate day;
    QString kind;
    QString text;
};

class FoundationRepository
{
public:
    explicit FoundationRepository(Transaction &tx) : m_tx(tx) {}

    bool isFounded();
    void addSchool(const NewSchool &school);
    OrderId addOrder(const NewOrder &order);
    StaffId addStaff(const PersonName &name, const QString &post);

private:
    Transaction &m_tx;
};

} // namespace parta
