// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Dates after norms.md 1.4, moved to any year; days off after the production calendars of 2024-2027.
#include "server/demo/studyyear.h"

namespace parta::demo {

using namespace Qt::StringLiterals;

namespace {
struct Holiday { int month, day; QStringView title; };
const Holiday Holidays[] = {
    {1, 1, u"Новогодние каникулы"}, {1, 2, u"Новогодние каникулы"}, {1, 3, u"Новогодние каникулы"},
    {1, 4, u"Новогодние каникулы"}, {1, 5, u"Новогодние каникулы"}, {1, 6, u"Новогодние каникулы"},
    {1, 7, u"Рождество Христово"}, {1, 8, u"Новогодние каникулы"}, {2, 23, u"День защитника Отечества"},
    {3, 8, u"Международный женский день"}, {5, 1, u"Праздник Весны и Труда"}, {5, 9, u"День Победы"},
    {6, 12, u"День России"}, {11, 4, u"День народного единства"},
};

/// A day off moved by the government from another day.
struct Moved { QDate day, from; };
const QList<Moved> &movedDaysOff()
{
    static const QList<Moved> moved{
        {{2024, 4, 29}, {2024, 4, 27}}, {{2024, 4, 30}, {2024, 11, 2}}, {{2024, 5, 10}, {2024, 1, 6}},
        {{2024, 12, 30}, {2024, 12, 28}}, {{2024, 12, 31}, {2024, 1, 7}},
        {{2025, 5, 2}, {2025, 1, 4}}, {{2025, 5, 8}, {2025, 2, 23}}, {{2025, 6, 13}, {2025, 3, 8}},
        {{2025, 11, 3}, {2025, 11, 1}}, {{2025, 12, 31}, {2025, 1, 5}},
        {{2026, 1, 9}, {2026, 1, 3}}, {{2026, 3, 9}, {2026, 3, 8}}, {{2026, 5, 11}, {2026, 5, 9}},
        {{2026, 12, 31}, {2026, 1, 4}},
        {{2027, 2, 22}, {2027, 2, 20}}, {{2027, 5, 3}, {2027, 5, 1}}, {{2027, 5, 10}, {2027, 5, 9}},
        {{2027, 6, 14}, {2027, 6, 12}}, {{2027, 11, 5}, {2027, 1, 2}}, {{2027, 12, 31}, {2027, 1, 3}},
    };
    return moved;
}

/// Saturdays worked in exchange and working days shortened by an hour.
const QList<QDate> &shortDays()
{
    static const QList<QDate> days{
        {2024, 2, 22}, {2024, 3, 7}, {2024, 5, 8}, {2024, 6, 11}, {2024, 11, 2},
        {2025, 3, 7}, {2025, 4, 30}, {2025, 6, 11}, {2025, 11, 1},
        {2026, 4, 30}, {2026, 5, 8}, {2026, 6, 11}, {2026, 11, 3},
        {2027, 2, 20}, {2027, 4, 30}, {2027, 6, 11}, {2027, 11, 3},
    };
    return days;
}

const QList<QDate> &workingSaturdays()
{
    static const QList<QDate> days{{2024, 4, 27}, {2024, 12, 28}};
    return days;
}

QDate lastFridayUntil(QDate day)
{
    return day.addDays(-((day.dayOfWeek() + 2) % 7));
}

QDate firstMondayFrom(QDate day)
{
    return day.addDays((8 - day.dayOfWeek()) % 7);
}

QDate weekdayFrom(QDate day)
{
    return day.dayOfWeek() > 5 ? firstMondayFrom(day) : day;
}

QDate weekdayUntil(QDate day)
{
    return day.dayOfWeek() > 5 ? lastFridayUntil(day) : day;
}
} // namespace

StudyYear::StudyYear(int firstYear) : m_firstYear(firstYear)
{
    const int next = firstYear + 1;
    const QDate autumn = lastFridayUntil({firstYear, 10, 27});
    const QDate winterEnd = firstMondayFrom({next, 1, 9});
    const QDate spring = lastFridayUntil({next, 3, 28});
    loadCalendar(firstYear);
    loadCalendar(next);
    QDate december = weekdayUntil({firstYear, 12, 30});
    while (isDayOff(december))
        december = weekdayUntil(december.addDays(-1));
    m_quarters = {
        {TermKind::Quarter, 1, weekdayFrom({firstYear, 9, 1}), autumn},
        {TermKind::Quarter, 2, autumn.addDays(10), december},
        {TermKind::Quarter, 3, winterEnd, spring},
        {TermKind::Quarter, 4, spring.addDays(10), weekdayUntil({next, 5, 26})},
    };
    const QDate february = firstMondayFrom({next, 2, 15});
    m_vacations = {
        {u"Осенние каникулы"_s, autumn.addDays(1), autumn.addDays(9), 1, 11},
        {u"Зимние каникулы"_s, december.addDays(1), winterEnd.addDays(-1), 1, 11},
        {u"Дополнительные каникулы"_s, february, february.addDays(6), 1, 1},
        {u"Весенние каникулы"_s, spring.addDays(1), spring.addDays(9), 1, 11},
        {u"Летние каникулы"_s, lastDay().addDays(1), QDate(next, 8, 31), 1, 11},
    };
}

void StudyYear::loadCalendar(int year)
{
    for (const Holiday &holiday : Holidays)
        m_calendar << CalendarDay{QDate(year, holiday.month, holiday.day), DayKind::Off, {}, holiday.title.toString()};
    for (const Moved &moved : movedDaysOff()) {
        if (moved.day.year() == year)
            m_calendar << CalendarDay{moved.day, DayKind::Off, moved.from, u"Перенос выходного дня"_s};
    }
    for (const QDate day : shortDays()) {
        if (day.year() == year)
            m_calendar << CalendarDay{day, DayKind::Short, {}, u"Сокращённый рабочий день"_s};
    }
    for (const QDate day : workingSaturdays()) {
        if (day.year() == year)
            m_calendar << CalendarDay{day, DayKind::Working, {}, u"Рабочая суббота"_s};
    }
}

StudyYear StudyYear::containing(QDate day)
{
    return StudyYear(day.month() >= 9 ? day.year() : day.year() - 1);
}

QDate StudyYear::nearestStudyDay(QDate day)
{
    for (;; day = day.addDays(-1)) {
        if (containing(day).isStudyDay(day, 2))
            return day;
    }
}

QString StudyYear::name() const
{
    return u"%1/%2"_s.arg(m_firstYear).arg(m_firstYear + 1);
}

QList<TermSet> StudyYear::termSets() const
{
    const TermDates year{TermKind::Year, 1, firstDay(), lastDay()};
    QList<TermDates> quarters = m_quarters;
    quarters << year;
    const QList<TermDates> halves{
        {TermKind::HalfYear, 1, m_quarters[0].since, m_quarters[1].until},
        {TermKind::HalfYear, 2, m_quarters[2].since, m_quarters[3].until},
        year,
    };
    return {{u"Четверти"_s, 1, 9, quarters}, {u"Полугодия"_s, 10, 11, halves}};
}

bool StudyYear::isDayOff(QDate day) const
{
    for (const CalendarDay &known : m_calendar) {
        if (known.day == day && known.kind == DayKind::Off)
            return true;
    }
    return false;
}

bool StudyYear::isStudyDay(QDate day, int level) const
{
    if (day < firstDay() || day > lastDay() || day.dayOfWeek() > 5 || isDayOff(day))
        return false;
    for (const Vacation &vacation : m_vacations) {
        if (vacation.levelFrom <= level && level <= vacation.levelTo && vacation.since <= day && day <= vacation.until)
            return false;
    }
    return true;
}

QList<QDate> StudyYear::studyDays(int level) const
{
    QList<QDate> days;
    for (QDate day = firstDay(); day <= lastDay(); day = day.addDays(1)) {
        if (isStudyDay(day, level))
            days << day;
    }
    return days;
}

} // namespace parta::demo
