// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A fake server with one teacher and one journal page, for tests of pages and windows.
#pragma once
#include "common/protocol/journal.h"
#include "common/protocol/lessons.h"
#include "common/protocol/marks.h"
#include "common/protocol/session.h"
#include "support/fakeserver.h"

namespace parta {

class FakeSchool
{
public:
    FakeSchool();

    FakeServer &server() { return m_server; }
    QString address() const { return QStringLiteral("127.0.0.1:%1").arg(m_server.serverPort()); }
    /// Roles of whoever signs in from now on.
    void setRoles(const QList<Role> &roles) { m_me.roles = roles; }
    void setMe(const Me &me) { m_me = me; }
    const Me &me() const { return m_me; }
    /// The page as the server holds it.
    const Gradebook &page() const { return m_page; }
    Gradebook &page() { return m_page; }
    /// Pages in the list; the first is the one that opens.
    QList<PageRef> &pages() { return m_pages; }
    std::optional<MarkCell> mark(LessonId lesson, PupilId pupil) const;
    /// Writes of marks that were applied, repeats not counted.
    int writes() const { return m_writes; }
    /// Someone else writes a mark; everyone who watches hears it.
    void writeMark(LessonId lesson, PupilId pupil, Grade grade);

    static QString password() { return QStringLiteral("верный длинный пароль"); }

private:
    void serveSession();
    void servePages();
    void serveMarks();
    void serveLessons();
    Result<SetMark::Reply> apply(const SetMark &request);
    MarkCell &cell(LessonId lesson, int work, PupilId pupil);

    FakeServer m_server;
    Me m_me;
    Gradebook m_page;
    QList<PageRef> m_pages;
    QHash<RequestId, SetMark::Reply> m_applied;
    int m_writes = 0;
};

} // namespace parta
