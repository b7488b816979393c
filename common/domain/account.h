// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts of the staff as those who lead the school see them (3.1, access row 15).
#pragma once
#include "common/base/secret.h"
#include "common/domain/ids.h"
#include "common/domain/order.h"
#include "common/domain/person.h"
#include <QDateTime>
#include <QList>

namespace parta {

enum class AccountState : quint8 {
    Active,
    OneTime,        ///< the issued password waits for its first use
    OneTimeExpired, ///< … and was not used in its 14 days (2.4)
    Blocked,
};

/// A role given by order; ClassTeacher and SubjectTeacher follow from the load instead.
struct RoleGrant {
    RoleGrantId id;
    Role role = Role::Deputy;
    DateRange days;
    OrderEntry order;
};

struct StaffAccount {
    AccountId id;
    StaffId staff;
    PersonName name;
    QString post;
    std::optional<QDate> dismissedOn; ///< last day of work
    QString login;
    AccountState state = AccountState::Active;
    std::optional<QDateTime> passwordUntil; ///< while the one-time password waits
    std::optional<QDateTime> lastSignIn;
    OrderEntry order;                 ///< which the account was made by
    QList<RoleGrant> grants;          ///< former ones too, latest first
    bool teaches = false;             ///< today
    bool leadsClass = false;
};

/// A StaffMember without an account.
struct AccountCandidate {
    StaffId staff;
    PersonName name;
    QString post;
};

/// A login and its password as they are printed once, on a slip.
struct LoginSlip {
    PersonName person;
    QString login;
    Secret<QString> password;
    QDateTime validUntil;
};

/// Roles that an order gives (3.1, 3.2).
inline bool isGranted(Role role)
{
    return role == Role::Director || role == Role::Administrator || role == Role::Deputy;
}

} // namespace parta
