// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SocketThread: a thread with its share of the peers.
#pragma once
#include "server/net/peer.h"
#include <QThread>
#include <QTimer>
#include <unordered_map>

namespace parta {

/// The object lives in its own thread; functions marked so may be called from any.
class SocketThread : public QObject, public Mailbox
{
    Q_OBJECT
public:
    explicit SocketThread(const NetServices &services);
    /// Ends the thread with all its peers.
    ~SocketThread() override;

    /// Any thread: serves a freshly accepted socket.
    void adopt(quint64 peer, qintptr descriptor);
    /// Any thread.
    void dropPeer(quint64 peer, const QString &reason);
    /// Any thread: calls `then` in this thread; with null when the peer has gone.
    void toPeer(quint64 peer, std::function<void(Peer *)> then);
    /// Any thread: lets all peers finish; each tells `gone`.
    void leave();

    void deliver(quint64 peer, const QByteArray &frame) override;
    void endSession(quint64 peer, SessionId session, ErrorCode why) override;

    /// Milliseconds of the thread's monotonic clock.
    qint64 now() const { return m_clock.elapsed(); }

Q_SIGNALS:
    void settled(quint64 peer);
    void gone(quint64 peer);

private:
    void start(quint64 id, qintptr descriptor);
    void forget(quint64 id);
    void sweep();

    const NetServices &m_services;
    QThread m_thread;
    QElapsedTimer m_clock;
    QTimer *m_sweeping = nullptr;
    std::unordered_map<quint64, Peer *> m_peers;
    bool m_leaving = false;
};

} // namespace parta
