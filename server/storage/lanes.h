// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lanes: threads that own a connection and work off a queue.
#pragma once
#include "server/storage/jobqueue.h"
#include "server/storage/laneconnection.h"
#include <atomic>
#include <thread>

namespace parta {

/// The one lane that writes; where the engine allows one connection only it answers the queries, too.
class WritingLane
{
public:
    using Fatal = std::function<void(const QString &)>;

    WritingLane(DatabaseUrl url, Connection::Purpose purpose, Fatal fatal);
    ~WritingLane() { close(); }

    /// Starts the thread and waits for its connection.
    std::optional<Failure> start();
    void post(JobQueue::Kind kind, Job job);
    bool isIdle() const { return m_queue.isIdle(); }
    void close();

private:
    void work();
    void serve(Batch &batch);
    void commit(std::vector<Job> &changes);
    void answer(std::vector<Job> &queries);
    void stopForGood(const QString &reason);
    void rest();

    JobQueue m_queue;
    LaneConnection m_connection;
    Engine m_engine;
    Fatal m_fatal;
    std::optional<Failure> m_broken; ///< storing has failed: nothing is tried any more
    int m_changes = 0;               ///< since the last checkpoint
    int m_restedFor = 0;             ///< empty rounds in a row
    std::thread m_thread;
};

/// Lanes that only read, all fed from one queue.
class ReadingLanes
{
public:
    ReadingLanes(DatabaseUrl url, int count) : m_url(std::move(url)), m_count(count) {}
    ~ReadingLanes() { close(); }

    void start();
    void post(Job job);
    bool isIdle() const { return m_queue.isIdle(); }
    void close();

private:
    void work();
    static void answer(LaneConnection &connection, const Job &query);

    DatabaseUrl m_url;
    int m_count;
    JobQueue m_queue;
    std::vector<std::thread> m_threads;
};

} // namespace parta
