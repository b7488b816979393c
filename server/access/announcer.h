// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Telling other sessions: what the network layer does for handlers. Thread-safe.
#pragma once
#include "common/base/error.h"
#include "common/domain/ids.h"
#include <QByteArray>
#include <QList>

namespace parta {

/// One event for everyone who watches a page.
struct Announcement {
    GroupId page;
    QByteArray event; ///< name of the event
    QByteArray body;  ///< its CBOR
};

class Announcer
{
public:
    Announcer() = default;
    Announcer(const Announcer &) = delete;
    Announcer &operator=(const Announcer &) = delete;
    virtual ~Announcer() = default;

    /// From now on the session gets the page's events. Called before the page is read, so none is missed.
    virtual void watch(SessionId session, GroupId page) = 0;
    virtual void unwatch(SessionId session, GroupId page) = 0;
    /// Ends the account's sessions but one (0: all); called only after the synced commit.
    virtual void endSessions(AccountId account, SessionId except, ErrorCode why) = 0;
    /// Sends events; called only after the synced commit of what they tell.
    virtual void announce(const QList<Announcement> &events) = 0;
};

} // namespace parta
