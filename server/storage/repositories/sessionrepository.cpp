// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL about sessions.
#include "server/storage/repositories/sessionrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct At {
    SessionId id;
    QDateTime now;
};

} // namespace

SessionId SessionRepository::open(const NewSession &session)
{
    return *m_tx.first<SessionId>(uR"(
        INSERT INTO session (account, token_hash, issued_at, expires_at, last_seen)
        VALUES (:account, :tokenHash, :issuedAt, :expiresAt, :issuedAt)
        RETURNING id)"_s, session);
}

std::optional<StoredSession> SessionRepository::byToken(const QByteArray &tokenHash)
{
    struct ByHash { QByteArray hash; };
    return m_tx.first<StoredSession>(
        u"SELECT id, account, expires_at, last_seen, ended_at FROM session WHERE token_hash = :hash"_s, ByHash{tokenHash});
}

std::optional<StoredSession> SessionRepository::byId(SessionId id)
{
    struct ById { SessionId id; };
    return m_tx.first<StoredSession>(
        u"SELECT id, account, expires_at, last_seen, ended_at FROM session WHERE id = :id"_s, ById{id});
}

void SessionRepository::touch(SessionId id, const QDateTime &now)
{
    m_tx.run(u"UPDATE session SET last_seen = :now WHERE id = :id"_s, At{id, now});
}

void SessionRepository::replaceToken(SessionId id, const QByteArray &tokenHash)
{
    struct Row { SessionId id; QByteArray hash; };
    m_tx.run(u"UPDATE session SET token_hash = :hash WHERE id = :id"_s, Row{id, tokenHash});
}

void SessionRepository::end(SessionId id, const QDateTime &now)
{
    m_tx.run(u"UPDATE session SET ended_at = :now WHERE id = :id AND ended_at IS NULL"_s, At{id, now});
}

void SessionRepository::endOthers(AccountId account, SessionId except, const QDateTime &now)
{
    struct Row { AccountId account; SessionId except; QDateTime now; };
    m_tx.run(u"UPDATE session SET ended_at = :now WHERE account = :account AND id <> :except AND ended_at IS NULL"_s,
             Row{account, except, now});
}

} // namespace parta
