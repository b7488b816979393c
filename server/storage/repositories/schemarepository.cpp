// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL about the database itself.
#include "server/storage/repositories/schemarepository.h"

namespace parta {

namespace {

struct Copy {
    QString file;
};

} // namespace

QList<AppliedMigration> SchemaRepository::applied()
{
    const auto known = m_tx.engine() == Engine::Sqlite
        ? m_tx.first<bool>(u"SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE name = 'schema_version')")
        : m_tx.first<bool>(u"SELECT to_regclass('schema_version') IS NOT NULL");
    if (!known.value_or(false))
        return {};
    return m_tx.all<AppliedMigration>(u"SELECT version, file, sha256, applied_at FROM schema_version ORDER BY version");
}

void SchemaRepository::append(const AppliedMigration &migration)
{
    m_tx.run(u"INSERT INTO schema_version (version, file, sha256, applied_at) "
             "VALUES (:version, :file, :sha256, :appliedAt)", migration);
}

void SchemaRepository::copyTo(const QString &file)
{
    m_tx.run(u"VACUUM INTO :file", Copy{file});
}

QString SchemaRepository::integrity()
{
    return m_tx.first<QString>(u"PRAGMA integrity_check(1)").value_or(QString());
}

QString SchemaRepository::version()
{
    const bool sqlite = m_tx.engine() == Engine::Sqlite;
    const auto version = m_tx.first<QString>(sqlite ? u"SELECT sqlite_version()" : u"SELECT current_setting('server_version')");
    return version.value_or(QString());
}

} // namespace parta
