// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A running clock with a chosen start.
#include "common/base/clock.h"

namespace parta {

PinnedClock::PinnedClock(const QDateTime &start) : m_start(start.toMSecsSinceEpoch())
{
    m_running.start();
}

QDateTime PinnedClock::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_start + m_running.elapsed(), Qt::UTC);
}

void PinnedClock::set(const QDateTime &instant)
{
    m_start = instant.toMSecsSinceEpoch() - m_running.elapsed();
}

} // namespace parta
