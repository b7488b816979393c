// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Connects, with a pause after a failed try.
#include "server/storage/laneconnection.h"
#include "common/base/log.h"

namespace parta {

namespace {
constexpr qint64 pauseBetweenTries = 500;
}

Connection *LaneConnection::get()
{
    if (m_connection)
        return m_connection.get();
    if (m_lastTry.isValid() && m_lastTry.elapsed() < pauseBetweenTries)
        return nullptr;
    auto opened = Connection::open(m_url, m_purpose);
    if (opened) {
        if (m_lastTry.isValid())
            qCInfo(lcStorage).noquote() << "connected again to" << m_url.shown();
        m_lastTry.invalidate();
        m_connection = std::move(opened).value();
        return m_connection.get();
    }
    m_failure = opened.error();
    qCWarning(lcStorage).noquote() << "no connection to" << m_url.shown() << "-" << m_failure.detail;
    m_lastTry.start();
    return nullptr;
}

} // namespace parta
