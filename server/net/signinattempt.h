// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One attempt at the sign-in desk, carried from the lane to the hashing queue and back.
#pragma once
#include "server/credentials/passwordrules.h"
#include "server/net/signindesk.h"

namespace parta {

struct SignInDesk::Attempt {
    // What was asked.
    QString login;
    Secret<QString> password;
    std::optional<Secret<QString>> wanted;   ///< set for a change of the password
    std::shared_ptr<LiveSession> session;    ///< whose password is changed
    Visitor visitor;
    Admitted done;
    std::unique_ptr<HashingQueue::Place> place;

    // What is known on the way; each step overwrites, because a lane may run a job twice.
    std::optional<AccountRow> account;
    bool matched = false;
    QString digest;                          ///< to be stored: the new password's, or a rehash
    QByteArray token = password::newToken();
    std::optional<Failure> refusal;
    std::optional<SignedIn> admitted;

    bool changesPassword() const { return wanted.has_value(); }
    void answer(const Failure &failure) const { done(failure); }
};

namespace signin {

Failure failureOf(ErrorCode code, const QString &detail = {});
Failure delayed(qint64 milliseconds);
PasswordOwner ownerOf(const AccountRow &account);
/// WeakPassword, or nothing.
std::optional<Failure> weaknessOf(const AccountRow &account, const Secret<QString> &wanted, Transaction &tx);

} // namespace signin
} // namespace parta
