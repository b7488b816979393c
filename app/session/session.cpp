// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Connecting, greeting, signing in, resuming.
#include "app/session/session.h"
#include "common/base/log.h"
#include "common/protocol/version.h"
#include <QCoreApplication>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

/// Codes after which a token may still count: the server was merely not able to answer.
bool isPassing(ErrorCode code)
{
    return code == ErrorCode::Offline || code == ErrorCode::Busy || code == ErrorCode::ShuttingDown
        || code == ErrorCode::Internal || code == ErrorCode::DiskFull;
}

Failure failureOf(ErrorCode code, const QString &detail)
{
    Failure failure;
    failure.code = code;
    failure.clause = clauseOf(code);
    failure.detail = detail;
    return failure;
}

} // namespace

Session::Session(QObject *parent) : QObject(parent)
{
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &Session::connectToServer);
    connect(&m_caller, &Caller::lost, this, &Session::loseConnection);
    on<SignInQueued>(this, [this](const SignInQueued &event) { Q_EMIT queued(event.ahead); });
    on<SessionEnding>(this, [this](const SessionEnding &event) {
        const auto code = reflect::enumFromName<ErrorCode>(event.why).value_or(ErrorCode::SessionEnded);
        if (!isPassing(code))
            endSession(failureOf(code, event.why));
    });
}

Session::~Session()
{
    m_caller.disconnect(this);
    delete m_socket.release();
}

void Session::setServer(const ServerAddress &server, const QByteArray &fingerprint)
{
    m_wait.stop();
    m_token = {};
    m_signIn.reset();
    if (m_socket)
        m_socket->disconnect(this);
    m_socket.reset();
    m_server = server;
    m_fingerprint = fingerprint;
    setState(SessionState::SignedOut);
    m_caller.disconnectFromServer();
}

void Session::signIn(const QString &login, const Secret<QString> &password)
{
    m_signIn = SignIn{login.trimmed(), password};
    m_token = {};
    if (m_caller.isOnline())
        signInNow();
    else
        connectToServer();
}

void Session::connectToServer()
{
    setState(SessionState::Connecting);
    if (m_socket)
        m_socket->disconnect(this);
    m_socket.reset(new PinnedSocket);
    connect(m_socket.get(), &PinnedSocket::ready, this, &Session::greet);
    connect(m_socket.get(), &PinnedSocket::failed, this, &Session::loseConnection);
    connect(m_socket.get(), &PinnedSocket::strange, this, [this](const QByteArray &seen) {
        m_signIn.reset();
        m_token = {};
        setState(SessionState::SignedOut);
        Q_EMIT identityRefused(seen);
    });
    m_socket->open(m_server.host, m_server.port, m_fingerprint);
}

void Session::greet()
{
    auto channel = m_socket->takeChannel();
    if (!channel)
        return loseConnection(u"no channel"_s);
    m_caller.use(std::move(channel));
    const Hello hello{protocolVersion, QCoreApplication::applicationName() + u" "_s + QCoreApplication::applicationVersion()};
    call(hello, this, [this](const Result<Hello::Reply> &reply) {
        if (!reply && reply.error().code != ErrorCode::Offline)
            return m_signIn ? failSignIn(reply.error()) : endSession(reply.error());
        if (reply)
            m_signIn ? signInNow() : resume();
    });
}

void Session::signInNow()
{
    setState(SessionState::Connecting);
    call(*m_signIn, this, [this](const Result<SignIn::Reply> &reply) {
        if (!reply)
            return failSignIn(reply.error());
        m_signIn.reset();
        takeOver(reply->me, reply->token);
        Q_EMIT signedIn();
    });
}

void Session::resume()
{
    call(Resume{m_token}, this, [this](const Result<Resume::Reply> &reply) {
        if (reply)
            takeOver(reply->me, {});
        else if (!isPassing(reply.error().code))
            endSession(reply.error());
        else if (reply.error().code != ErrorCode::Offline)
            m_caller.disconnectFromServer();
    });
}

void Session::takeOver(const Me &me, const std::optional<Secret<QByteArray>> &token)
{
    m_me = me;
    if (token)
        m_token = *token;
    m_clock.set(me.now, me.timeZone);
    m_attempt = 0;
    setState(SessionState::Online);
}

void Session::changePassword(const Secret<QString> &present, const Secret<QString> &wanted, QObject *owner,
                             std::function<void(const Result<Me> &)> then)
{
    // Answered to the session first: the new token counts even when the window that asked is gone.
    const QPointer<QObject> asking(owner);
    call(ChangePassword{present, wanted}, this,
         [this, asking, then = std::move(then)](const Result<ChangePassword::Reply> &reply) {
        if (reply)
            takeOver(reply->me, reply->token);
        if (asking)
            then(reply ? Result<Me>(reply->me) : Result<Me>(reply.error()));
    });
}

void Session::signOut()
{
    if (m_caller.isOnline() && !m_token.reveal().isEmpty())
        call(SignOut{}, this, [](const Result<SignOut::Reply> &) {});
    setServer(m_server, m_fingerprint);
    m_me = {};
}

void Session::retry()
{
    if (m_state == SessionState::Offline)
        connectToServer();
}

void Session::setBackoff(int first, int last)
{
    m_firstWait = first;
    m_lastWait = last;
}

void Session::loseConnection(const QString &reason)
{
    qCInfo(lcClient) << "connection lost:" << reason;
    if (m_signIn)
        return failSignIn(failureOf(ErrorCode::Offline, reason));
    if (!m_token.reveal().isEmpty())
        return waitAndReconnect();
    setState(SessionState::SignedOut);
}

void Session::failSignIn(const Failure &failure)
{
    if (!m_signIn)
        return;
    m_signIn.reset();
    setState(SessionState::SignedOut);
    Q_EMIT signInFailed(failure);
}

void Session::endSession(const Failure &why)
{
    m_token = {};
    m_wait.stop();
    setState(SessionState::SignedOut);
    Q_EMIT ended(why);
}

/// Full jitter: everybody's connection is lost at the same moment when the server restarts.
void Session::waitAndReconnect()
{
    const int bound = int(std::min<qint64>(m_lastWait, qint64(m_firstWait) << std::min(m_attempt++, 20)));
    m_wait.start(QRandomGenerator::global()->bounded(bound + 1));
    setState(SessionState::Offline);
}

void Session::setState(SessionState state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

} // namespace parta
