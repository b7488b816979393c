// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The connection a lane owns: opened on the lane's thread, opened again when PostgreSQL comes back.
#pragma once
#include "server/storage/connection.h"
#include <QElapsedTimer>

namespace parta {

class LaneConnection
{
public:
    LaneConnection(DatabaseUrl url, Connection::Purpose purpose) : m_url(std::move(url)), m_purpose(purpose) {}

    /// The open connection. Null while the database is away; failure() says what to tell.
    Connection *get();
    const Failure &failure() const { return m_failure; }
    /// Closes what is broken; the next get() connects again.
    void drop() { m_connection.reset(); }

private:
    DatabaseUrl m_url;
    Connection::Purpose m_purpose;
    std::unique_ptr<Connection> m_connection;
    Failure m_failure;
    QElapsedTimer m_lastTry; ///< invalid: nothing has failed yet
};

} // namespace parta
