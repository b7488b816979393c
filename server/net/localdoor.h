// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// LocalDoor: the operator's socket in the data directory, open to the server's own user only.
#pragma once
#include "common/rpc/channel.h"
#include "server/net/netservices.h"
#include <QLocalServer>

namespace parta {

/// Serves calls of common/protocol/operation.h with an Actor of Door::Local; the same router, no sign-in.
class LocalDoor : public QObject
{
    Q_OBJECT
public:
    LocalDoor(Dispatch dispatch, const NetLimits &limits);
    ~LocalDoor() override;

    /// Where partactl of the same version looks for it.
    static QString pathIn(const QString &dataFolder);
    bool open(const QString &path);
    QString errorString() const { return m_server.errorString(); }
    /// Refuses new calls; `finished` comes when those in hand are answered.
    void stop();

Q_SIGNALS:
    /// A call was answered without a failure.
    void served(const QByteArray &message);
    void finished();

private:
    void accept();
    void serve(Channel *channel, const Frame &frame);
    void answer(Channel *channel, quint32 id, const QByteArray &message, const Answer &answer);
    void finishIfIdle();

    QLocalServer m_server;
    Dispatch m_dispatch;
    NetLimits m_limits;
    std::shared_ptr<const Actor> m_operator;
    QList<Channel *> m_channels;
    int m_inFlight = 0;
    bool m_stopping = false;
};

} // namespace parta
