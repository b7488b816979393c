// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a database to the schema of this program.
#pragma once
#include "server/storage/connection.h"
#include "server/storage/migration.h"
#include "server/storage/repositories/schemarepository.h"

namespace parta {

class Migrator
{
public:
    /// `url` is the owner's; `appRole` gets the rights that the files grant.
    Migrator(DatabaseUrl url, QString appRole, QList<Migration> migrations = packedMigrations());

    /// Applies what is missing, each file and its row of schema_version in one transaction, and returns how
    /// many files that were. Refuses a database of a newer program (UnsupportedVersion) and one whose applied
    /// files differ from ours. Before an upgrade of SQLite a copy is made beside the file and checked.
    Result<int> run();
    /// Where the copy of the last run() is; empty when none was needed.
    QString copy() const { return m_copy; }

private:
    int upgrade();
    void checkHistory(const QList<AppliedMigration> &history) const;
    void apply(const Migration &migration);
    void makeCopy(int version);

    DatabaseUrl m_url;
    QString m_appRole;
    QList<Migration> m_migrations;
    std::unique_ptr<Connection> m_connection;
    QString m_copy;
};

} // namespace parta
