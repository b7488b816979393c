// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Hub: which sessions are connected and which pages they watch. Thread-safe.
#pragma once
#include "server/access/actor.h"
#include "server/access/announcer.h"
#include "common/base/error.h"
#include <QHash>
#include <QSet>
#include <atomic>
#include <memory>
#include <mutex>

namespace parta {

/// Where the peer of a session is reached. Thread-safe; outlives every session.
class Mailbox
{
public:
    Mailbox() = default;
    Mailbox(const Mailbox &) = delete;
    Mailbox &operator=(const Mailbox &) = delete;
    virtual ~Mailbox() = default;

    /// Bytes of a whole frame, the same for many peers.
    virtual void deliver(quint64 peer, const QByteArray &frame) = 0;
    virtual void endSession(quint64 peer, SessionId session, ErrorCode why) = 0;
};

/// A session with the peer that holds it.
struct LiveSession {
    std::shared_ptr<const Actor> actor;
    QDateTime expiresAt;
    Mailbox *mailbox = nullptr;
    quint64 peer = 0;
    /// Set at once when the session ends, before its peer hears of it: the next frame is refused.
    std::atomic<bool> ended = false;
};

class Hub : public Announcer
{
public:
    /// A session taken up by another peer leaves its former one.
    void add(const std::shared_ptr<LiveSession> &session);
    /// Forgets this very session; one that was taken up elsewhere stays.
    void remove(const std::shared_ptr<LiveSession> &session);
    int sessionCount() const;

    void endSessions(AccountId account, SessionId except, ErrorCode why) override;
    void watch(SessionId session, GroupId page) override;
    void unwatch(SessionId session, GroupId page) override;
    void announce(const QList<Announcement> &events) override;

private:
    struct Entry {
        std::shared_ptr<LiveSession> session;
        QSet<GroupId> pages;
    };
    void forgetWatches(SessionId session, const Entry &entry);

    mutable std::mutex m_lock;
    QHash<SessionId, Entry> m_sessions;
    QHash<AccountId, QSet<SessionId>> m_ofAccount;
    QHash<GroupId, QSet<SessionId>> m_watchers;
};

} // namespace parta
