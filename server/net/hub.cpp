// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keeping the three indexes of the hub together.
#include "server/net/hub.h"
#include "common/rpc/frame.h"

namespace parta {

void Hub::add(const std::shared_ptr<LiveSession> &session)
{
    const SessionId id = session->actor->session;
    const std::lock_guard guard(m_lock);
    Entry &entry = m_sessions[id];
    const auto former = std::exchange(entry.session, session);
    if (former && (former->mailbox != session->mailbox || former->peer != session->peer)) {
        former->ended = true;
        former->mailbox->endSession(former->peer, id, ErrorCode::SessionEnded);
        forgetWatches(id, entry);
        entry.pages.clear();
    }
    m_ofAccount[session->actor->account].insert(id);
}

void Hub::remove(const std::shared_ptr<LiveSession> &session)
{
    const SessionId id = session->actor->session;
    const std::lock_guard guard(m_lock);
    const auto found = m_sessions.constFind(id);
    if (found == m_sessions.constEnd() || found->session != session)
        return;
    forgetWatches(id, *found);
    m_sessions.erase(found);
    const auto account = m_ofAccount.find(session->actor->account);
    account->remove(id);
    if (account->isEmpty())
        m_ofAccount.erase(account);
}

void Hub::endSessions(AccountId account, SessionId except, ErrorCode why)
{
    const std::lock_guard guard(m_lock);
    const auto ids = m_ofAccount.value(account);
    for (SessionId id : ids) {
        if (id == except)
            continue;
        const auto session = m_sessions.value(id).session;
        session->ended = true;
        session->mailbox->endSession(session->peer, id, why);
    }
}

int Hub::sessionCount() const
{
    const std::lock_guard guard(m_lock);
    return int(m_sessions.size());
}

void Hub::watch(SessionId session, GroupId page)
{
    const std::lock_guard guard(m_lock);
    const auto found = m_sessions.find(session);
    if (found == m_sessions.end())
        return;
    found->pages.insert(page);
    m_watchers[page].insert(session);
}

void Hub::unwatch(SessionId session, GroupId page)
{
    const std::lock_guard guard(m_lock);
    const auto found = m_sessions.find(session);
    if (found == m_sessions.end())
        return;
    found->pages.remove(page);
    const auto watchers = m_watchers.find(page);
    if (watchers != m_watchers.end() && watchers->remove(session) && watchers->isEmpty())
        m_watchers.erase(watchers);
}

void Hub::announce(const QList<Announcement> &events)
{
    const std::lock_guard guard(m_lock);
    for (const Announcement &event : events) {
        const auto watchers = m_watchers.constFind(event.page);
        if (watchers == m_watchers.constEnd())
            continue;
        const std::string_view name(event.event.constData(), size_t(event.event.size()));
        const Frame frame{FrameKind::Event, 0, joinMessage(name, event.body)};
        const QByteArray bytes = frame::encode(frame, frame::Packing::Compressed);
        for (SessionId id : *watchers) {
            const auto &session = m_sessions[id].session;
            if (!session->ended)
                session->mailbox->deliver(session->peer, bytes);
        }
    }
}

void Hub::forgetWatches(SessionId session, const Entry &entry)
{
    for (GroupId page : entry.pages) {
        const auto watchers = m_watchers.find(page);
        if (watchers != m_watchers.end() && watchers->remove(session) && watchers->isEmpty())
            m_watchers.erase(watchers);
    }
}

} // namespace parta
