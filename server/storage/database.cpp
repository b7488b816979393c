// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a school's database: migration, version gate, lanes.
#include "server/storage/database.h"
#include "common/base/log.h"
#include "server/storage/lanes.h"
#include "server/storage/migrator.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

/// What the version of the engine lets us do.
struct Plan {
    Connection::Purpose writer = Connection::Purpose::Writer;
    int readers = 0;
    QString description;
};

Result<QString> versionOf(const DatabaseUrl &url)
{
    auto connection = Connection::open(url, Connection::Purpose::Migration);
    if (!connection)
        return connection.error();
    try {
        Transaction transaction(**connection);
        return SchemaRepository(transaction).version();
    } catch (const StorageError &error) {
        return failureOf(error);
    }
}

int readersFor(int wanted)
{
    return wanted > 0 ? wanted : std::clamp(int(std::thread::hardware_concurrency()), 1, 4);
}

Result<Plan> planOf(const DatabaseUrl &url, int readers)
{
    const auto version = versionOf(url);
    if (!version)
        return version.error();
    Plan plan;
    plan.readers = readersFor(readers);
    if (url.engine == Engine::PostgreSql) {
        plan.description = u"PostgreSQL %1, %2, a writer and %3 readers"_s.arg(*version, url.shown()).arg(plan.readers);
    } else if (planFor(*version) == JournalPlan::WriterAndReaders) {
        plan.description = u"SQLite %1, WAL + FULL, a writer and %2 readers"_s.arg(*version).arg(plan.readers);
    } else {
        plan.writer = Connection::Purpose::Sole;
        plan.readers = 0;
        plan.description = u"SQLite %1, WAL + FULL, one connection"_s.arg(*version);
    }
    return plan;
}

std::optional<Failure> migrate(const DatabaseUrl &owner, const DatabaseUrl &application)
{
    if (owner.engine != application.engine)
        return Failure{.code = ErrorCode::Malformed, .clause = {}, .field = u"ownerUrl"_s,
                       .detail = u"the two URLs name different engines"_s, .retryAfter = {}, .current = {}};
    if (owner.engine == Engine::PostgreSql && owner.user == application.user)
        qCWarning(lcStorage) << "the application's role owns the structure: give it a role of its own";
    const auto applied = Migrator(owner, application.user).run();
    return applied ? std::optional<Failure>() : applied.error();
}

} // namespace

Database::Database() = default;

Database::~Database()
{
    close();
}

Result<std::shared_ptr<Database>> Database::open(const DatabaseConfig &config)
{
    const auto url = DatabaseUrl::parse(config.url);
    const auto owner = DatabaseUrl::parse(config.ownerUrl.isEmpty() ? config.url : config.ownerUrl);
    if (!url || !owner)
        return url ? owner.error() : url.error();
    if (const auto failure = migrate(*owner, *url))
        return *failure;
    const auto plan = planOf(*url, config.readers);
    if (!plan)
        return plan.error();

    std::shared_ptr<Database> database(new Database);
    database->m_engine = url->engine;
    database->m_description = plan->description;
    database->m_writer = std::make_unique<WritingLane>(*url, plan->writer, config.fatal);
    if (const auto failure = database->m_writer->start())
        return *failure;
    if (plan->readers > 0) {
        database->m_readers = std::make_unique<ReadingLanes>(*url, plan->readers);
        database->m_readers->start();
    }
    qCInfo(lcStorage).noquote() << database->m_description;
    return database;
}

void Database::change(Job job)
{
    m_writer->post(JobQueue::Kind::Change, std::move(job));
}

void Database::query(Job job)
{
    if (m_readers)
        m_readers->post(std::move(job));
    else
        m_writer->post(JobQueue::Kind::Query, std::move(job));
}

bool Database::isIdle() const
{
    return m_writer->isIdle() && (!m_readers || m_readers->isIdle());
}

void Database::close()
{
    if (m_readers)
        m_readers->close();
    if (m_writer)
        m_writer->close();
}

} // namespace parta
