// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one source of "now": rules, sessions and tests never ask the operating system themselves.
#pragma once
#include <QDateTime>
#include <QElapsedTimer>
#include <atomic>

namespace parta {

/// Wall clock in UTC. Deadlines use it; timeouts use QElapsedTimer.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;
    virtual QDateTime now() const { return QDateTime::currentDateTimeUtc(); }
};

/// A clock that starts at a chosen instant and runs on; a demo school is alive on any date with it.
class PinnedClock : public Clock
{
public:
    explicit PinnedClock(const QDateTime &start);
    QDateTime now() const override;
    /// Moves the clock; used by tests and by the demo generator.
    void set(const QDateTime &instant);

private:
    std::atomic<qint64> m_start;
    QElapsedTimer m_running;
};

/// A clock that stands still until it is set.
class FixedClock : public Clock
{
public:
    explicit FixedClock(const QDateTime &at) : m_at(at.toMSecsSinceEpoch()) {}
    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_at, Qt::UTC); }
    void set(const QDateTime &instant) { m_at = instant.toMSecsSinceEpoch(); }

private:
    std::atomic<qint64> m_at;
};

} // namespace parta
