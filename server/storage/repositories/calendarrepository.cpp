// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL of the production calendar and of the days changed by order.
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

struct LoadedYear {
    int year;
    QString source;
    QDateTime now;
};

struct OrderRow {
    QDate day;
    QString kind;
    QString number;
    QDate issued;
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
    const auto days = m_tx.all<CalendarDay>(u"SELECT day, kind, moved_from, title FROM calendar_day"_s);
    QSet<int> years = ProductionCalendar::ofDays(days).years();
    for (const int year : m_tx.all<int>(u"SELECT year FROM calendar_year"_s))
        years.insert(year);
    return {days, years};
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

void CalendarRepository::markLoaded(int year, const QString &source, const QDateTime &now)
{
    m_tx.run(uR"(
        INSERT INTO calendar_year (year, source, loaded_at) VALUES (:year, :source, :now)
        ON CONFLICT (year) DO UPDATE SET source = excluded.source, loaded_at = excluded.loaded_at)"_s,
             LoadedYear{year, source, now});
}

QList<DayByOrder> CalendarRepository::orders()
{
    QList<DayByOrder> orders;
    for (const OrderRow &row : m_tx.all<OrderRow>(u"SELECT day, kind, order_number, order_day FROM staff_day_override ORDER BY day"_s))
        orders.append({row.day, row.kind == u"Working", u"№ %1 от %2"_s.arg(row.number, row.issued.toString(u"dd.MM.yyyy"_s))});
    return orders;
}

bool CalendarRepository::isOfClosedYear(QDate day)
{
    return m_tx.first<qint64>(uR"(
        SELECT id FROM school_year WHERE since <= :day AND until >= :day AND state IN ('Closed', 'Archived'))"_s,
                              OnDay{day}).has_value();
}

} // namespace parta
