// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Peer: one client's connection, from its TLS handshake to its end. Lives in a SocketThread.
#pragma once
#include "common/rpc/channel.h"
#include "server/net/netservices.h"
#include "server/net/tokenbucket.h"
#include <QSslSocket>

namespace parta {

class SocketThread;

class Peer : public QObject
{
    Q_OBJECT
public:
    Peer(quint64 id, SocketThread &home, const NetServices &services);
    ~Peer() override;

    /// Takes the socket over and waits for the client's handshake.
    void start(qintptr descriptor);
    void deliver(const QByteArray &frame);
    void endSession(SessionId session, ErrorCode why);
    /// Ends what takes too long. Called every NetLimits::sweep milliseconds.
    void checkDeadlines();
    /// Refuses new requests, answers those in hand and goes.
    void leave();
    void drop(const QString &reason);

Q_SIGNALS:
    /// Has asked to sign in: no longer half open.
    void settled(quint64 id);
    void gone(quint64 id);

private:
    void beginFrames();
    void receive(const Frame &frame);
    void serve(const Frame &frame);
    std::optional<Failure> refusal(qint64 now);
    std::optional<Failure> callRefusal() const;
    void serveCall(quint32 id, NamedBody message);
    bool serveSession(quint32 id, const NamedBody &message);
    void greet(quint32 id, const Hello &request);
    void signIn(quint32 id, const SignIn &request);
    void resume(quint32 id, const Resume &request);
    void changePassword(quint32 id, const ChangePassword &request);
    void signOut(quint32 id);
    void admit(quint32 id, const Result<SignedIn> &result);
    void becomeStranger(ErrorCode why);
    Visitor visitor();
    SignInDesk::Admitted admitted(quint32 id, void (Peer::*then)(quint32, const Result<SignedIn> &));
    void rotate(quint32 id, const Result<SignedIn> &result);

    template<class R> void with(quint32 id, const NamedBody &message, void (Peer::*handle)(quint32, const R &));
    template<class E> void tell(const E &event);
    void reply(quint32 id, const QByteArray &body);
    void fail(quint32 id, const Failure &failure);
    void beginWork();
    void endWork();
    void end(const QString &reason);

    quint64 m_id;
    SocketThread &m_home;
    const NetServices &m_services;
    std::unique_ptr<QSslSocket> m_handshaking;
    std::unique_ptr<Channel> m_channel;
    std::shared_ptr<LiveSession> m_session;
    std::shared_ptr<std::atomic<bool>> m_here;
    TokenBucket m_bucket;
    qint64 m_deadline;             ///< of the handshake or the sign-in, by the thread's clock; 0: none
    qint64 m_signInLeft = 0;       ///< kept while the password waits in the queue
    qint64 m_lastRequest = 0;
    qint64 m_noted = 0;
    int m_inFlight = 0;
    bool m_settled = false;
    bool m_signingIn = false;
    bool m_leaving = false;
    bool m_gone = false;
    bool m_sessionEnded = false;   ///< had one: calls are told SessionEnded instead of NotSignedIn
};

} // namespace parta
