// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The floor of saving: a server of one thread that takes 64 bytes over TLS 1.3, upserts one row, commits it with full
// sync and answers 64 bytes. Nothing else: no rule, no audit, no protocol.
#pragma once
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QThread>

namespace parta::bench {

/// Runs in a thread of its own until it goes out of scope.
class Skeleton
{
public:
    /// The certificate and key are PEM files; the database file is made anew.
    Skeleton(const QString &certificate, const QString &key, const QString &database);
    ~Skeleton();
    Skeleton(const Skeleton &) = delete;
    Skeleton &operator=(const Skeleton &) = delete;

    quint16 port() const { return m_port; }
    static constexpr qsizetype messageSize = 64;

private:
    QThread m_thread;
    quint16 m_port = 0;
};

} // namespace parta::bench
