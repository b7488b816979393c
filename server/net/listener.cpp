// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Counting connections before they cost anything.
#include "server/net/listener.h"
#include "common/base/log.h"
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int backlog = 4096;
constexpr int retryEvery = 50;

QHostAddress addressOf(qintptr descriptor)
{
    sockaddr_storage storage{};
    socklen_t size = sizeof storage;
    if (::getpeername(int(descriptor), reinterpret_cast<sockaddr *>(&storage), &size) != 0)
        return {};
    QHostAddress address(reinterpret_cast<const sockaddr *>(&storage));
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    return isV4 ? QHostAddress(v4) : address;
}

} // namespace

Listener::Listener(const NetServices &services, int threads) : m_services(services)
{
    m_clock.start();
    setListenBacklogSize(backlog);
    m_retry.setInterval(retryEvery);
    connect(&m_retry, &QTimer::timeout, this, &Listener::makeRoom);
    for (int i = 0; i < std::max(threads, 1); ++i) {
        auto &thread = m_threads.emplace_back(std::make_unique<SocketThread>(services));
        connect(thread.get(), &SocketThread::settled, this, &Listener::settle);
        connect(thread.get(), &SocketThread::gone, this, &Listener::forget);
    }
}

Listener::~Listener()
{
    close();
    for (const auto &thread : m_threads)
        thread->disconnect(this);
}

bool Listener::start(const QHostAddress &address, quint16 port)
{
    return listen(address, port);
}

bool Listener::mayEnter(const QHostAddress &address)
{
    if (m_stopping || m_peers.size() >= m_services.limits.connections)
        return false;
    return address.isLoopback() || m_perAddress.value(address) < m_services.limits.halfOpenPerAddress;
}

void Listener::incomingConnection(qintptr descriptor)
{
    const QHostAddress address = addressOf(descriptor);
    if (!mayEnter(address)) {
        qCDebug(lcNet) << "turned away:" << address;
        ::close(int(descriptor));
        return;
    }
    const quint64 id = m_next++;
    SocketThread *thread = m_threads[id % m_threads.size()].get();
    const auto held = m_peers.insert(id, {thread, address, m_clock.elapsed()});
    m_halfOpen.insert(id, &*held);
    ++m_perAddress[address];
    thread->adopt(id, descriptor);
    makeRoom();
}

void Listener::makeRoom()
{
    while (m_halfOpen.size() >= m_services.limits.halfOpen) {
        const auto oldest = m_halfOpen.begin();
        if (m_clock.elapsed() - oldest.value()->since < m_services.limits.halfOpenPatience) {
            pauseAccepting();
            if (!m_retry.isActive())
                m_retry.start();
            return;
        }
        const quint64 id = oldest.key();
        oldest.value()->thread->dropPeer(id, u"makes room: half open for too long"_s);
        settle(id);
    }
    m_retry.stop();
    if (!m_stopping)
        resumeAccepting();
}

void Listener::settle(quint64 peer)
{
    Held *held = m_halfOpen.take(peer);
    if (!held)
        return;
    const auto count = m_perAddress.find(held->address);
    if (--*count == 0)
        m_perAddress.erase(count);
}

void Listener::forget(quint64 peer)
{
    settle(peer);
    m_peers.remove(peer);
    if (m_retry.isActive())
        makeRoom();
    finishIfEmpty();
}

void Listener::stop()
{
    if (std::exchange(m_stopping, true))
        return;
    close();
    m_retry.stop();
    QTimer::singleShot(m_services.limits.stop, this, [this] {
        for (auto held = m_peers.cbegin(); held != m_peers.cend(); ++held)
            held->thread->dropPeer(held.key(), u"shutting down"_s);
    });
    for (const auto &thread : m_threads)
        thread->leave();
    QMetaObject::invokeMethod(this, &Listener::finishIfEmpty, Qt::QueuedConnection);
}

void Listener::finishIfEmpty()
{
    if (m_stopping && m_peers.isEmpty())
        Q_EMIT finished();
}

} // namespace parta
