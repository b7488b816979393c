// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls about accounts of the staff: made by order, given roles by order, blocked (2.4, 3.1, 3.2; access row 15).
// Calls that answer a password carry no RequestId: a reply kept for repeats would keep the password.
#pragma once
#include "common/base/requestid.h"
#include "common/domain/account.h"

namespace parta {

/// All accounts of the staff, and who has none yet.
struct ListAccounts {
    struct Reply {
        QList<StaffAccount> accounts;
        QList<AccountCandidate> without;
    };
};

/// A login that nobody has.
struct ProposeLogin {
    PersonName name;

    struct Reply {
        QString login;
    };
};

/// Makes an account on the director's order, for a StaffMember or for somebody new: a new school has no deputy who
/// could enter cards.
struct MakeAccount {
    std::optional<StaffId> staff; ///< empty: a new StaffMember with the name and post below
    PersonName name;
    QString post;
    QString login;
    std::optional<Role> role;     ///< granted from the day of the order; empty for a teacher, whose roles follow from the load
    QString orderNumber;          ///< required (3.1)
    QDate orderDay;               ///< required

    struct Reply {
        StaffAccount account;
        LoginSlip slip;
    };
};

/// Replaces the password by a new one-time one and ends the sessions of the account.
struct IssuePassword {
    AccountId account;

    struct Reply {
        StaffAccount account;
        LoginSlip slip;
    };
};

/// Blocks an account – its sessions end at once – or opens it again.
struct SetAccountBlocked {
    AccountId account;
    bool blocked = true;
    RequestId request;

    struct Reply {
        StaffAccount account;
    };
};

/// Gives a role by order. Sessions end: the rights of a session never change under way.
struct GrantRole {
    AccountId account;
    Role role = Role::Deputy;     ///< Director, Administrator or Deputy
    QDate since;
    std::optional<QDate> until;   ///< last day
    QString orderNumber;
    QDate orderDay;
    RequestId request;

    struct Reply {
        StaffAccount account;
    };
};

/// Ends a role by order.
struct EndRole {
    RoleGrantId grant;
    QDate until;                  ///< last day
    QString orderNumber;
    QDate orderDay;
    RequestId request;

    struct Reply {
        StaffAccount account;
    };
};

} // namespace parta
