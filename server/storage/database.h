// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Database: the lanes of one school's database. The rest of the server hands jobs to it.
#pragma once
#include "common/base/result.h"
#include "server/storage/journalplan.h"
#include "server/storage/transaction.h"
#include <functional>
#include <memory>

namespace parta {

class WritingLane;
class ReadingLanes;

struct DatabaseConfig {
    QString url;        ///< the application's, see DatabaseUrl
    QString ownerUrl;   ///< for migrations on PostgreSQL; empty: the application's
    int readers = 0;    ///< reading lanes; 0: one per core, at most 4
    /// Called from a lane's thread when reading, writing or syncing has failed: the process should end, for
    /// nothing is stored any more. Jobs in hand have been failed by then.
    std::function<void(const QString &reason)> fatal;
};

/// Work for a lane. `run` may be called again after its effects were rolled back, so it must overwrite what
/// it noted outside the transaction. `done` is called exactly once, on the lane's thread; for a change after
/// the synced commit that holds it. `run` and `done` must not wait for another job.
struct Job {
    std::function<void(Transaction &)> run;
    std::function<void(const std::optional<Failure> &)> done; ///< may be empty

    void answer(const std::optional<Failure> &failure) const
    {
        if (done)
            done(failure);
    }
};

class Database
{
public:
    /// Checks the engine, migrates and starts the lanes. Failure::detail says in English what is wrong.
    static Result<std::shared_ptr<Database>> open(const DatabaseConfig &config);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Queues a change; changes are committed in the order they came.
    void change(Job job);
    /// Queues a read. It sees every change whose `done` was called before.
    void query(Job job);
    /// Nothing is queued or under way.
    bool isIdle() const;
    /// Finishes what is queued and ends the lanes; later jobs are refused with ShuttingDown.
    void close();

    Engine engine() const { return m_engine; }
    /// One line for the log and `doctor`, e.g. "SQLite 3.40.1, WAL + FULL, one connection".
    QString description() const { return m_description; }

private:
    Database();

    Engine m_engine = Engine::Sqlite;
    QString m_description;
    std::unique_ptr<WritingLane> m_writer;
    std::unique_ptr<ReadingLanes> m_readers; ///< null where one connection does everything
};

} // namespace parta
