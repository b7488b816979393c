// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Listener: accepts connections under caps and hands each to a thread, where its socket is made.
#pragma once
#include "server/net/socketthread.h"
#include <QHostAddress>
#include <QMap>
#include <QTcpServer>

namespace parta {

/// Lives in the main thread. At the cap of half-open connections the oldest makes room; for as long as that
/// one is younger than NetLimits::halfOpenPatience, new ones wait in the kernel's queue instead, so that a
/// thousand honest clients may come at once.
class Listener : public QTcpServer
{
    Q_OBJECT
public:
    Listener(const NetServices &services, int threads);
    ~Listener() override;

    bool start(const QHostAddress &address, quint16 port);
    /// No new connections; those in hand are answered and closed. `finished` comes at the end, at the latest
    /// after NetLimits::stop.
    void stop();
    int peerCount() const { return int(m_peers.size()); }

Q_SIGNALS:
    void finished();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Held {
        SocketThread *thread = nullptr;
        QHostAddress address;
        qint64 since = 0;
    };
    bool mayEnter(const QHostAddress &address);
    void makeRoom();
    void settle(quint64 peer);
    void forget(quint64 peer);
    void finishIfEmpty();

    const NetServices &m_services;
    std::vector<std::unique_ptr<SocketThread>> m_threads;
    QMap<quint64, Held> m_peers;            ///< by number, which is by age
    QMap<quint64, Held *> m_halfOpen;       ///< those of them that are half open
    QHash<QHostAddress, int> m_perAddress;  ///< half-open ones
    QElapsedTimer m_clock;
    QTimer m_retry;
    quint64 m_next = 1;
    bool m_stopping = false;
};

} // namespace parta
