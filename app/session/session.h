// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Session: one person signed in to one server, through lost and found connections.
#pragma once
#include "app/session/schoolclock.h"
#include "app/session/serveridentity.h"
#include "common/protocol/session.h"
#include "common/rpc/caller.h"
#include "common/rpc/pinnedsocket.h"
#include <QScopedPointer>

namespace parta {

enum class SessionState : quint8 {
    SignedOut,  ///< nobody is signed in
    Connecting, ///< on the way to the server, signing in or resuming
    Online,     ///< signed in and connected
    Offline,    ///< signed in, the connection is lost; the next attempt is timed
};

/// Nothing is sent to a server whose certificate is not the pinned one. The token of the session is kept in
/// memory only; with it a lost connection is taken up again without the password.
class Session : public QObject
{
    Q_OBJECT
public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    /// Where to connect and which certificate to expect. Ends what was open.
    void setServer(const ServerAddress &server, const QByteArray &fingerprint);
    const ServerAddress &server() const { return m_server; }
    /// Of the certificate that is expected there.
    const QByteArray &fingerprint() const { return m_fingerprint; }
    /// Answered by signedIn, signInFailed or identityRefused.
    void signIn(const QString &login, const Secret<QString> &password);
    /// Gives the account's other sessions up and this one a new token.
    void changePassword(const Secret<QString> &present, const Secret<QString> &wanted, QObject *owner,
                        std::function<void(const Result<Me> &)> then);
    void signOut();
    /// Tries again now instead of waiting.
    void retry();
    /// Upper bounds of the n-th wait: first, doubling to last (milliseconds).
    void setBackoff(int first, int last);

    SessionState state() const { return m_state; }
    bool isOnline() const { return m_state == SessionState::Online; }
    const Me &me() const { return m_me; }
    const SchoolClock &clock() const { return m_clock; }

    template<class R>
    RequestHandle call(const R &request, QObject *owner, std::function<void(const Result<typename R::Reply> &)> then)
    {
        return m_caller.call(request, owner, std::move(then));
    }
    template<class E>
    void on(QObject *owner, std::function<void(const E &)> then)
    {
        m_caller.on<E>(owner, std::move(then));
    }

Q_SIGNALS:
    void stateChanged(parta::SessionState state);
    /// After the password. me().passwordChangeRequired says that nothing else is answered yet.
    void signedIn();
    void signInFailed(const parta::Failure &failure);
    /// The server is not the pinned one; nothing was sent to it.
    void identityRefused(const QByteArray &seen);
    /// People ahead in the hashing queue.
    void queued(int ahead);
    /// The token counts no more: the person has to sign in again. What is on the screen stays.
    void ended(const parta::Failure &why);

private:
    void connectToServer();
    void greet();
    void signInNow();
    void resume();
    void takeOver(const Me &me, const std::optional<Secret<QByteArray>> &token);
    void loseConnection(const QString &reason);
    void endSession(const Failure &why);
    void failSignIn(const Failure &failure);
    void waitAndReconnect();
    void setState(SessionState state);

    ServerAddress m_server;
    QByteArray m_fingerprint;
    Caller m_caller;
    std::unique_ptr<PinnedSocket, QScopedPointerDeleteLater> m_socket; ///< may be replaced by its own signal
    std::optional<SignIn> m_signIn;
    Secret<QByteArray> m_token;
    Me m_me;
    SchoolClock m_clock;
    SessionState m_state = SessionState::SignedOut;
    QTimer m_wait;
    int m_attempt = 0;
    int m_firstWait = 1'000;
    int m_lastWait = 60'000;
};

} // namespace parta
