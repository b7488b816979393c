// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A typed stand-in for partad over real TLS: one lambda per call, events at will, connections cut at will.
#pragma once
#include "common/reflect/fields.h"
#include "common/rpc/channel.h"
#include "common/wire/decode.h"
#include "support/testcertificate.h"
#include <QHash>
#include <QTcpServer>
#include <functional>

namespace parta {

class FakeServer : public QTcpServer
{
    Q_OBJECT
public:
    explicit FakeServer(QObject *parent = nullptr);

    /// Listens on loopback; the port stays the same after stop().
    void start();
    /// Stops listening and cuts all connections.
    void stop();
    void cutConnections();
    QByteArray fingerprint() const { return m_certificate.fingerprint(); }
    /// Becomes another server at the same address.
    void changeCertificate() { m_certificate = TestCertificate::make(); }

    /// How R is answered from now on. A call without a handler is answered NotFound.
    template<class R>
    void answer(std::function<Result<typename R::Reply>(const R &)> handler)
    {
        m_handlers.insert(nameOf<R>(), [handler](const QByteArray &body) -> Result<QByteArray> {
            const auto request = wire::decode<R>(body);
            if (!request)
                return request.error();
            const auto reply = handler(*request);
            return reply ? Result<QByteArray>(wire::encode(*reply)) : Result<QByteArray>(reply.error());
        });
    }
    /// R is heard but not answered from now on.
    template<class R>
    void keepSilent() { m_handlers.insert(nameOf<R>(), nullptr); }
    /// Sends an event to every connection.
    template<class E>
    void tell(const E &event)
    {
        for (Channel *channel : std::as_const(m_channels))
            channel->send({FrameKind::Event, 0, joinMessage(reflect::typeName<E>(), wire::encode(event))});
    }
    /// How often R was asked.
    template<class R>
    int heard() const { return int(m_heard.count(nameOf<R>())); }
    int connections() const { return int(m_channels.size()); }

protected:
    void incomingConnection(qintptr handle) override;

private:
    template<class M>
    static QByteArray nameOf()
    {
        return QByteArray(reflect::typeName<M>().data(), qsizetype(reflect::typeName<M>().size()));
    }
    void receive(Channel *channel, const Frame &frame);

    TestCertificate m_certificate = TestCertificate::make();
    QHash<QByteArray, std::function<Result<QByteArray>(const QByteArray &)>> m_handlers;
    QList<QByteArray> m_heard;
    QList<Channel *> m_channels;
    quint16 m_port = 0;
};

/// A failure of a code, as tests need it.
inline Failure refusal(ErrorCode code)
{
    Failure failure;
    failure.code = code;
    failure.clause = clauseOf(code);
    return failure;
}

} // namespace parta
