// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The context of one call.
#include "server/access/callcontext.h"
#include "server/storage/repositories/accessrepository.h"
#include "server/storage/repositories/sessionrepository.h"

namespace parta {

CallContext::CallContext(Transaction &tx, const Actor &actor, const QDateTime &now, const SchoolFacts &school)
    : m_tx(tx)
    , m_actor(actor)
    , m_now(now)
    , m_today(school.dayOf(now))
    , m_school(school)
{
}

void CallContext::pin(const QDateTime &now)
{
    m_now = now;
    m_today = m_school.dayOf(now);
}

const LessonScope *CallContext::findLesson(LessonId id)
{
    const auto known = m_lessons.find(id);
    if (known != m_lessons.end())
        return known->get();
    auto scope = AccessRepository(m_tx).lesson(id, m_actor.staff, m_today);
    const auto kept = scope ? std::make_shared<const LessonScope>(std::move(*scope)) : nullptr;
    return m_lessons.insert(id, kept)->get();
}

const LessonScope &CallContext::lesson(LessonId id)
{
    const LessonScope *scope = findLesson(id);
    if (!scope)
        refuseField(ErrorCode::NotFound, QStringLiteral("lesson"));
    return *scope;
}

void CallContext::endSessions(AccountId account, ErrorCode why)
{
    SessionRepository(m_tx).endOthers(account, {}, m_now);
    m_endedAccounts.insert(account, why);
}

void CallContext::watch(GroupId page)
{
    if (m_announcer && m_actor.session)
        m_announcer->watch(m_actor.session, page);
}

void CallContext::unwatch(GroupId page)
{
    if (m_announcer && m_actor.session)
        m_announcer->unwatch(m_actor.session, page);
}

} // namespace parta
