// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SignInDesk: who gets a session. Passwords, resumption tokens, changes of passwords, signing out.
#pragma once
#include "common/base/clock.h"
#include "common/base/result.h"
#include "common/protocol/session.h"
#include "server/credentials/hashingqueue.h"
#include "server/credentials/password.h"
#include "server/credentials/signindelay.h"
#include "server/net/hub.h"
#include "server/storage/database.h"
#include "server/storage/repositories/accountrepository.h"

namespace parta {

struct SignInConfig {
    PasswordCosts costs;
    int hashingThreads = 0;                   ///< 0: number of cores
    int hashingQueue = 512;
    int tellEvery = 1'000;                    ///< ms between messages about the place in the queue
    qint64 lifetime = 12LL * 60 * 60 * 1000;  ///< ms until a session ends for good
    qint64 idle = 60LL * 60 * 1000;           ///< ms after which it cannot be resumed any more
};

/// Who asks, seen from the desk. The functions are called from any thread.
struct Visitor {
    Mailbox *mailbox = nullptr;
    quint64 peer = 0;
    std::function<bool()> isThere;
    std::function<void(int)> tellAhead;
};

struct SignedIn {
    QByteArray token; ///< empty after a resumption
    Me me;
    std::shared_ptr<LiveSession> session;
};

/// Thread-safe. Every `done` is called exactly once, on a lane or hashing thread, unless the visitor has left.
class SignInDesk
{
public:
    using Admitted = std::function<void(const Result<SignedIn> &)>;

    SignInDesk(std::shared_ptr<Database> database, const Clock &clock, Hub &hub, const SignInConfig &config);
    ~SignInDesk();

    void greet(std::function<void(const Result<Hello::Reply> &)> done);
    void signIn(const SignIn &request, Visitor visitor, Admitted done);
    void resume(const Resume &request, Visitor visitor, Admitted done);
    void changePassword(const std::shared_ptr<LiveSession> &session, const ChangePassword &request, Visitor visitor,
                        Admitted done);
    void signOut(const std::shared_ptr<LiveSession> &session, std::function<void(const std::optional<Failure> &)> done);
    /// Notes that the session is in use.
    void noteSeen(const std::shared_ptr<LiveSession> &session);
    /// Ends a session that was idle for too long or has reached its end.
    void expire(const std::shared_ptr<LiveSession> &session);

private:
    struct Attempt;

    void book(const std::shared_ptr<Attempt> &attempt);
    void bookUnknown(const std::shared_ptr<Attempt> &attempt, Transaction &tx, const QDateTime &now);
    void queueHashing(const std::shared_ptr<Attempt> &attempt);
    void hash(const std::shared_ptr<Attempt> &attempt);
    void conclude(const std::shared_ptr<Attempt> &attempt);
    void admit(const std::shared_ptr<Attempt> &attempt, Transaction &tx);
    void replacePassword(const std::shared_ptr<Attempt> &attempt, Transaction &tx);
    static std::shared_ptr<LiveSession> liveSession(const Visitor &visitor, const Actor &actor, const QDateTime &expiresAt);
    PasswordCost costOf(const AccountRow &account) const;
    QString dummyFor(const QString &loginKey) const;

    std::shared_ptr<Database> m_database;
    const Clock &m_clock;
    Hub &m_hub;
    SignInConfig m_config;
    UnknownLogins m_unknown;
    QByteArray m_dummyKey;
    QString m_staffDummy;
    QString m_familyDummy;
    std::unique_ptr<HashingQueue> m_hashing;
};

} // namespace parta
