// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Accepting, reading and answering frames.
#include "support/fakeserver.h"
#include <QSslConfiguration>
#include <QSslSocket>

namespace parta {

FakeServer::FakeServer(QObject *parent) : QTcpServer(parent) {}

void FakeServer::start()
{
    if (!listen(QHostAddress::LocalHost, m_port))
        qFatal("fake server cannot listen");
    m_port = serverPort();
}

void FakeServer::stop()
{
    close();
    cutConnections();
}

void FakeServer::cutConnections()
{
    const auto all = m_channels;
    for (Channel *channel : all)
        channel->drop(QStringLiteral("cut"));
}

void FakeServer::incomingConnection(qintptr handle)
{
    auto socket = std::make_unique<QSslSocket>();
    QSslSocket *raw = socket.get();
    raw->setSocketDescriptor(handle);
    QSslConfiguration configuration;
    configuration.setProtocol(QSsl::TlsV1_3OrLater);
    configuration.setLocalCertificate(m_certificate.certificate);
    configuration.setPrivateKey(m_certificate.key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    raw->setSslConfiguration(configuration);
    auto *holder = new QObject(this);
    auto shared = std::make_shared<std::unique_ptr<QSslSocket>>(std::move(socket));
    connect(raw, &QSslSocket::encrypted, holder, [this, holder, shared] {
        auto *channel = new Channel(std::move(*shared), FrameSide::Server, ChannelLimits{}, this);
        m_channels += channel;
        connect(channel, &Channel::received, this, [this, channel](const Frame &frame) { receive(channel, frame); });
        connect(channel, &Channel::lost, this, [this, channel] {
            m_channels.removeOne(channel);
            channel->deleteLater();
        });
        holder->deleteLater();
    });
    connect(raw, &QSslSocket::disconnected, holder, &QObject::deleteLater);
    raw->startServerEncryption();
}

void FakeServer::receive(Channel *channel, const Frame &frame)
{
    if (frame.kind == FrameKind::Ping)
        return channel->send({FrameKind::Pong, frame.id, {}});
    const auto message = splitMessage(frame.payload);
    if (frame.kind != FrameKind::Request || !message)
        return;
    m_heard += message->name;
    const auto found = m_handlers.constFind(message->name);
    if (found != m_handlers.constEnd() && !*found)
        return;
    const auto answer = found == m_handlers.constEnd() ? Result<QByteArray>(refusal(ErrorCode::NotFound))
                                                       : (*found)(message->body);
    if (answer)
        channel->send({FrameKind::Reply, frame.id, *answer});
    else
        channel->send({FrameKind::Failure, frame.id, wire::encode(answer.error())});
}

} // namespace parta
