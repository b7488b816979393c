// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts of the staff as the administrator keeps them: the list, roles by order, blocking, one-time passwords.
#pragma once
#include "common/domain/account.h"
#include "server/storage/repositories/facts.h"
#include "server/storage/transaction.h"

namespace parta {

struct NewRoleGrant {
    AccountId account;
    Role role = Role::Deputy;
    QDate since;
    std::optional<QDate> until;
    OrderId byOrder;
};

struct StoredGrant {
    RoleGrantId id;
    AccountId account;
    Role role = Role::Deputy;
    QDate since;
    std::optional<QDate> until;
};

class StaffAccountRepository
{
public:
    /// `now` decides what is expired, taught and led.
    StaffAccountRepository(Transaction &tx, const SchoolFacts &school, const QDateTime &now)
        : m_tx(tx), m_school(school), m_now(now) {}

    QList<StaffAccount> accounts();
    /// The account, where it is one of a StaffMember.
    std::optional<StaffAccount> account(AccountId id);
    /// Staff at work without an account.
    QList<AccountCandidate> candidates();

    bool isLoginTaken(const QString &login);
    bool hasAccount(StaffId staff);
    void setBlocked(AccountId id, bool blocked);
    /// A one-time password takes the place of the present one; attempts are forgiven.
    void issue(AccountId id, const QString &digest, const QDateTime &until);

    std::optional<StoredGrant> grant(RoleGrantId id);
    bool overlaps(const NewRoleGrant &wanted);
    void grant(const NewRoleGrant &wanted);
    void endGrant(RoleGrantId id, QDate until, OrderId byOrder);
    /// Somebody whose account is open is administrator from `day` on without an end, this account and grant aside.
    bool hasAdministrator(QDate day, AccountId exceptAccount, RoleGrantId exceptGrant);

private:
    struct Stored;
    QList<StaffAccount> read(AccountId only);
    StaffAccount accountOf(const Stored &row) const;

    Transaction &m_tx;
    const SchoolFacts &m_school;
    QDateTime m_now;
};

} // namespace parta
