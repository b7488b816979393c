// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions: their tokens (hashed), their ends.
#pragma once
#include "common/domain/ids.h"
#include "server/storage/transaction.h"

namespace parta {

struct StoredSession {
    SessionId id;
    AccountId account;
    QDateTime expiresAt;
    QDateTime lastSeen;
    std::optional<QDateTime> endedAt;
};

struct NewSession {
    AccountId account;
    QByteArray tokenHash;   ///< SHA-256 of the token
    QDateTime issuedAt;
    QDateTime expiresAt;
};

class SessionRepository
{
public:
    explicit SessionRepository(Transaction &tx) : m_tx(tx) {}

    SessionId open(const NewSession &session);
    std::optional<StoredSession> byToken(const QByteArray &tokenHash);
    std::optional<StoredSession> byId(SessionId id);
    void touch(SessionId id, const QDateTime &now);
    void replaceToken(SessionId id, const QByteArray &tokenHash);
    void end(SessionId id, const QDateTime &now);
    void endOthers(AccountId account, SessionId except, const QDateTime &now);

private:
    Transaction &m_tx;
};

} // namespace parta
