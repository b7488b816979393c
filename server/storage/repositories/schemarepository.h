// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The table schema_version: which migration files a database has seen.
#pragma once
#include "server/storage/transaction.h"

namespace parta {

struct AppliedMigration {
    int version = 0;
    QString file;
    QString sha256;      ///< of the file, hexadecimal
    QDateTime appliedAt;
};

class SchemaRepository
{
public:
    explicit SchemaRepository(Transaction &transaction) : m_tx(transaction) {}

    /// In the order of their numbers; none for an empty database.
    QList<AppliedMigration> applied();
    void append(const AppliedMigration &migration);
    /// Writes a compact copy of a SQLite database.
    void copyTo(const QString &file);
    /// "ok", or the first damage SQLite finds.
    QString integrity();
    /// Of the engine.
    QString version();

private:
    Transaction &m_tx;
};

} // namespace parta
