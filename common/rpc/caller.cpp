// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Matching answers to calls; the ping that notices a dead peer.
#include "common/rpc/caller.h"
#include "common/base/log.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int defaultPingInterval = 15'000;
constexpr int toleratedPings = 3;
constexpr int farewellTime = 3'000;

Failure failureOf(ErrorCode code, const QString &detail = {})
{
    Failure failure;
    failure.code = code;
    failure.detail = detail;
    return failure;
}

Failure decodeFailure(const QByteArray &payload)
{
    Failure failure;
    wire::Decoder decoder(payload);
    return decoder.read(failure) && decoder.atEnd() ? failure : decoder.failure();
}

} // namespace

void RequestHandle::cancel()
{
    if (m_caller)
        m_caller->m_pending.erase(m_id);
    m_caller.clear();
}

Caller::Caller(QObject *parent) : QObject(parent)
{
    m_pinging.setInterval(defaultPingInterval);
    connect(&m_pinging, &QTimer::timeout, this, &Caller::ping);
}

Caller::~Caller()
{
    if (m_channel)
        m_channel->disconnect(this);
}

void Caller::setPingInterval(int milliseconds)
{
    m_pinging.setInterval(milliseconds);
}

void Caller::use(std::unique_ptr<Channel> channel)
{
    disconnectFromServer();
    m_channel = channel.release();
    m_channel->setParent(this);
    connect(m_channel, &Channel::received, this, &Caller::receive);
    connect(m_channel, &Channel::lost, this, &Caller::loseChannel);
    m_pinging.start();
}

void Caller::disconnectFromServer()
{
    Channel *leaving = m_channel;
    if (!leaving)
        return;
    leaving->disconnect(this);
    leaving->setParent(nullptr);
    connect(leaving, &Channel::lost, leaving, &QObject::deleteLater);
    QTimer::singleShot(farewellTime, leaving, [leaving] { leaving->drop(u"disconnected"_s); });
    leaving->finish(u"disconnected"_s);
    loseChannel(u"disconnected"_s);
}

RequestHandle Caller::post(const QByteArray &payload, QObject *owner, Answered then)
{
    const quint32 id = m_nextId++;
    m_pending.emplace(id, Pending{owner, std::move(then)});
    if (!isOnline())
        answerLater(id, ErrorCode::Offline);
    else if (payload.size() + qsizetype(frame::headSize) > qsizetype(frame::requestLimit))
        answerLater(id, ErrorCode::TooLarge);
    else
        m_channel->send({FrameKind::Request, id, payload});
    return {this, id};
}

void Caller::answerLater(quint32 id, ErrorCode code)
{
    QMetaObject::invokeMethod(this, [this, id, code] { answer(id, failureOf(code)); }, Qt::QueuedConnection);
}

void Caller::subscribe(const QByteArray &event, QObject *owner, std::function<void(const QByteArray &)> then)
{
    m_subscriptions[event].append({owner, std::move(then)});
}

void Caller::receive(const Frame &frame)
{
    switch (frame.kind) {
    case FrameKind::Reply:
        answer(frame.id, frame.payload);
        break;
    case FrameKind::Failure:
        answer(frame.id, decodeFailure(frame.payload));
        break;
    case FrameKind::Event:
        announce(frame.payload);
        break;
    case FrameKind::Ping:
        m_channel->send({FrameKind::Pong, frame.id, {}});
        break;
    case FrameKind::Pong:
    case FrameKind::Request:
        break;
    }
}

void Caller::answer(quint32 id, const Result<QByteArray> &result)
{
    const auto found = m_pending.find(id);
    if (found == m_pending.end())
        return;
    const Pending pending = std::move(found->second);
    m_pending.erase(found);
    if (pending.owner)
        pending.then(result);
}

void Caller::announce(const QByteArray &payload)
{
    const auto message = splitMessage(payload);
    if (!message)
        return;
    auto &all = m_subscriptions[message->name];
    all.removeIf([](const Subscription &one) { return !one.owner; });
    const auto subscriptions = all; // a subscriber may subscribe
    for (const Subscription &one : subscriptions) {
        if (one.owner)
            one.then(message->body);
    }
}

void Caller::loseChannel(const QString &reason)
{
    m_pinging.stop();
    if (auto *channel = std::exchange(m_channel, nullptr); channel && channel->parent() == this)
        channel->deleteLater();
    // Only what is pending now: a retry made by an answer belongs to the next connection.
    auto pending = std::exchange(m_pending, {});
    const QPointer<Caller> alive(this);
    for (auto &[id, one] : pending) {
        if (one.owner)
            one.then(failureOf(ErrorCode::Offline, reason));
    }
    if (alive)
        Q_EMIT lost(reason);
}

void Caller::ping()
{
    if (!isOnline())
        return;
    if (m_channel->silence() >= qint64(toleratedPings) * m_pinging.interval()) {
        m_channel->drop(u"the server does not answer"_s);
        return;
    }
    m_channel->send({FrameKind::Ping, 0, {}});
}

} // namespace parta
