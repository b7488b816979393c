// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a connection: handshake, frames, limits, deadlines, the end.
#include "server/net/peer.h"
#include "common/base/log.h"
#include "server/net/socketthread.h"
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr qint64 inFlightRetry = 50;
constexpr qint64 noteEvery = 5 * 60'000;

Failure failureOf(ErrorCode code, const QString &detail = {})
{
    Failure failure;
    failure.code = code;
    failure.clause = clauseOf(code);
    failure.detail = detail;
    return failure;
}

Failure busy(qint64 retryAfter)
{
    Failure failure = failureOf(ErrorCode::Busy);
    failure.retryAfter = retryAfter;
    return failure;
}

} // namespace

Peer::Peer(quint64 id, SocketThread &home, const NetServices &services)
    : m_id(id), m_home(home), m_services(services), m_here(std::make_shared<std::atomic<bool>>(true)),
      m_bucket(services.limits.requestsPerSecond, services.limits.requestBurst),
      m_deadline(home.now() + services.limits.handshake)
{
}

Peer::~Peer()
{
    *m_here = false;
    if (m_session)
        m_services.hub.remove(m_session);
    if (m_channel)
        m_channel->disconnect(this);
    if (m_handshaking)
        m_handshaking->disconnect(this);
}

void Peer::start(qintptr descriptor)
{
    m_handshaking = std::make_unique<QSslSocket>();
    QSslSocket *socket = m_handshaking.get();
    connect(socket, &QSslSocket::encrypted, this, &Peer::beginFrames);
    connect(socket, &QSslSocket::disconnected, this, [this] { end(u"left during the handshake"_s); });
    connect(socket, &QSslSocket::errorOccurred, this, [this, socket] { end(socket->errorString()); });
    if (!socket->setSocketDescriptor(descriptor)) {
        end(socket->errorString());
        return;
    }
    socket->setReadBufferSize(qint64(m_services.limits.strangerFrame));
    socket->setSslConfiguration(m_services.tls);
    socket->startServerEncryption();
}

void Peer::beginFrames()
{
    m_handshaking->disconnect(this);
    m_deadline = m_home.now() + m_services.limits.signIn;
    const ChannelLimits limits{.frame = m_services.limits.strangerFrame, .outbound = m_services.limits.outbound};
    m_channel = std::make_unique<Channel>(std::move(m_handshaking), FrameSide::Server, limits);
    connect(m_channel.get(), &Channel::received, this, &Peer::receive);
    connect(m_channel.get(), &Channel::refused, this, [this](const Failure &failure) { fail(0, failure); });
    connect(m_channel.get(), &Channel::lost, this, &Peer::end);
}

void Peer::end(const QString &reason)
{
    if (std::exchange(m_gone, true))
        return;
    qCDebug(lcNet).noquote() << "peer" << m_id << "gone:" << reason;
    *m_here = false;
    if (m_session)
        m_services.hub.remove(std::exchange(m_session, nullptr));
    Q_EMIT gone(m_id);
}

void Peer::drop(const QString &reason)
{
    if (m_gone)
        return;
    qCInfo(lcNet).noquote() << "peer" << m_id << "dropped:" << reason;
    if (m_channel) {
        m_channel->drop(reason);
    } else if (m_handshaking) {
        m_handshaking->disconnect(this);
        m_handshaking->abort();
    }
    end(reason);
}

void Peer::deliver(const QByteArray &frame)
{
    if (m_channel && m_session)
        m_channel->sendEncoded(frame);
}

void Peer::checkDeadlines()
{
    if (m_gone)
        return;
    const NetLimits &limits = m_services.limits;
    if (m_deadline > 0 && m_home.now() > m_deadline)
        drop(m_channel ? u"no sign-in in time"_s : u"no handshake in time"_s);
    else if (m_channel && m_channel->frameAge() > limits.slowFrame)
        drop(u"a frame takes too long"_s);
    else if (m_channel && m_channel->silence() > limits.silence && m_session)
        drop(u"silent"_s);
    else if (m_session && m_inFlight == 0
             && (m_home.now() - m_lastRequest > limits.idle || m_session->expiresAt <= m_services.clock.now())) {
        m_services.desk.expire(m_session);
        becomeStranger(ErrorCode::SessionEnded);
    }
}

void Peer::leave()
{
    m_leaving = true;
    if (m_session)
        tell(SessionEnding{reflect::enumText(ErrorCode::ShuttingDown)});
    if (!m_channel)
        drop(u"shutting down"_s);
    else if (m_inFlight == 0)
        m_channel->finish(u"shutting down"_s);
}

void Peer::receive(const Frame &frame)
{
    if (frame.kind == FrameKind::Ping)
        m_channel->send({FrameKind::Pong, frame.id, {}});
    else if (frame.kind == FrameKind::Request)
        serve(frame);
}

std::optional<Failure> Peer::refusal(qint64 now)
{
    if (m_leaving)
        return failureOf(ErrorCode::ShuttingDown);
    if (const qint64 wait = m_bucket.take(now))
        return busy(wait);
    if (m_inFlight >= m_services.limits.inFlight)
        return busy(inFlightRetry);
    return std::nullopt;
}

void Peer::serve(const Frame &frame)
{
    m_lastRequest = m_home.now();
    if (const auto refused = refusal(m_lastRequest)) {
        fail(frame.id, *refused);
        return;
    }
    auto message = splitMessage(frame.payload);
    if (!message)
        fail(frame.id, failureOf(ErrorCode::Malformed, u"no name of a message"_s));
    else if (!serveSession(frame.id, *message))
        serveCall(frame.id, *std::move(message));
}

std::optional<Failure> Peer::callRefusal() const
{
    if (!m_session)
        return failureOf(m_sessionEnded ? ErrorCode::SessionEnded : ErrorCode::NotSignedIn);
    if (m_session->ended)
        return failureOf(ErrorCode::SessionEnded);
    if (m_session->actor->passwordChangeRequired)
        return failureOf(ErrorCode::PasswordChangeRequired);
    return std::nullopt;
}

void Peer::serveCall(quint32 id, NamedBody message)
{
    if (const auto refused = callRefusal()) {
        fail(id, *refused);
        return;
    }
    if (m_lastRequest - m_noted > noteEvery) {
        m_noted = m_lastRequest;
        m_services.desk.noteSeen(m_session);
    }
    beginWork();
    SocketThread *home = &m_home;
    m_services.dispatch({std::move(message.name), std::move(message.body), m_session->actor},
                        [home, peer = m_id, id](Answer answer) {
                            home->toPeer(peer, [id, answer = std::move(answer)](Peer *found) {
                                if (!found)
                                    return;
                                if (answer.failure)
                                    found->fail(id, *answer.failure);
                                else
                                    found->reply(id, answer.reply);
                                found->endWork();
                            });
                        });
}

void Peer::reply(quint32 id, const QByteArray &body)
{
    if (m_channel)
        m_channel->send({FrameKind::Reply, id, body});
}

void Peer::fail(quint32 id, const Failure &failure)
{
    if (m_channel)
        m_channel->send({FrameKind::Failure, id, wire::encode(failure)});
}

void Peer::beginWork()
{
    ++m_inFlight;
}

void Peer::endWork()
{
    --m_inFlight;
    if (m_leaving && m_inFlight == 0 && m_channel)
        m_channel->finish(u"shutting down"_s);
}

} // namespace parta
