// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Typed facts, one row each.
#include "tests/support/publishedcalendars.h"
#include "common/domain/calendar/workingdays.h"

using namespace Qt::StringLiterals;

namespace parta::test {

namespace {

struct Moved {
    QDate day, from;
};

const QList<Moved> moved{
    {{2024, 4, 29}, {2024, 4, 27}}, {{2024, 4, 30}, {2024, 11, 2}}, {{2024, 5, 10}, {2024, 1, 6}},
    {{2024, 12, 30}, {2024, 12, 28}}, {{2024, 12, 31}, {2024, 1, 7}},
    {{2025, 5, 2}, {2025, 1, 4}}, {{2025, 5, 8}, {2025, 2, 23}}, {{2025, 6, 13}, {2025, 3, 8}},
    {{2025, 11, 3}, {2025, 11, 1}}, {{2025, 12, 31}, {2025, 1, 5}},
    {{2026, 1, 9}, {2026, 1, 3}}, {{2026, 3, 9}, {2026, 3, 8}}, {{2026, 5, 11}, {2026, 5, 9}},
    {{2026, 12, 31}, {2026, 1, 4}},
    {{2027, 2, 22}, {2027, 2, 20}}, {{2027, 5, 3}, {2027, 5, 1}}, {{2027, 5, 10}, {2027, 5, 9}},
    {{2027, 6, 14}, {2027, 6, 12}}, {{2027, 11, 5}, {2027, 1, 2}}, {{2027, 12, 31}, {2027, 1, 3}},
};

const QList<QDate> shortened{
    {2024, 2, 22}, {2024, 3, 7}, {2024, 5, 8}, {2024, 6, 11}, {2024, 11, 2},
    {2025, 3, 7}, {2025, 4, 30}, {2025, 6, 11}, {2025, 11, 1},
    {2026, 4, 30}, {2026, 5, 8}, {2026, 6, 11}, {2026, 11, 3},
    {2027, 2, 20}, {2027, 4, 30}, {2027, 6, 11}, {2027, 11, 3},
};

const QList<QDate> workedSaturdays{{2024, 4, 27}, {2024, 12, 28}};

QList<CalendarDay> holidaysOf(int year)
{
    QList<CalendarDay> days;
    for (int day = 1; day <= 8; ++day)
        days.append({QDate(year, 1, day), CalendarDayKind::Off, {}, day == 7 ? u"Рождество Христово"_s : u"Новогодние каникулы"_s});
    const auto add = [&](int month, int day, const QString &title) {
        days.append({QDate(year, month, day), CalendarDayKind::Off, {}, title});
    };
    add(2, 23, u"День защитника Отечества"_s);
    add(3, 8, u"Международный женский день"_s);
    add(5, 1, u"Праздник Весны и Труда"_s);
    add(5, 9, u"День Победы"_s);
    add(6, 12, u"День России"_s);
    add(11, 4, u"День народного единства"_s);
    return days;
}

class Facts
{
public:
    explicit Facts(const ProductionCalendar &calendar)
        : m_five(calendar, StaffWeek::FiveDays), m_six(calendar, StaffWeek::SixDays)
    {
    }

    QStringList broken()
    {
        checkYears();
        checkSingleDays();
        checkDueDays();
        return m_broken;
    }

private:
    template<class T>
    void expect(const QString &what, const T &found, const T &wanted)
    {
        if (found != wanted)
            m_broken.append(what);
    }
    void expectDue(const QString &what, const WorkingDate &found, QDate wanted)
    {
        if (found.day != wanted || found.isProvisional)
            m_broken.append(what + u": "_s + found.day.toString(Qt::ISODate) + (found.isProvisional ? u" provisional"_s : u""_s));
    }
    void checkYears()
    {
        for (const YearOfWork &year : yearsOfWork()) {
            const QDate first(year.year, 1, 1), last(year.year, 12, 31);
            for (int month = 1; month <= 12; ++month) {
                const QDate from(year.year, month, 1);
                const WorkingCount counted = m_five.count(from, from.addMonths(1).addDays(-1));
                expect(from.toString(Qt::ISODate), counted.days, year.months.at(month - 1));
            }
            expect(u"%1, five days"_s.arg(year.year), m_five.count(first, last).days, year.five);
            expect(u"%1, six days"_s.arg(year.year), m_six.count(first, last).days, year.six);
            expect(u"%1, provisional"_s.arg(year.year), m_six.count(first, last).isProvisional, false);
        }
    }
    void checkSingleDays()
    {
        for (const SingleDay &one : singleDays()) {
            expect(one.day.toString(Qt::ISODate) + u", five days"_s, m_five.isWorking(one.day), one.five);
            expect(one.day.toString(Qt::ISODate) + u", six days"_s, m_six.isWorking(one.day), one.six);
        }
    }
    void checkDueDays()
    {
        for (const DueDays &due : dueDays()) {
            const QString event = due.event.toString(Qt::ISODate);
            expectDue(event + u" +1/5"_s, m_five.addWorkingDays(due.event, 1), due.next5);
            expectDue(event + u" +5/5"_s, m_five.addWorkingDays(due.event, 5), due.fifth5);
            expectDue(event + u" +1/6"_s, m_six.addWorkingDays(due.event, 1), due.next6);
            expectDue(event + u" +5/6"_s, m_six.addWorkingDays(due.event, 5), due.fifth6);
        }
        for (const AttestationDue &due : attestationDue()) {
            const QString last = due.lastDay.toString(Qt::ISODate);
            expectDue(last + u" -2/5"_s, m_five.subtractWorkingDays(due.lastDay, 2), due.five);
            expectDue(last + u" -2/6"_s, m_six.subtractWorkingDays(due.lastDay, 2), due.six);
        }
    }

