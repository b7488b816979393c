// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Years first, then the calendar of the chosen one.
#include "app/pages/year/yearboard.h"
#include <algorithm>

namespace parta {

namespace {

YearId idOf(const SchoolYear *year)
{
    return year ? year->id : YearId{};
}

} // namespace

const SchoolYear *presentYear(const QList<SchoolYear> &years, QDate today)
{
    for (const SchoolYear &year : years) {
        if (year.since <= today && today <= year.until)
            return &year;
    }
    return years.isEmpty() ? nullptr : &years.constFirst();
}

YearBoard::YearBoard(Session &session, QObject *parent) : QObject(parent), m_session(session) {}

void YearBoard::reload()
{
    m_session.call<ListYears>({}, this, [this](const Result<ListYears::Reply> &answer) {
        if (!answer)
            return Q_EMIT refused(answer.error());
        m_years = answer->years;
        const bool isThere = std::any_of(m_years.begin(), m_years.end(), [this](const SchoolYear &year) { return year.id == m_year; });
        if (!isThere)
            m_year = idOf(presentYear(m_years, m_session.clock().today()));
        readCalendar();
    });
}

void YearBoard::readCalendar()
{
    if (!m_year) {
        m_calendar = {};
        return Q_EMIT changed();
    }
    m_session.call<OpenCalendar>({m_year}, this, [this](const Result<OpenCalendar::Reply> &answer) {
        if (!answer)
            return Q_EMIT refused(answer.error());
        m_calendar = answer->calendar;
        Q_EMIT changed();
    });
}

void YearBoard::choose(YearId year)
{
    if (year == m_year)
        return;
    m_year = year;
    readCalendar();
}

bool YearBoard::isEditable() const
{
    return m_year && !isClosed(m_calendar.year) && m_session.me().roles.contains(Role::Deputy);
}

} // namespace parta
