// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The same frames over a local socket.
#include "server/net/localdoor.h"
#include "common/base/log.h"
#include <QDir>
#include <QLocalSocket>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

Failure failureOf(ErrorCode code)
{
    Failure failure;
    failure.code = code;
    return failure;
}

} // namespace

LocalDoor::LocalDoor(Dispatch dispatch, const NetLimits &limits) : m_dispatch(std::move(dispatch)), m_limits(limits)
{
    Actor actor;
    actor.door = Door::Local;
    m_operator = std::make_shared<const Actor>(actor);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &LocalDoor::accept);
}

LocalDoor::~LocalDoor()
{
    for (Channel *channel : std::as_const(m_channels))
        channel->disconnect(this);
    qDeleteAll(m_channels);
}

QString LocalDoor::pathIn(const QString &dataFolder)
{
    return QDir(dataFolder).absoluteFilePath(u"partad.sock"_s);
}

bool LocalDoor::open(const QString &path)
{
    // The lock of the data directory is ours, so a socket that lies there is a dead server's.
    QLocalServer::removeServer(path);
    return m_server.listen(path);
}

void LocalDoor::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        const ChannelLimits limits{.frame = m_limits.frame, .outbound = m_limits.outbound};
        auto *channel = new Channel(std::unique_ptr<QIODevice>(socket), FrameSide::Server, limits, this);
        channel->allowSignedIn(m_limits.frame);
        m_channels.append(channel);
        connect(channel, &Channel::received, this, [this, channel](const Frame &frame) { serve(channel, frame); });
        connect(channel, &Channel::lost, this, [this, channel] {
            m_channels.removeOne(channel);
            channel->deleteLater();
            finishIfIdle();
        });
    }
}

void LocalDoor::serve(Channel *channel, const Frame &frame)
{
    if (frame.kind == FrameKind::Ping) {
        channel->send({FrameKind::Pong, frame.id, {}});
        return;
    }
    auto message = splitMessage(frame.payload);
    if (!message || m_stopping) {
        const Failure failure = failureOf(m_stopping ? ErrorCode::ShuttingDown : ErrorCode::Malformed);
        channel->send({FrameKind::Failure, frame.id, wire::encode(failure)});
        return;
    }
    ++m_inFlight;
    const QByteArray name = message->name;
    m_dispatch({name, std::move(message->body), m_operator},
               [this, to = QPointer<Channel>(channel), id = frame.id, name](const Answer &result) {
                   QMetaObject::invokeMethod(this, [this, to, id, name, result] { answer(to, id, name, result); },
                                             Qt::QueuedConnection);
               });
}

void LocalDoor::answer(Channel *channel, quint32 id, const QByteArray &message, const Answer &answer)
{
    --m_inFlight;
    if (!answer.failure)
        Q_EMIT served(message);
    if (channel && answer.failure)
        channel->send({FrameKind::Failure, id, wire::encode(*answer.failure)});
    else if (channel)
        channel->send({FrameKind::Reply, id, answer.reply});
    if (m_stopping && m_inFlight == 0)
        stop();
}

void LocalDoor::stop()
{
    m_stopping = true;
    m_server.close();
    if (m_inFlight > 0)
        return;
    const auto channels = m_channels;
    for (Channel *channel : channels)
        channel->finish(u"shutting down"_s);
    QMetaObject::invokeMethod(this, &LocalDoor::finishIfIdle, Qt::QueuedConnection);
}

void LocalDoor::finishIfIdle()
{
    if (m_stopping && m_inFlight == 0 && m_channels.isEmpty())
        Q_EMIT finished();
}

} // namespace parta
