// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// YearBoard: the calendar of the chosen year, shared by the tabs of the year page.
#pragma once
#include "app/session/session.h"
#include "common/protocol/calendar.h"
#include "common/protocol/years.h"

namespace parta {

/// The year of today, else the latest; nullptr without any.
const SchoolYear *presentYear(const QList<SchoolYear> &years, QDate today);

class YearBoard : public QObject
{
    Q_OBJECT
public:
    /// `session` outlives the board.
    explicit YearBoard(Session &session, QObject *parent = nullptr);

    /// Reads years and calendar anew; keeps the chosen year where it is still there, else takes presentYear().
    void reload();
    void choose(YearId year);
    const QList<SchoolYear> &years() const { return m_years; }
    const YearCalendar &calendar() const { return m_calendar; }
    YearId year() const { return m_year; }
    /// The person may write here: a deputy, in a year that is not closed.
    bool isEditable() const;

Q_SIGNALS:
    void changed();
    void refused(const parta::Failure &failure);

private:
    void readCalendar();

    Session &m_session;
    QList<SchoolYear> m_years;
    YearCalendar m_calendar;
    YearId m_year;
};

} // namespace parta
