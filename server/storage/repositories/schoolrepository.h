// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The school's own row, and the requests already applied.
#pragma once
#include "server/storage/repositories/facts.h"
#include "server/storage/transaction.h"

namespace parta {

/// A request that has been applied, with the reply it got.
struct AppliedRequest {
    RequestId id;
    AccountId account;         ///< 0: the operator
    QDateTime at;
    QByteArray reply;
};

class SchoolRepository
{
public:
    explicit SchoolRepository(Transaction &tx) : m_tx(tx) {}

    std::optional<SchoolFacts> facts();
    /// The server's instant a demo school is pinned to; empty for a real one.
    std::optional<QDateTime> demoNow();
    /// «И. О. Фамилия» of the present director; empty where none is appointed.
    QString directorName(QDate today);

    /// The stored reply where the request was applied before. Refuses Conflict where another account used the id.
    std::optional<QByteArray> appliedReply(const RequestId &request, AccountId account);
    void noteApplied(const AppliedRequest &request);

private:
    Transaction &m_tx;
};

} // namespace parta
