// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs on their way to a lane.
#pragma once
#include "server/storage/database.h"
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <vector>

namespace parta {

/// What a lane does in one round.
struct Batch {
    std::vector<Job> changes;
    std::vector<Job> queries;

    int size() const { return int(changes.size() + queries.size()); }
};

class JobQueue
{
public:
    enum class Kind : quint8 { Change, Query };
    struct Limits {
        int changes = 0;
        int queries = 0;
    };

    /// False, and the job untouched, once the queue is closed.
    bool push(Kind kind, Job &job);
    /// Waits for work. An empty batch: none came for `patience`. nullopt: closed and nothing is left.
    /// A query never overtakes a change that was queued before it.
    std::optional<Batch> take(Limits limits, std::chrono::milliseconds patience);
    /// The jobs of a batch are answered.
    void finished(int jobs);
    void close();
    bool isIdle() const;

private:
    struct Queued {
        quint64 number;
        Job job;
    };
    static std::vector<Job> takeFrom(std::deque<Queued> &queue, int limit, quint64 before);

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Queued> m_changes;
    std::deque<Queued> m_queries;
    quint64 m_count = 0;
    int m_underway = 0;
    bool m_closed = false;
};

} // namespace parta
