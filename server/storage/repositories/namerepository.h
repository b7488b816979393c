// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names of pupils, staff and classes for those who look for one.
#pragma once
#include "common/protocol/names.h"
#include "server/storage/transaction.h"

namespace parta {

class NameRepository
{
public:
    explicit NameRepository(Transaction &tx) : m_tx(tx) {}

    /// Everybody who is at the school on the day, and the classes of years not yet closed.
    QList<NamedRecord> names(QDate today);

private:
    Transaction &m_tx;
};

} // namespace parta
