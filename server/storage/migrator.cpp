// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Compares schema_version with the files and applies the rest.
#include "server/storage/migrator.h"
#include "common/base/clock.h"
#include "common/base/log.h"
#include "server/storage/faults.h"
#include <QFile>
#include <QFileInfo>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

/// VACUUM INTO leaves the syncing to us; the folder has the name of the file.
void syncToDisk(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = handle >= 0 && ::fsync(handle) == 0;
    if (handle >= 0)
        ::close(handle);
    if (!synced)
        throw StorageError{StorageFault::InputOutput, u"cannot sync "_s + path};
}

/// Opens the copy for itself: what cannot be read back is no copy.
void verifyCopy(const QString &file, int version)
{
    DatabaseUrl url;
    url.database = file;
    auto copy = Connection::open(url, Connection::Purpose::Migration);
    if (!copy)
        throw StorageError{StorageFault::Other, u"the copy cannot be opened: "_s + copy.error().detail};
    Transaction transaction(**copy);
    SchemaRepository schema(transaction);
    const auto history = schema.applied();
    if (schema.integrity() != "ok"_L1 || history.isEmpty() || history.last().version != version)
        throw StorageError{StorageFault::Other, u"the copy is damaged: "_s + file};
}

} // namespace

Migrator::Migrator(DatabaseUrl url, QString appRole, QList<Migration> migrations)
    : m_url(std::move(url)), m_appRole(std::move(appRole)), m_migrations(std::move(migrations))
{
}

Result<int> Migrator::run()
{
    auto opened = Connection::open(m_url, Connection::Purpose::Migration);
    if (!opened)
        return opened.error();
    m_connection = std::move(opened).value();
    try {
        if (m_connection->engine() == Engine::PostgreSql)
            m_connection->control(u"SELECT pg_advisory_lock(7061727461)"_s); // one migration at a time
        const int count = upgrade();
        m_connection.reset();
        return count;
    } catch (...) {
        m_connection.reset();
        return failureOf(std::current_exception());
    }
}

int Migrator::upgrade()
{
    Transaction transaction(*m_connection);
    const QList<AppliedMigration> history = SchemaRepository(transaction).applied();
    checkHistory(history);
    if (history.size() == m_migrations.size())
        return 0;
    if (!history.isEmpty())
        makeCopy(history.last().version);
    for (const Migration &migration : m_migrations.mid(history.size()))
        apply(migration);
    return int(m_migrations.size() - history.size());
}

void Migrator::checkHistory(const QList<AppliedMigration> &history) const
{
    const int newest = m_migrations.isEmpty() ? 0 : m_migrations.last().version;
    if (!history.isEmpty() && history.last().version > newest)
        refuse(ErrorCode::UnsupportedVersion,
               u"the database has schema %1, this program knows %2: install the newer program or restore a copy"_s
                   .arg(history.last().version).arg(newest));
    for (qsizetype i = 0; i < history.size(); ++i) {
        const AppliedMigration &past = history[i];
        const Migration &ours = m_migrations[i];
        if (past.version != ours.version || past.sha256.toLatin1() != ours.sha256())
            refuse(ErrorCode::UnsupportedVersion,
                   u"the database was made with another %1 (version %2)"_s.arg(past.file).arg(past.version));
    }
}

void Migrator::apply(const Migration &migration)
{
    const QStringList statements = statementsOf(migration, m_connection->engine(), m_appRole);
    m_connection->control(m_connection->engine() == Engine::Sqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
    try {
        for (const QString &statement : statements) {
            m_connection->control(statement);
            PARTA_FAIL("after_a_migration_statement");
        }
        Transaction transaction(*m_connection);
        SchemaRepository(transaction).append(
            {migration.version, migration.file, QString::fromLatin1(migration.sha256()), Clock().now()});
        PARTA_FAIL("before_migration_commit");
        m_connection->control(u"COMMIT"_s);
        PARTA_FAIL("after_migration_commit");
    } catch (StorageError &error) {
        error.text = migration.file + u": "_s + error.text;
        try {
            m_connection->control(u"ROLLBACK"_s);
        } catch (const StorageError &) {
            // Closing the connection rolls back as well.
        }
        throw;
    }
    qCInfo(lcStorage).noquote() << "migrated:" << migration.file;
}

void Migrator::makeCopy(int version)
{
    if (m_connection->engine() == Engine::PostgreSql) {
        qCWarning(lcStorage) << "upgrading: a copy of a PostgreSQL database is made by pg_dump, not by this program";
        return;
    }
    const QString stamp = Clock().now().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    m_copy = u"%1.schema-%2-%3"_s.arg(m_url.database).arg(version).arg(stamp);
    QFile::remove(m_copy);
    Transaction transaction(*m_connection);
    SchemaRepository(transaction).copyTo(m_copy);
    QFile(m_copy).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    verifyCopy(m_copy, version);
    syncToDisk(m_copy);
    syncToDisk(QFileInfo(m_copy).absolutePath());
    PARTA_FAIL("after_copy_before_migration");
    qCInfo(lcStorage).noquote() << "copy before the upgrade:" << m_copy;
}

} // namespace parta
