// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes and drops what a test writes into.
#include "tests/support/testdatabase.h"
#include <QCoreApplication>
#include <QTest>
#include <atomic>
#include <future>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

QString fromEnvironment(const char *name) { return QString::fromLocal8Bit(qgetenv(name)); }

QString inSchema(const QString &url, const QString &schema)
{
    const QString separator = url.contains(u'?') ? u"&"_s : u"?"_s;
    return url + separator + u"options=-c%20search_path%3D"_s + schema;
}

std::unique_ptr<Connection> connected(const QString &url)
{
    auto parsed = DatabaseUrl::parse(url);
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().detail));
    auto connection = Connection::open(*parsed, Connection::Purpose::Migration);
    if (!connection)
        qFatal("%s", qPrintable(connection.error().detail));
    return std::move(connection).value();
}

std::optional<Failure> wait(Database &database, void (Database::*post)(Job), std::function<void(Transaction &)> run)
{
    std::promise<std::optional<Failure>> answer;
    (database.*post)({std::move(run), [&](const std::optional<Failure> &failure) { answer.set_value(failure); }});
    return answer.get_future().get();
}

} // namespace

TestDatabase::TestDatabase(Engine engine) : m_engine(engine)
{
    if (engine == Engine::Sqlite) {
        m_url = m_ownerUrl = u"sqlite://"_s + file();
        return;
    }
    static std::atomic<int> count = 0;
    m_schema = u"t%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(++count);
    const auto owner = connected(fromEnvironment("PARTA_TEST_PG_OWNER"));
    const auto application = DatabaseUrl::parse(fromEnvironment("PARTA_TEST_PG_APP"));
    owner->control(u"CREATE SCHEMA %1"_s.arg(m_schema));
    owner->control(u"GRANT USAGE ON SCHEMA %1 TO \"%2\""_s.arg(m_schema, application->user));
    m_url = inSchema(fromEnvironment("PARTA_TEST_PG_APP"), m_schema);
    m_ownerUrl = inSchema(fromEnvironment("PARTA_TEST_PG_OWNER"), m_schema);
}

TestDatabase::~TestDatabase()
{
    if (m_engine == Engine::PostgreSql)
        connected(fromEnvironment("PARTA_TEST_PG_OWNER"))->control(u"DROP SCHEMA %1 CASCADE"_s.arg(m_schema));
}

void TestDatabase::addEngines()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("sqlite") << Engine::Sqlite;
    QTest::newRow("postgresql") << Engine::PostgreSql;
}

bool TestDatabase::isAvailable(Engine engine)
{
    return engine == Engine::Sqlite
        || (qEnvironmentVariableIsSet("PARTA_TEST_PG_OWNER") && qEnvironmentVariableIsSet("PARTA_TEST_PG_APP"));
}

DatabaseConfig TestDatabase::config() const
{
    return {.url = m_url, .ownerUrl = m_ownerUrl, .readers = 2, .fatal = {}};
}

std::shared_ptr<Database> TestDatabase::open() const
{
    auto database = Database::open(config());
    if (!database)
        qFatal("%s", qPrintable(database.error().detail));
    return std::move(database).value();
}

std::unique_ptr<Connection> TestDatabase::connect() const
{
    return connected(m_url);
}

std::unique_ptr<Connection> TestDatabase::connectAsOwner() const
{
    return connected(m_ownerUrl);
}

std::optional<Failure> changeNow(Database &database, std::function<void(Transaction &)> run)
{
    return wait(database, &Database::change, std::move(run));
}

std::optional<Failure> queryNow(Database &database, std::function<void(Transaction &)> run)
{
    return wait(database, &Database::query, std::move(run));
}

} // namespace parta
