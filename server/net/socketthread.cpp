// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Posting to peers by their number: a peer that has gone is simply not found.
#include "server/net/socketthread.h"
#include "common/base/log.h"

using namespace Qt::StringLiterals;

namespace parta {

SocketThread::SocketThread(const NetServices &services) : m_services(services)
{
    m_clock.start();
    m_thread.setObjectName(u"sockets"_s);
    moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(this, [this] {
        m_sweeping = new QTimer(this);
        connect(m_sweeping, &QTimer::timeout, this, &SocketThread::sweep);
        m_sweeping->start(m_services.limits.sweep);
    }, Qt::QueuedConnection);
}

SocketThread::~SocketThread()
{
    QMetaObject::invokeMethod(this, [this] {
        for (const auto &[id, peer] : std::exchange(m_peers, {}))
            delete peer;
        delete m_sweeping;
        m_thread.quit();
    }, Qt::QueuedConnection);
    m_thread.wait();
}

void SocketThread::adopt(quint64 peer, qintptr descriptor)
{
    QMetaObject::invokeMethod(this, [this, peer, descriptor] { start(peer, descriptor); }, Qt::QueuedConnection);
}

void SocketThread::start(quint64 id, qintptr descriptor)
{
    auto *peer = new Peer(id, *this, m_services);
    m_peers.emplace(id, peer);
    connect(peer, &Peer::settled, this, &SocketThread::settled);
    connect(peer, &Peer::gone, this, &SocketThread::forget);
    peer->start(descriptor);
    if (m_leaving)
        peer->leave();
}

void SocketThread::forget(quint64 id)
{
    const auto found = m_peers.find(id);
    if (found == m_peers.end())
        return;
    found->second->deleteLater();
    m_peers.erase(found);
    Q_EMIT gone(id);
}

void SocketThread::dropPeer(quint64 peer, const QString &reason)
{
    toPeer(peer, [reason](Peer *found) {
        if (found)
            found->drop(reason);
    });
}

void SocketThread::toPeer(quint64 peer, std::function<void(Peer *)> then)
{
    QMetaObject::invokeMethod(this, [this, peer, then = std::move(then)] {
        const auto found = m_peers.find(peer);
        then(found == m_peers.end() ? nullptr : found->second);
    }, Qt::QueuedConnection);
}

void SocketThread::deliver(quint64 peer, const QByteArray &frame)
{
    toPeer(peer, [frame](Peer *found) {
        if (found)
            found->deliver(frame);
    });
}

void SocketThread::endSession(quint64 peer, SessionId session, ErrorCode why)
{
    toPeer(peer, [session, why](Peer *found) {
        if (found)
            found->endSession(session, why);
    });
}

void SocketThread::leave()
{
    QMetaObject::invokeMethod(this, [this] {
        m_leaving = true;
        const auto peers = m_peers; // a peer may go at once
        for (const auto &[id, peer] : peers)
            peer->leave();
    }, Qt::QueuedConnection);
}

void SocketThread::sweep()
{
    const auto peers = m_peers;
    for (const auto &[id, peer] : peers)
        peer->checkDeadlines();
}

} // namespace parta
