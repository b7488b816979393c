// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The writing lane: takes what is queued, commits it together, answers, checkpoints when there is time.
#include "common/base/log.h"
#include "server/storage/faults.h"
#include "server/storage/groupcommit.h"
#include "server/storage/lanes.h"
#include <future>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace parta {

namespace {

constexpr JobQueue::Limits roundOfWork{.changes = 256, .queries = 32};
constexpr auto patience = 250ms;
constexpr int changesWorthACheckpoint = 100;
constexpr int roundsUntilCheckpoint = 20; ///< of patience, however few the changes

Failure plain(ErrorCode code, const QString &detail)
{
    return {.code = code, .clause = {}, .field = {}, .detail = detail, .retryAfter = {}, .current = {}};
}

} // namespace

WritingLane::WritingLane(DatabaseUrl url, Connection::Purpose purpose, Fatal fatal)
    : m_connection(url, purpose), m_engine(url.engine), m_fatal(std::move(fatal))
{
}

std::optional<Failure> WritingLane::start()
{
    std::promise<std::optional<Failure>> connected;
    auto answer = connected.get_future();
    m_thread = std::thread([this, &connected] {
        const bool open = m_connection.get();
        connected.set_value(open ? std::optional<Failure>() : m_connection.failure());
        if (open)
            work();
        m_connection.drop();
    });
    return answer.get();
}

void WritingLane::post(JobQueue::Kind kind, Job job)
{
    if (!m_queue.push(kind, job))
        job.answer(plain(ErrorCode::ShuttingDown, u"the database is closed"_s));
}

void WritingLane::close()
{
    m_queue.close();
    if (m_thread.joinable())
        m_thread.join();
}

void WritingLane::work()
{
    while (auto batch = m_queue.take(roundOfWork, patience)) {
        if (batch->size() > 0)
            serve(*batch);
        else
            rest();
        m_queue.finished(batch->size());
    }
}

void WritingLane::serve(Batch &batch)
{
    m_restedFor = 0;
    if (!batch.changes.empty())
        commit(batch.changes);
    if (!batch.queries.empty())
        answer(batch.queries);
}

void WritingLane::commit(std::vector<Job> &changes)
{
    Connection *connection = m_broken ? nullptr : m_connection.get();
    if (!connection)
        return failAll(changes, m_broken ? *m_broken : m_connection.failure());
    const auto ended = commitTogether(*connection, changes);
    m_changes += int(changes.size());
    if (ended == StorageFault::ConnectionLost)
        m_connection.drop();
    else if (ended)
        stopForGood(u"writing or syncing the database has failed"_s);
}

/// Only SQLite's sole connection comes here; it needs no transaction for a snapshot, nobody else writes.
void WritingLane::answer(std::vector<Job> &queries)
{
    Connection *connection = m_broken ? nullptr : m_connection.get();
    if (!connection)
        return failAll(queries, m_broken ? *m_broken : m_connection.failure());
    try {
        connection->control(u"PRAGMA query_only=ON"_s);
        for (const Job &query : queries)
            answerQuery(*connection, Snapshot::SoleConnection, query);
        connection->control(u"PRAGMA query_only=OFF"_s);
    } catch (const StorageError &error) {
        stopForGood(error.text);
    }
}

void WritingLane::stopForGood(const QString &reason)
{
    qCCritical(lcStorage).noquote() << reason;
    m_connection.drop();
    m_broken = plain(ErrorCode::Internal, reason);
    if (m_fatal)
        m_fatal(reason);
}

/// Moves the WAL into the file while nobody waits, so that no commit has to.
void WritingLane::rest()
{
    ++m_restedFor;
    const bool due = m_changes >= changesWorthACheckpoint || (m_changes > 0 && m_restedFor >= roundsUntilCheckpoint);
    Connection *connection = due && m_engine == Engine::Sqlite && !m_broken ? m_connection.get() : nullptr;
    if (!connection)
        return;
    m_changes = 0;
    try {
        PARTA_FAIL("before_checkpoint");
        connection->control(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
        PARTA_FAIL("after_checkpoint");
    } catch (const StorageError &error) {
        if (error.kind == StorageFault::InputOutput)
            stopForGood(error.text);
        else
            qCWarning(lcStorage).noquote() << "checkpoint:" << error.text;
    }
}

} // namespace parta
