// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The chained change log: one row per change request, written in the transaction of the change.
#pragma once
#include "server/storage/repositories/auditrepository.h"

namespace parta {

/// Who did what when.
struct AuditEntry {
    QDateTime at;                       ///< server's clock
    std::optional<AccountId> account;   ///< empty: the server itself or its console
    std::optional<SessionId> session;
    QString role;                       ///< the role the rule let through
    QString message;                    ///< name of the request
    QByteArray body;                    ///< the request as CBOR, secrets masked
    std::optional<RequestId> request;
    QString verdict;                    ///< what the rule said
};

class AuditLog
{
public:
    explicit AuditLog(Transaction &transaction) : m_rows(transaction) {}

    /// Appends one row: hash = SHA-256(0x00 | previous hash | canonical CBOR of the event).
    AuditHead append(const AuditEntry &entry);
    /// The last row; of an empty log seq 0 and 32 zero bytes.
    AuditHead head();

private:
    AuditRepository m_rows;
};

} // namespace parta
