// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a connection the way its purpose needs it.
#include "server/storage/connection.h"
#include <QFile>
#include <atomic>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int patience = 2;           ///< seconds for a lock
constexpr int migrationPatience = 60; ///< a second server that starts meanwhile waits for the first one's migration
constexpr std::size_t mostPlaces = 1000; ///< far more than the program has texts

QString freshName()
{
    static std::atomic<int> count = 0;
    return u"parta-%1"_s.arg(++count);
}

/// Grave ones stay remembered over a later, lesser one.
bool isGraver(StorageFault fault, StorageFault known)
{
    const auto rank = [](StorageFault kind) {
        switch (kind) {
        case StorageFault::InputOutput: return 4;
        case StorageFault::ConnectionLost: return 3;
        case StorageFault::DiskFull: return 2;
        case StorageFault::Serialization: return 1;
        default: return 0;
        }
    };
    return rank(fault) > rank(known);
}

/// The file holds personal data: nobody but its owner may read it, from its first byte on.
void makePrivate(const QString &file)
{
    QFile journal(file);
    if (!journal.exists() && journal.open(QIODevice::ReadWrite | QIODevice::Append))
        journal.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

QStringList sqliteSettings(Connection::Purpose purpose)
{
    const bool alone = purpose == Connection::Purpose::Sole || purpose == Connection::Purpose::Migration;
    QStringList settings{
        // Alone there is nobody to wait for but a second server, which is to be told soon.
        alone ? u"PRAGMA busy_timeout=500"_s : u"PRAGMA busy_timeout=5000"_s, u"PRAGMA foreign_keys=ON"_s, u"PRAGMA trusted_schema=OFF"_s,
        u"PRAGMA cell_size_check=ON"_s, u"PRAGMA recursive_triggers=ON"_s, u"PRAGMA temp_store=MEMORY"_s,
    };
    if (alone)
        settings.prepend(u"PRAGMA locking_mode=EXCLUSIVE"_s);
    settings += u"PRAGMA journal_mode=WAL"_s;
    settings += u"PRAGMA synchronous=FULL"_s;
    settings += purpose == Connection::Purpose::Reader ? u"PRAGMA cache_size=-16000"_s : u"PRAGMA cache_size=-64000"_s;
    // The lane checkpoints when it has nothing to do; this is the limit for when it never has.
    settings += u"PRAGMA wal_autocheckpoint=4000"_s;
    if (purpose == Connection::Purpose::Reader)
        settings += u"PRAGMA query_only=ON"_s;
    return settings;
}

QStringList postgresSettings(Connection::Purpose purpose)
{
    QStringList settings{u"SET synchronous_commit=on"_s, u"SET lock_timeout='%1s'"_s.arg(purpose == Connection::Purpose::Migration ? migrationPatience : patience),
                         u"SET TIME ZONE 'UTC'"_s,
                         u"SET client_min_messages=error"_s};
    if (purpose != Connection::Purpose::Migration)
        settings += u"SET statement_timeout='5s'"_s;
    return settings;
}

QSqlDatabase postgres(const QString &name, const DatabaseUrl &url)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
    database.setHostName(url.host);
    if (url.port > 0)
        database.setPort(url.port);
    database.setUserName(url.user);
    database.setPassword(url.password);
    database.setDatabaseName(url.database);
    database.setConnectOptions(u"connect_timeout=5;target_session_attrs=read-write;application_name=partad"_s
                               + (url.options.isEmpty() ? QString() : u';' + url.options));
    return database;
}

QSqlDatabase sqlite(const QString &name, const DatabaseUrl &url)
{
    makePrivate(url.database);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setDatabaseName(url.database);
    return database;
}

} // namespace

Connection::Connection(QString name, QSqlDatabase database, Engine engine)
    : m_name(std::move(name)), m_database(std::move(database)), m_engine(engine)
{
}

Connection::~Connection()
{
    m_places.clear();
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const DatabaseUrl &url, Purpose purpose)
{
    const QString name = freshName();
    QSqlDatabase database = url.engine == Engine::Sqlite ? sqlite(name, url) : postgres(name, url);
    std::unique_ptr<Connection> connection(new Connection(name, database, url.engine));
    if (!database.isValid() || !database.open())
        return failureOf(classify(database.lastError(), url.engine));
    database = QSqlDatabase();
    try {
        connection->setUp(purpose);
    } catch (const StorageError &error) {
        return failureOf(error);
    }
    return connection;
}

void Connection::setUp(Purpose purpose)
{
    for (const QString &setting : m_engine == Engine::Sqlite ? sqliteSettings(purpose) : postgresSettings(purpose))
        control(setting);
    if (m_engine == Engine::PostgreSql)
        return;
    QSqlQuery mode(m_database);
    if (!mode.exec(u"PRAGMA journal_mode"_s) || !mode.next() || mode.value(0).toString() != "wal"_L1)
        fail({StorageFault::InputOutput, u"the file system of the database does not allow WAL"_s});
}

Statement &Connection::statement(QStringView sql)
{
    refuseAfterFault();
    return kept(sql);
}

Statement &Connection::kept(QStringView sql)
{
    const auto place = m_places.find(sql.data());
    if (place != m_places.end() && place->second->first == sql)
        return *place->second->second;
    auto known = m_statements.find(sql);
    if (known == m_statements.end()) {
        try {
            known = m_statements.emplace(sql.toString(), std::make_unique<Statement>(m_database, sql, m_engine)).first;
        } catch (const StorageError &error) {
            fail(error);
        }
    }
    if (m_places.size() > mostPlaces)
        m_places.clear();
    m_places[sql.data()] = &*known;
    return *known->second;
}

void Connection::run(Statement &statement)
{
    try {
        statement.execute();
    } catch (const StorageError &error) {
        fail(error);
    }
}

bool Connection::next(Statement &statement)
{
    try {
        return statement.next();
    } catch (const StorageError &error) {
        fail(error);
    }
}

void Connection::refuseAfterFault() const
{
    if (m_fault)
        throw *m_fault;
}

void Connection::control(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        fail(classify(query.lastError(), m_engine));
}

void Connection::controlAgain(const QString &sql)
{
    if (m_engine != Engine::Sqlite)
        return control(sql); // several commands in one text, which PostgreSQL does not prepare
    Statement &again = kept(sql);
    try {
        again.execute();
        again.finish();
    } catch (const StorageError &error) {
        fail(error);
    }
}

void Connection::fail(const StorageError &error)
{
    if (!m_fault || isGraver(error.kind, m_fault->kind))
        m_fault = error;
    throw error;
}

} // namespace parta
