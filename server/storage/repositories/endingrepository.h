// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ends dated facts that a file calls deleted; nothing is removed (formats.md 1, rule 4).
#pragma once
#include "common/domain/ids.h"
#include "server/storage/transaction.h"

namespace parta {

/// A person of any kind by external id, and the last day of what ends.
struct Leaving {
    QString person;
    QString group; ///< external id of a class, subgroup or teaching group; empty: everything
    QDate last;
};

class EndingRepository
{
public:
    explicit EndingRepository(Transaction &tx) : m_tx(tx) {}

    /// Number of memberships and teachings that ended; those that have not begun end on their first day.
    int endMemberships(const Leaving &leaving);
    /// Number of guardian links that ended.
    int endGuardianLinks(const Leaving &leaving);
    /// Number of accounts blocked.
    int blockAccounts(const Leaving &leaving);

private:
    Transaction &m_tx;
};

} // namespace parta