    WorkingDays m_five;
    WorkingDays m_six;
    QStringList m_broken;
};

} // namespace

QList<CalendarDay> publishedDays(int year)
{
    QList<CalendarDay> days = holidaysOf(year);
    for (const Moved &one : moved) {
        if (one.day.year() == year)
            days.append({one.day, CalendarDayKind::Off, one.from, {}});
    }
    for (const QDate day : shortened) {
        if (day.year() == year)
            days.append({day, CalendarDayKind::Short, {}, {}});
    }
    for (const QDate day : workedSaturdays) {
        if (day.year() == year)
            days.append({day, CalendarDayKind::Working, {}, {}});
    }
    return days;
}

ProductionCalendar publishedCalendar()
{
    QList<CalendarDay> days;
    for (int year = 2024; year <= 2027; ++year)
        days += publishedDays(year);
    return {days, {2024, 2025, 2026, 2027}};
}

const QList<YearOfWork> &yearsOfWork()
{
    static const QList<YearOfWork> years{
        {2024, {17, 20, 20, 21, 20, 19, 23, 22, 21, 23, 21, 21}, 248, 300},
        {2025, {17, 20, 21, 22, 18, 19, 23, 21, 22, 23, 19, 22}, 247, 299},
        {2026, {15, 19, 21, 22, 19, 21, 23, 21, 22, 22, 20, 22}, 247, 299},
        {2027, {15, 19, 22, 22, 19, 21, 22, 22, 22, 21, 20, 22}, 247, 299},
    };
    return years;
}

const QList<SingleDay> &singleDays()
{
    static const QList<SingleDay> days{
        {{2025, 5, 2}, false, true},   {{2025, 5, 8}, false, false},  {{2025, 6, 13}, false, true},
        {{2025, 11, 1}, true, true},   {{2025, 11, 3}, false, true},  {{2025, 12, 31}, false, false},
        {{2026, 1, 9}, false, true},   {{2026, 3, 9}, false, false},  {{2026, 5, 9}, false, false},
        {{2026, 5, 11}, false, true},  {{2026, 12, 31}, false, false}, {{2027, 2, 20}, true, true},
        {{2027, 2, 22}, false, true},  {{2027, 5, 3}, false, true},   {{2027, 5, 10}, false, false},
        {{2027, 6, 14}, false, true},  {{2027, 11, 5}, false, true},  {{2027, 12, 31}, false, false},
    };
    return days;
}

const QList<DueDays> &dueDays()
{
    static const QList<DueDays> due{
        {{2025, 4, 30}, {2025, 5, 5}, {2025, 5, 13}, {2025, 5, 2}, {2025, 5, 7}},
        {{2025, 10, 30}, {2025, 10, 31}, {2025, 11, 7}, {2025, 10, 31}, {2025, 11, 6}},
        {{2025, 10, 31}, {2025, 11, 1}, {2025, 11, 10}, {2025, 11, 1}, {2025, 11, 7}},
        {{2025, 12, 26}, {2025, 12, 29}, {2026, 1, 14}, {2025, 12, 27}, {2026, 1, 10}},
        {{2025, 12, 30}, {2026, 1, 12}, {2026, 1, 16}, {2026, 1, 9}, {2026, 1, 14}},
        {{2026, 2, 20}, {2026, 2, 24}, {2026, 3, 2}, {2026, 2, 21}, {2026, 2, 27}},
        {{2026, 3, 6}, {2026, 3, 10}, {2026, 3, 16}, {2026, 3, 7}, {2026, 3, 13}},
        {{2026, 5, 6}, {2026, 5, 7}, {2026, 5, 14}, {2026, 5, 7}, {2026, 5, 13}},
        {{2026, 12, 28}, {2026, 12, 29}, {2027, 1, 13}, {2026, 12, 29}, {2027, 1, 12}},
        {{2027, 2, 19}, {2027, 2, 20}, {2027, 3, 1}, {2027, 2, 20}, {2027, 2, 26}},
        {{2027, 4, 29}, {2027, 4, 30}, {2027, 5, 7}, {2027, 4, 30}, {2027, 5, 6}},
        {{2027, 5, 7}, {2027, 5, 11}, {2027, 5, 17}, {2027, 5, 8}, {2027, 5, 14}},
    };
    return due;
}

const QList<AttestationDue> &attestationDue()
{
    static const QList<AttestationDue> due{
        {{2025, 10, 24}, {2025, 10, 22}, {2025, 10, 22}}, {{2025, 12, 30}, {2025, 12, 26}, {2025, 12, 27}},
        {{2026, 3, 27}, {2026, 3, 25}, {2026, 3, 25}},    {{2026, 5, 26}, {2026, 5, 22}, {2026, 5, 23}},
        {{2026, 12, 30}, {2026, 12, 28}, {2026, 12, 28}},
    };
    return due;
}

QStringList brokenFacts(const ProductionCalendar &calendar)
{
    return Facts(calendar).broken();
}

} // namespace parta::test
