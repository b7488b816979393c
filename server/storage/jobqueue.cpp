// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two queues with one numbering.
#include "server/storage/jobqueue.h"
#include <limits>

namespace parta {

bool JobQueue::push(Kind kind, Job &job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed)
            return false;
        (kind == Kind::Change ? m_changes : m_queries).push_back({++m_count, std::move(job)});
    }
    m_wake.notify_one();
    return true;
}

std::vector<Job> JobQueue::takeFrom(std::deque<Queued> &queue, int limit, quint64 before)
{
    std::vector<Job> jobs;
    while (int(jobs.size()) < limit && !queue.empty() && queue.front().number < before) {
        jobs.push_back(std::move(queue.front().job));
        queue.pop_front();
    }
    return jobs;
}

std::optional<Batch> JobQueue::take(Limits limits, std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, patience, [this] { return m_closed || !m_changes.empty() || !m_queries.empty(); });
    Batch batch;
    constexpr auto any = std::numeric_limits<quint64>::max();
    batch.changes = takeFrom(m_changes, limits.changes, any);
    batch.queries = takeFrom(m_queries, limits.queries, m_changes.empty() ? any : m_changes.front().number);
    if (m_closed && batch.size() == 0)
        return std::nullopt;
    m_underway += batch.size();
    return batch;
}

void JobQueue::finished(int jobs)
{
    const std::lock_guard lock(m_mutex);
    m_underway -= jobs;
}

void JobQueue::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
    }
    m_wake.notify_all();
}

bool JobQueue::isIdle() const
{
    const std::lock_guard lock(m_mutex);
    return m_underway == 0 && m_changes.empty() && m_queries.empty();
}

} // namespace parta
