// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The small school behind the real router: tests of calls derive from it.
#pragma once
#include "common/protocol/marks.h"
#include "server/access/router.h"
#include "tests/support/smallschool.h"
#include "tests/support/testdatabase.h"
#include <future>

namespace parta {

/// Keeps what would have gone to other sessions.
class Listener : public Announcer
{
public:
    void watch(SessionId session, GroupId page) override { watched.append({session, page}); }
    void unwatch(SessionId session, GroupId page) override { watched.removeAll({session, page}); }
    void endSessions(AccountId account, SessionId, ErrorCode why) override { ended.append({account, why}); }
    void announce(const QList<Announcement> &events) override { told += events; }

    QList<std::pair<SessionId, GroupId>> watched;
    QList<Announcement> told;
    QList<std::pair<AccountId, ErrorCode>> ended;
};

class CallStand
{
protected:
    /// For init(): founds the school on the engine of the global data row, or skips.
    void setUp();
    /// The same without a school.
    void setUpEmpty(const QDateTime &now);
    void tearDown();

    template<class M>
    Result<typename M::Reply> call(const std::shared_ptr<const Actor> &actor, const M &message)
    {
        std::promise<Answer> promise;
        m_router->dispatch({wire::nameOf<M>().toLatin1(), wire::encode(message), actor},
                           [&](Answer answer) { promise.set_value(std::move(answer)); });
        const Answer answer = promise.get_future().get();
        if (answer.failure)
            return *answer.failure;
        return wire::decode<typename M::Reply>(answer.reply);
    }

    SetMark mark(Grade grade, int revision = 0)
    {
        return {m_school.held, 1, m_school.pupils.first(), grade, revision, RequestId::random(), {}};
    }
    qint64 count(const QString &table);
    std::shared_ptr<const Actor> actor(const QString &name) const;

    std::unique_ptr<TestDatabase> m_test;
    std::shared_ptr<Database> m_database;
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<Listener> m_listener;
    std::unique_ptr<Router> m_router;
    SmallSchool m_school;
};

} // namespace parta
