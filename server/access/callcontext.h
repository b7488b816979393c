// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CallContext: what one call works with: its transaction, its actor, the server's time, its events.
#pragma once
#include "common/wire/encode.h"
#include "server/access/actor.h"
#include "server/access/announcer.h"
#include "server/storage/repositories/facts.h"
#include "server/storage/transaction.h"
#include <memory>

namespace parta {

class CallContext
{
public:
    CallContext(Transaction &tx, const Actor &actor, const QDateTime &now, const SchoolFacts &school);
    CallContext(const CallContext &) = delete;
    CallContext &operator=(const CallContext &) = delete;

    Transaction &tx() { return m_tx; }
    const Actor &actor() const { return m_actor; }
    /// Server's clock, UTC.
    QDateTime now() const { return m_now; }
    /// Sets the time of the rest of the call: a demo school ends its making at its own time.
    void pin(const QDateTime &now);
    /// Day of now() in the school's zone.
    QDate today() const { return m_today; }
    const SchoolFacts &school() const { return m_school; }

    /// The role in which the rule let the call through.
    Role acting() const { return m_acting; }
    void setActing(Role role) { m_acting = role; }

    /// The lesson, read once a call; null where there is none. For rules: a stranger must not learn which lessons exist.
    const LessonScope *findLesson(LessonId id);
    /// The same for who may know: refuses NotFound.
    const LessonScope &lesson(LessonId id);

    /// Collects an event; it is sent after the commit.
    template<class Event>
    void announce(GroupId page, const Event &event)
    {
        constexpr auto name = reflect::typeName<Event>();
        m_events.append({page, QByteArray(name.data(), qsizetype(name.size())), wire::encode(event)});
    }
    const QList<Announcement> &events() const { return m_events; }

    /// Ends all sessions of an account: its roles, its password or its state changed. Their peers hear of it after the
    /// commit, with `why`.
    void endSessions(AccountId account, ErrorCode why);
    const QHash<AccountId, std::optional<ErrorCode>> &endedAccounts() const { return m_endedAccounts; }

    void setAnnouncer(Announcer *announcer) { m_announcer = announcer; }
    void watch(GroupId page);
    void unwatch(GroupId page);
    /// Tells the router to read the school's facts again after this call.
    void noteSchoolChanged() { m_schoolChanged = true; }
    bool schoolChanged() const { return m_schoolChanged; }

private:
    Transaction &m_tx;
    const Actor &m_actor;
    QDateTime m_now;
    QDate m_today;
    const SchoolFacts &m_school;
    Role m_acting = Role::SubjectTeacher;
    QHash<LessonId, std::shared_ptr<const LessonScope>> m_lessons; ///< references to them outlive a rehash
    QList<Announcement> m_events;
    QHash<AccountId, std::optional<ErrorCode>> m_endedAccounts;
    Announcer *m_announcer = nullptr;
    bool m_schoolChanged = false;
};

} // namespace parta
