// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The table audit: one row per change request, chained by hash.
#pragma once
#include "common/domain/ids.h"
#include "server/storage/transaction.h"

namespace parta {

/// A row of the audit log, columns in their order.
struct AuditRow {
    qint64 seq = 0;
    QDateTime at;
    std::optional<AccountId> account;
    std::optional<SessionId> session;
    QString role;
    QString message;
    QByteArray body;
    std::optional<RequestId> request;
    QString verdict;
    QByteArray previous;
    QByteArray hash;
};

/// Place of one row in the chain; a copy kept elsewhere is an anchor.
struct AuditHead {
    qint64 seq = 0;     ///< 0: the log is empty
    QByteArray hash;    ///< 32 bytes

    friend bool operator==(const AuditHead &, const AuditHead &) = default;
};

class AuditRepository
{
public:
    explicit AuditRepository(Transaction &transaction) : m_tx(transaction) {}

    std::optional<AuditHead> last();
    void append(const AuditRow &row);
    /// Up to `limit` rows that follow `seq`, in order.
    QList<AuditRow> after(qint64 seq, int limit);

private:
    Transaction &m_tx;
};

} // namespace parta
