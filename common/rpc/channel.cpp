// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading until the device is empty, sending under a cap.
#include "common/rpc/channel.h"
#include <QLocalSocket>
#include <QPointer>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr qint64 readChunk = 16 * 1024;

} // namespace

Channel::Channel(std::unique_ptr<QIODevice> device, FrameSide side, ChannelLimits limits, QObject *parent)
    : QObject(parent), m_device(device.release()), m_reader(side, limits.frame), m_limits(limits)
{
    m_device->setParent(this);
    m_heard.start();
    if (auto *tls = qobject_cast<QAbstractSocket *>(m_device)) {
        tls->setReadBufferSize(limits.readBuffer);
        tls->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(tls, &QAbstractSocket::disconnected, this, [this] { end(u"closed by the other end"_s); });
        connect(tls, &QAbstractSocket::errorOccurred, this, [this, tls] { end(tls->errorString()); });
    } else if (auto *local = qobject_cast<QLocalSocket *>(m_device)) {
        local->setReadBufferSize(limits.readBuffer);
        connect(local, &QLocalSocket::disconnected, this, [this] { end(u"closed by the other end"_s); });
        connect(local, &QLocalSocket::errorOccurred, this, [this, local] { end(local->errorString()); });
    }
    connect(m_device, &QIODevice::readyRead, this, &Channel::readAll);
    // What came together with the handshake does not signal again.
    if (m_device->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &Channel::readAll, Qt::QueuedConnection);
}

Channel::~Channel()
{
    m_closed = true;
}

void Channel::allowSignedIn(quint32 frameLimit)
{
    m_limits.frame = frameLimit;
    m_reader.setLimit(frameLimit);
    m_packing = frame::Packing::Compressed;
}

void Channel::send(const Frame &frame)
{
    if (!m_closed && !m_finishing)
        sendEncoded(frame::encode(frame, m_packing));
}

void Channel::sendEncoded(const QByteArray &bytes)
{
    if (m_closed || m_finishing)
        return;
    if (queued() + bytes.size() > m_limits.outbound) {
        // Later, because the sender may stand in the middle of its own work.
        m_finishing = true;
        QMetaObject::invokeMethod(this, [this] { drop(u"outbound queue is full"_s); }, Qt::QueuedConnection);
        return;
    }
    write(bytes);
}

void Channel::write(const QByteArray &bytes)
{
    // Flushed at once: an answer does not wait for two more turns of the event loop. Whatever ends during it
    // is told later, because the sender may stand in the middle of its own work.
    m_sending = true;
    m_device->write(bytes);
    if (auto *socket = qobject_cast<QAbstractSocket *>(m_device))
        socket->flush();
    m_sending = false;
    if (m_device->bytesAvailable() > 0 && !m_reading)
        QMetaObject::invokeMethod(this, &Channel::readAll, Qt::QueuedConnection);
}

qint64 Channel::queued() const
{
    const auto *tls = qobject_cast<const QSslSocket *>(m_device);
    return m_device->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

qint64 Channel::frameAge() const
{
    return m_reader.isMidFrame() && m_frameBegan.isValid() ? m_frameBegan.elapsed() : 0;
}

void Channel::readAll()
{
    // Flushing an answer can make a socket read on: the frames in hand come first.
    if (m_reading || m_sending)
        return;
    const QPointer<Channel> alive(this);
    m_reading = true;
    while (alive && !m_closed && m_device->bytesAvailable() > 0 && readSome()) { }
    if (alive)
        m_reading = false;
}

bool Channel::readSome()
{
    char chunk[readChunk];
    const qint64 count = m_device->read(chunk, readChunk);
    if (count <= 0)
        return false;
    m_heard.start();
    const bool wasMidFrame = m_reader.isMidFrame();
    QList<Frame> frames;
    const bool good = m_reader.feed(QByteArrayView(chunk, count), frames);
    if (m_reader.isMidFrame() && (!wasMidFrame || !frames.isEmpty()))
        m_frameBegan.start();
    const QPointer<Channel> alive(this);
    deliver(frames);
    if (good || !alive || m_closed)
        return alive && good;
    Q_EMIT refused(*m_reader.refusal());
    if (alive)
        finish(m_reader.refusal()->detail);
    return false;
}

void Channel::deliver(const QList<Frame> &frames)
{
    const QPointer<Channel> alive(this);
    for (const Frame &frame : frames) {
        if (!alive || m_closed || m_finishing)
            return;
        Q_EMIT received(frame);
    }
}

void Channel::drop(const QString &reason)
{
    if (m_closed)
        return;
    m_farewell = reason;
    m_device->disconnect(this);
    abortDevice();
    end(reason);
}

void Channel::finish(const QString &reason)
{
    if (m_closed || m_finishing)
        return;
    m_finishing = true;
    m_farewell = reason;
    // Nothing more is read, so a peer that keeps sending cannot keep the memory growing.
    disconnect(m_device, &QIODevice::readyRead, this, nullptr);
    if (auto *socket = qobject_cast<QAbstractSocket *>(m_device))
        socket->disconnectFromHost();
    else if (auto *local = qobject_cast<QLocalSocket *>(m_device))
        local->disconnectFromServer();
}

void Channel::abortDevice()
{
    if (auto *socket = qobject_cast<QAbstractSocket *>(m_device))
        socket->abort();
    else if (auto *local = qobject_cast<QLocalSocket *>(m_device))
        local->abort();
    else
        m_device->close();
}

void Channel::end(const QString &reason)
{
    if (m_closed)
        return;
    if (m_sending) {
        QMetaObject::invokeMethod(this, [this, reason] { end(reason); }, Qt::QueuedConnection);
        return;
    }
    // A peer that says its last word and leaves: what it said still counts.
    if (!m_finishing && !m_reading && m_farewell.isEmpty() && m_device->bytesAvailable() > 0)
        readAll();
    if (m_closed)
        return;
    m_closed = true;
    Q_EMIT lost(m_farewell.isEmpty() ? reason : m_farewell);
}

} // namespace parta
