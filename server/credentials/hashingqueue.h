// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A few threads that hash passwords, and a queue before them that tells its length.
#pragma once
#include <QElapsedTimer>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace parta {

/// Bounds the memory and the processors that hashing takes: `threads` hashes at a time. Thread-safe.
class HashingQueue
{
public:
    /// A place in the queue, taken before the work is known; given back when it is destroyed unused.
    class Place
    {
    public:
        Place(const Place &) = delete;
        Place &operator=(const Place &) = delete;
        ~Place();

    private:
        friend class HashingQueue;
        explicit Place(HashingQueue &queue) : m_queue(queue) {}
        HashingQueue &m_queue;
    };

    struct Job {
        std::function<bool()> isWanted;       ///< false: nobody waits any more, the work is skipped
        std::function<void(int)> tellAhead;   ///< jobs before this one, now and then while it waits
        std::function<void()> work;
    };

    HashingQueue(int threads, int capacity, int tellEvery = 1000);
    /// Finishes the work in hand, drops the rest.
    ~HashingQueue();
    HashingQueue(const HashingQueue &) = delete;
    HashingQueue &operator=(const HashingQueue &) = delete;

    /// Null when the queue is full.
    std::unique_ptr<Place> reserve();
    void run(std::unique_ptr<Place> place, Job job);
    /// Jobs that wait.
    int length() const;

private:
    struct Waiting {
        std::unique_ptr<Place> place;
        Job job;
    };
    void work();
    void release();
    std::vector<std::pair<int, std::function<void(int)>>> dueTellings();

    mutable std::mutex m_lock;
    std::condition_variable m_filled;
    std::deque<Waiting> m_waiting;
    int m_capacity;
    int m_tellEvery;
    int m_taken = 0;
    int m_busy = 0;
    bool m_stopping = false;
    QElapsedTimer m_told;
    std::vector<std::thread> m_threads;
};

} // namespace parta
