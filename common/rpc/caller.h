// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The client's end of the protocol: calls with typed answers, many in flight, and events.
#pragma once
#include "common/reflect/fields.h"
#include "common/rpc/channel.h"
#include "common/wire/decode.h"
#include <QHash>
#include <QPointer>
#include <QTimer>
#include <map>

namespace parta {

class Caller;

/// One call in flight.
class RequestHandle
{
public:
    RequestHandle() = default;
    /// The answer will be dropped; the server may have done the work nevertheless.
    void cancel();

private:
    friend class Caller;
    RequestHandle(Caller *caller, quint32 id) : m_caller(caller), m_id(id) {}
    QPointer<Caller> m_caller;
    quint32 m_id = 0;
};

/// Works over any Channel and survives its loss: give it a new one with use(); event subscriptions stay.
/// Answers never come before call() has returned. Lives in one thread.
class Caller : public QObject
{
    Q_OBJECT
public:
    explicit Caller(QObject *parent = nullptr);
    ~Caller() override;

    /// Takes over an open channel of FrameSide::Client; a former one is dropped.
    void use(std::unique_ptr<Channel> channel);
    bool isOnline() const { return m_channel && m_channel->isOpen(); }
    /// Ends the connection; pending calls are answered Offline.
    void disconnectFromServer();
    /// Pings every `milliseconds` (default 15 s); three without any answer and the peer counts as dead.
    void setPingInterval(int milliseconds);

    /// Sends `request`; `then` gets the reply or why not. Dropped silently when `owner` is gone.
    template<class R>
    RequestHandle call(const R &request, QObject *owner,
                       std::function<void(const Result<typename R::Reply> &)> then)
    {
        return post(joinMessage(reflect::typeName<R>(), wire::encode(request)), owner,
                    [then = std::move(then)](const Result<QByteArray> &answer) {
                        then(answer ? wire::decode<typename R::Reply>(*answer)
                                    : Result<typename R::Reply>(answer.error()));
                    });
    }

    /// Calls `then` for every event E as long as `owner` lives.
    template<class E>
    void on(QObject *owner, std::function<void(const E &)> then)
    {
        subscribe(QByteArray(reflect::typeName<E>().data(), qsizetype(reflect::typeName<E>().size())), owner,
                  [then = std::move(then)](const QByteArray &body) {
                      if (const auto event = wire::decode<E>(body))
                          then(*event);
                  });
    }

Q_SIGNALS:
    /// The connection is gone; comes after the pending calls were answered.
    void lost(const QString &reason);

private:
    friend class RequestHandle;
    using Answered = std::function<void(const Result<QByteArray> &)>;
    struct Pending {
        QPointer<QObject> owner;
        Answered then;
    };
    struct Subscription {
        QPointer<QObject> owner;
        std::function<void(const QByteArray &)> then;
    };

    RequestHandle post(const QByteArray &payload, QObject *owner, Answered then);
    void subscribe(const QByteArray &event, QObject *owner, std::function<void(const QByteArray &)> then);
    void receive(const Frame &frame);
    void answer(quint32 id, const Result<QByteArray> &result);
    void answerLater(quint32 id, ErrorCode code);
    void announce(const QByteArray &payload);
    void loseChannel(const QString &reason);
    void ping();

    Channel *m_channel = nullptr;
    quint32 m_nextId = 1;
    std::map<quint32, Pending> m_pending; ///< in order of sending
    QHash<QByteArray, QList<Subscription>> m_subscriptions;
    QTimer m_pinging;
};

} // namespace parta
