// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL of the audit log.
#include "server/storage/repositories/auditrepository.h"

namespace parta {

namespace {

struct After {
    qint64 seq;
    int limit;
};

} // namespace

std::optional<AuditHead> AuditRepository::last()
{
    return m_tx.first<AuditHead>(u"SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1");
}

void AuditRepository::append(const AuditRow &row)
{
    m_tx.run(uR"(
        INSERT INTO audit (seq, at, account, session, role, message, body, request, verdict, previous, hash)
        VALUES (:seq, :at, :account, :session, :role, :message, :body, :request, :verdict, :previous, :hash))", row);
}

QList<AuditRow> AuditRepository::after(qint64 seq, int limit)
{
    return m_tx.all<AuditRow>(uR"(
        SELECT seq, at, account, session, role, message, body, request, verdict, previous, hash
        FROM audit WHERE seq > :seq ORDER BY seq LIMIT :limit)", After{seq, limit});
}

} // namespace parta
