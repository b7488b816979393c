// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the chain.
#include "server/audit/auditlog.h"
#include "server/audit/auditchain.h"
#include "server/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace parta {

AuditHead AuditLog::head()
{
    const auto last = m_transaction.first<AuditHead>(u"SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1");
    return last ? *last : AuditHead{.seq = 0, .hash = audit::genesis()};
}

AuditHead AuditLog::append(const AuditEntry &entry)
{
    const AuditHead last = head();
    AuditRow row{.seq = last.seq + 1, .at = entry.at, .account = entry.account, .session = entry.session,
                 .role = entry.role, .message = entry.message, .body = entry.body, .request = entry.request,
                 .verdict = entry.verdict, .previous = last.hash, .hash = {}};
    row.hash = audit::chained(row);
    m_transaction.run(uR"(
        INSERT INTO audit (seq, at, account, session, role, message, body, request, verdict, previous, hash)
        VALUES (:seq, :at, :account, :session, :role, :message, :body, :request, :verdict, :previous, :hash))",
                      row);
    return {row.seq, row.hash};
}

} // namespace parta
