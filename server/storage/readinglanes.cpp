// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading lanes: each query in a read-only transaction of its own.
#include "server/storage/groupcommit.h"
#include "server/storage/lanes.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace parta {

void ReadingLanes::start()
{
    for (int i = 0; i < m_count; ++i)
        m_threads.emplace_back([this] { work(); });
}

void ReadingLanes::post(Job job)
{
    if (!m_queue.push(JobQueue::Kind::Query, job))
        job.answer(Failure{.code = ErrorCode::ShuttingDown, .clause = {}, .field = {},
                         .detail = u"the database is closed"_s, .retryAfter = {}, .current = {}});
}

void ReadingLanes::close()
{
    m_queue.close();
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
}

void ReadingLanes::work()
{
    LaneConnection connection(m_url, Connection::Purpose::Reader);
    while (auto batch = m_queue.take({.changes = 0, .queries = 1}, 10s)) {
        for (const Job &query : batch->queries)
            answer(connection, query);
        m_queue.finished(batch->size());
    }
}

/// A read that lost its connection is tried once more: it has changed nothing.
void ReadingLanes::answer(LaneConnection &connection, const Job &query)
{
    for (int attempt = 0; attempt < 2; ++attempt) {
        Connection *open = connection.get();
        if (!open)
            return query.answer(connection.failure());
        if (answerQuery(*open, Snapshot::Transaction, query) == Answered::Yes)
            return;
        connection.drop();
    }
    query.answer(failureOf(StorageError{StorageFault::ConnectionLost, u"the connection ended twice"_s}));
}

} // namespace parta
