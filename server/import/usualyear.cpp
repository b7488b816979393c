// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Dates of a usual school year.
#include "server/import/usualyear.h"

using namespace Qt::StringLiterals;

namespace parta::import {

namespace {

QDate weekdayFrom(QDate day, int weekday)
{
    return day.addDays((weekday + 7 - day.dayOfWeek()) % 7);
}

struct UsualDates {
    explicit UsualDates(int year)
        : first(year, 9, 1), autumn(weekdayFrom({year, 10, 24}, 6)), winter(year, 12, 31),
          winterEnd(weekdayFrom({year + 1, 1, 9}, 7)), february(weekdayFrom({year + 1, 2, 15}, 1)),
          spring(weekdayFrom({year + 1, 3, 27}, 6)), last(year + 1, 5, 26)
    {
    }

    QDate first;
    QDate autumn;    ///< first days of vacations of nine days
    QDate winter;
    QDate winterEnd;
    QDate february;  ///< a week more for YearLevel 1
    QDate spring;
    QDate last;
};

void addTerms(TimetableRepository &timetables, YearId year, const UsualDates &dates)
{
    const QList<std::pair<QDate, QDate>> quarters{{dates.first, dates.autumn.addDays(-1)},
                                                  {dates.autumn.addDays(9), dates.winter.addDays(-1)},
                                                  {dates.winterEnd.addDays(1), dates.spring.addDays(-1)},
                                                  {dates.spring.addDays(9), dates.last}};
    const TermSetId lower = timetables.addTermSet({year, u"Четверти"_s, 1, 9});
    for (int i = 0; i < 4; ++i)
        timetables.addTerm({lower, TermKind::Quarter, i + 1, quarters.at(i).first, quarters.at(i).second});
    const TermSetId upper = timetables.addTermSet({year, u"Полугодия"_s, 10, 13});
    timetables.addTerm({upper, TermKind::HalfYear, 1, quarters.at(0).first, quarters.at(1).second});
    timetables.addTerm({upper, TermKind::HalfYear, 2, quarters.at(2).first, quarters.at(3).second});
    for (const TermSetId set : {lower, upper})
        timetables.addTerm({set, TermKind::Year, 1, dates.first, dates.last});
}

void addVacations(TimetableRepository &timetables, YearId year, const UsualDates &dates)
{
    timetables.addVacation({year, u"Осенние каникулы"_s, dates.autumn, dates.autumn.addDays(8), 1, 13});
    timetables.addVacation({year, u"Зимние каникулы"_s, dates.winter, dates.winterEnd, 1, 13});
    timetables.addVacation({year, u"Дополнительные каникулы"_s, dates.february, dates.february.addDays(6), 1, 1});
    timetables.addVacation({year, u"Весенние каникулы"_s, dates.spring, dates.spring.addDays(8), 1, 13});
    timetables.addVacation({year, u"Летние каникулы"_s, dates.last.addDays(1), {dates.last.year(), 8, 31}, 1, 13});
}

void addHolidays(TimetableRepository &timetables, int year)
{
    const auto off = [&](int month, int day, const QString &title) {
        timetables.addCalendarDay({QDate(month >= 9 ? year : year + 1, month, day), CalendarDayKind::Off, std::nullopt, title});
    };
    off(11, 4, u"День народного единства"_s);
    off(2, 23, u"День защитника Отечества"_s);
    off(3, 8, u"Международный женский день"_s);
    off(5, 1, u"Праздник Весны и Труда"_s);
    off(5, 9, u"День Победы"_s);
}

} // namespace

YearRow addUsualYear(TimetableRepository &timetables, QDate day)
{
    const int first = day.month() >= 9 ? day.year() : day.year() - 1;
    YearRow year;
    year.name = u"%1/%2"_s.arg(first).arg(first + 1);
    year.since = QDate(first, 9, 1);
    year.until = QDate(first + 1, 8, 31);
    year.state = u"Open"_s;
    year.id = timetables.addYear(year.name, year.since, year.until);
    fillUsualYear(timetables, year);
    return year;
}

void fillUsualYear(TimetableRepository &timetables, const YearRow &year)
{
    UsualDates dates(year.since.year());
    dates.first = qMax(dates.first, year.since);
    addTerms(timetables, year.id, dates);
    addVacations(timetables, year.id, dates);
    addHolidays(timetables, year.since.year());
}

} // namespace parta::import
