// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the chain.
#include "server/audit/auditlog.h"
#include "server/audit/auditchain.h"

namespace parta {

AuditHead AuditLog::head()
{
    return m_rows.last().value_or(AuditHead{.seq = 0, .hash = audit::genesis()});
}

AuditHead AuditLog::append(const AuditEntry &entry)
{
    const AuditHead last = head();
    AuditRow row{.seq = last.seq + 1, .at = entry.at, .account = entry.account, .session = entry.session,
                 .role = entry.role, .message = entry.message, .body = entry.body, .request = entry.request,
                 .verdict = entry.verdict, .previous = last.hash, .hash = {}};
    row.hash = audit::chained(row);
    m_rows.append(row);
    return {row.seq, row.hash};
}

} // namespace parta
