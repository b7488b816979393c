// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A fresh database of either engine for a test.
#pragma once
#include "server/storage/database.h"
#include "server/storage/migration.h"
#include <QTemporaryDir>

namespace parta {

/// SQLite: a file in a folder of its own. PostgreSQL: a schema of its own in the database named by
/// PARTA_TEST_PG_OWNER and PARTA_TEST_PG_APP; dropped at the end.
class TestDatabase
{
public:
    explicit TestDatabase(Engine engine);
    ~TestDatabase();
    TestDatabase(const TestDatabase &) = delete;
    TestDatabase &operator=(const TestDatabase &) = delete;

    /// Adds the column "engine" and a row for each; use it in the _data function.
    static void addEngines();
    static bool isAvailable(Engine engine);

    Engine engine() const { return m_engine; }
    QString url() const { return m_url; }
    QString ownerUrl() const { return m_ownerUrl; }
    /// The file of SQLite.
    QString file() const { return m_folder.filePath(QStringLiteral("journal.db")); }
    DatabaseConfig config() const;
    /// Migrates and starts the lanes; ends the test program where that fails.
    std::shared_ptr<Database> open() const;
    /// A connection outside the lanes. On SQLite no other may be open.
    std::unique_ptr<Connection> connect() const;
    std::unique_ptr<Connection> connectAsOwner() const;

private:
    Engine m_engine;
    QTemporaryDir m_folder;
    QString m_schema;
    QString m_url;
    QString m_ownerUrl;
};

/// Runs a job and waits for its answer.
std::optional<Failure> changeNow(Database &database, std::function<void(Transaction &)> run);
std::optional<Failure> queryNow(Database &database, std::function<void(Transaction &)> run);

} // namespace parta

/// First line of a test that has the column "engine".
#define PARTA_FETCH_ENGINE()                                                                       \
    QFETCH(parta::Engine, engine);                                                                 \
    if (!parta::TestDatabase::isAvailable(engine))                                                 \
    QSKIP("PARTA_TEST_PG_OWNER and PARTA_TEST_PG_APP are not set")

Q_DECLARE_METATYPE(parta::Engine)
