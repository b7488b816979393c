// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The clock of a running server: real time, or for a demo school the study day it stands on.
#pragma once
#include "common/base/clock.h"

namespace parta {

class ServerClock : public Clock
{
public:
    QDateTime now() const override { return Clock::now().addMSecs(m_offset); }
    /// Shows `instant` now and runs on from there.
    void pin(const QDateTime &instant) { m_offset = Clock::now().msecsTo(instant); }

private:
    std::atomic<qint64> m_offset = 0;
};

} // namespace parta
