// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One open stream (TLS or local socket) as frames in both directions.
#pragma once
#include "common/rpc/frame.h"
#include <QElapsedTimer>
#include <QIODevice>
#include <QObject>
#include <memory>

namespace parta {

/// Caps of one channel; the defaults are those of a signed-in peer.
struct ChannelLimits {
    quint32 frame = frame::requestLimit;   ///< longest frame taken
    qint64 readBuffer = 16 * 1024;         ///< bytes the socket may hold unread
    qint64 outbound = 4 * 1024 * 1024;     ///< bytes waiting to be sent before the peer is dropped
};

/// Owns its device, an open QSslSocket (encrypted already) or QLocalSocket. Lives in one thread.
class Channel : public QObject
{
    Q_OBJECT
public:
    Channel(std::unique_ptr<QIODevice> device, FrameSide side, ChannelLimits limits, QObject *parent = nullptr);
    ~Channel() override;

    /// Sends one frame; a full queue drops the channel.
    void send(const Frame &frame);
    /// Sends bytes of frame::encode, made once for many receivers.
    void sendEncoded(const QByteArray &bytes);
    /// From now on frames of this length are taken and large answers are compressed.
    void allowSignedIn(quint32 frameLimit);
    /// Ends at once; `lost` tells why.
    void drop(const QString &reason);
    /// Ends after all that is queued was sent.
    void finish(const QString &reason);

    bool isOpen() const { return !m_closed; }
    /// Milliseconds since a frame began that is still incomplete; 0 between frames.
    qint64 frameAge() const;
    /// Milliseconds since anything was received.
    qint64 silence() const { return m_heard.elapsed(); }
    frame::Packing packing() const { return m_packing; }
    QIODevice *device() const { return m_device; }

Q_SIGNALS:
    void received(const parta::Frame &frame);
    /// The first malformed or oversized frame; the channel is dropped after it.
    void refused(const parta::Failure &failure);
    /// Exactly once, at the end.
    void lost(const QString &reason);

private:
    void readAll();
    bool readSome();
    void deliver(const QList<Frame> &frames);
    void end(const QString &reason);
    qint64 queued() const;
    void write(const QByteArray &bytes);
    void abortDevice();

    QIODevice *m_device;
    FrameReader m_reader;
    ChannelLimits m_limits;
    frame::Packing m_packing = frame::Packing::Plain;
    QElapsedTimer m_heard;
    QElapsedTimer m_frameBegan;
    QString m_farewell;
    bool m_reading = false;
    bool m_sending = false;
    bool m_finishing = false;
    bool m_closed = false;
};

} // namespace parta
