// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Threads and places of the hashing queue.
#include "server/credentials/hashingqueue.h"
#include <algorithm>

namespace parta {

HashingQueue::Place::~Place()
{
    m_queue.release();
}

HashingQueue::HashingQueue(int threads, int capacity, int tellEvery) : m_capacity(capacity), m_tellEvery(tellEvery)
{
    m_told.start();
    for (int i = 0; i < std::max(threads, 1); ++i)
        m_threads.emplace_back([this] { work(); });
}

HashingQueue::~HashingQueue()
{
    std::deque<Waiting> dropped;
    {
        const std::lock_guard guard(m_lock);
        m_stopping = true;
        dropped.swap(m_waiting);
    }
    m_filled.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

std::unique_ptr<HashingQueue::Place> HashingQueue::reserve()
{
    const std::lock_guard guard(m_lock);
    if (m_taken >= m_capacity + int(m_threads.size()))
        return nullptr;
    ++m_taken;
    return std::unique_ptr<Place>(new Place(*this));
}

void HashingQueue::release()
{
    const std::lock_guard guard(m_lock);
    --m_taken;
}

void HashingQueue::run(std::unique_ptr<Place> place, Job job)
{
    int ahead = 0;
    const auto tell = job.tellAhead;
    {
        const std::lock_guard guard(m_lock);
        ahead = int(m_waiting.size()) + (m_busy >= int(m_threads.size()) ? 1 : 0);
        m_waiting.push_back({std::move(place), std::move(job)});
    }
    if (ahead > 0 && tell)
        tell(ahead);
    m_filled.notify_one();
}

int HashingQueue::length() const
{
    const std::lock_guard guard(m_lock);
    return int(m_waiting.size());
}

std::vector<std::pair<int, std::function<void(int)>>> HashingQueue::dueTellings()
{
    std::vector<std::pair<int, std::function<void(int)>>> due;
    if (m_waiting.empty() || m_told.elapsed() < m_tellEvery)
        return due;
    m_told.start();
    int ahead = 1;
    for (const Waiting &one : m_waiting)
        due.emplace_back(ahead++, one.job.tellAhead);
    return due;
}

void HashingQueue::work()
{
    std::unique_lock lock(m_lock);
    for (;;) {
        m_filled.wait(lock, [this] { return m_stopping || !m_waiting.empty(); });
        if (m_stopping)
            return;
        Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        ++m_busy;
        const auto due = dueTellings();
        lock.unlock();
        for (const auto &[ahead, tell] : due) {
            if (tell)
                tell(ahead);
        }
        if (!next.job.isWanted || next.job.isWanted())
            next.job.work();
        next = {};
        lock.lock();
        --m_busy;
    }
}

} // namespace parta
