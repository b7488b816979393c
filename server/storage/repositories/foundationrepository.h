// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The first rows of a school: itself, the order, its director and its administrator.
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

/// An account of a member of staff with one role.
struct NewAccount {
    QString login;
    StaffId staff;
    QString digest;
    bool oneTime = true;
    std::optional<QDateTime> oneTimeUntil;
    OrderId appointedBy;
    QDateTime createdAt;
};

class FoundationRepository
{
public:
    explicit FoundationRepository(Transaction &tx) : m_tx(tx) {}

    bool isFounded();
    void addSchool(const NewSchool &school);
    OrderId addOrder(const NewOrder &order);
    StaffId addStaff(const PersonName &name, const QString &post);
    /// The login is kept as given and compared without letter case.
    AccountId addAccount(const NewAccount &account);
    void grant(AccountId account, Role role, QDate since, OrderId order);

private:
    Transaction &m_tx;
};

} // namespace parta
