// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts: whose they are, their password digests, wrong attempts and granted roles.
#pragma once
#include "common/domain/ids.h"
#include "common/domain/person.h"
#include "server/storage/transaction.h"

namespace parta {

/// An account as the database has it.
struct AccountRow {
    AccountId id;
    QString login;
    std::optional<StaffId> staffMember;
    std::optional<GuardianId> guardian;
    std::optional<PupilId> pupil;
    QString digest;                        ///< PHC string
    bool oneTime = false;
    std::optional<QDateTime> oneTimeUntil;
    bool blocked = false;
    int failures = 0;                      ///< attempts since the last good one, the present one included
    std::optional<QDateTime> nextTry;
};

struct NewAccount {
    QString login;
    std::optional<StaffId> staffMember;    ///< exactly one of the three
    std::optional<GuardianId> guardian;
    std::optional<PupilId> pupil;
    QString digest;
    std::optional<QDateTime> oneTimeUntil; ///< set: the password is a one-time one, to be changed before then
    OrderId appointedBy;                   ///< no account without an order (3.1)
    QDateTime createdAt;
};

class AccountRepository
{
public:
    explicit AccountRepository(Transaction &tx) : m_tx(tx) {}

    /// The form in which logins are compared: trimmed, NFC, case folded.
    static QString loginKey(const QString &login);

    std::optional<AccountRow> byLogin(const QString &login);
    std::optional<AccountRow> byId(AccountId id);
    /// The login is kept as given and compared by its key.
    AccountId add(const NewAccount &account);
    void grant(AccountId account, Role role, QDate since, OrderId byOrder);

    void bookAttempt(AccountId id, int failures, const std::optional<QDateTime> &nextTry);
    void forgiveAttempts(AccountId id);
    /// Writes as much as bookAttempt and changes nothing: an unknown login must not answer faster.
    void pretendToBook();
    /// The same password, hashed with present parameters.
    void replaceDigest(AccountId id, const QString &digest);
    /// A password of the owner's choice: no longer a one-time one.
    void setPassword(AccountId id, const QString &digest);

    PersonName nameOf(const AccountRow &account);
    /// Roles by order, plus Guardian and Pupil for accounts of those.
    QList<Role> grantedRoles(const AccountRow &account, QDate today);
    /// ClassTeacher, SubjectTeacher and Substitute as the facts of the day give them.
    QList<Role> factualRoles(StaffId staff, QDate today);

private:
    Transaction &m_tx;
};

} // namespace parta
