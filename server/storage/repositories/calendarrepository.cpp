// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL of calendar_day.
#include "server/storage/repositories/calendarrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct Span {
    QDate since;
    QDate until;
};

struct OnDay {
    QDate day;
};

} // namespace

QList<CalendarDay> CalendarRepository::daysOf(int year)
{
    return m_tx.all<CalendarDay>(uR"(
        SELECT day, kind, moved_from, title FROM calendar_day WHERE day BETWEEN :since AND :until ORDER BY day)"_s,
                                 Span{{year, 1, 1}, {year, 12, 31}});
}

ProductionCalendar CalendarRepository::calendar()
{
    return ProductionCalendar::ofDays(m_tx.all<CalendarDay>(u"SELECT day, kind, moved_from, title FROM calendar_day"_s));
}

void CalendarRepository::put(const CalendarDay &day)
{
    m_tx.run(uR"(
        INSERT INTO calendar_day (day, kind, moved_from, title) VALUES (:day, :kind, :movedFrom, :title)
        ON CONFLICT (day) DO UPDATE SET kind = excluded.kind, moved_from = excluded.moved_from, title = excluded.title)"_s, day);
}

void CalendarRepository::remove(QDate day)
{
    m_tx.run(u"DELETE FROM calendar_day WHERE day = :day"_s, OnDay{day});
}

bool CalendarRepository::isOfClosedYear(QDate day)
{
    return m_tx.first<qint64>(uR"(
        SELECT id FROM school_year WHERE since <= :day AND until >= :day AND state IN ('Closed', 'Archived'))"_s,
                              OnDay{day}).has_value();
}

} // namespace parta
