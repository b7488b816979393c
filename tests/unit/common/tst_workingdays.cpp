// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Working days of 2024-2027 by a table of their own, and random calendars against a model that knows every day by itself.
#include "common/domain/calendar/calendarpreview.h"
#include "common/domain/calendar/workingdays.h"
#include "tests/support/publishedcalendars.h"
#include <QRandomGenerator>
#include <vector>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

/// What is said about one day of a random calendar, in the words of the rule and not of the sources.
enum class Fate { Plain, Holiday, OffFromSaturday, OffFromSunday, OffFromWeekday, Shortened, WorkedWeekend, OrderOff, OrderOn };

/// A stretch of days, each with its fate; the model of every answer is a walk over it.
struct RandomCalendar {
    QDate first;
    std::vector<Fate> fates;

    bool works(int i, bool isSixDays) const
    {
        const int weekday = first.addDays(i).dayOfWeek(); // 7 Sunday
        switch (fates[size_t(i)]) {
        case Fate::OrderOn:
        case Fate::Shortened:
        case Fate::WorkedWeekend:
            return true;
        case Fate::OrderOff:
        case Fate::Holiday:
        case Fate::OffFromSunday:
        case Fate::OffFromWeekday:
            return false;
        case Fate::OffFromSaturday:
            return isSixDays && weekday != 7;
        case Fate::Plain:
            break;
        }
        return weekday < 6 || (weekday == 6 && isSixDays);
    }
};

class Dice
{
public:
    explicit Dice(quint32 seed) : m_random(seed) {}
    int upTo(int most) { return int(m_random.bounded(most + 1)); }

private:
    QRandomGenerator m_random;
};

RandomCalendar randomCalendar(Dice &dice)
{
    RandomCalendar calendar{QDate(2000, 1, 1).addDays(dice.upTo(20'000)), {}};
    const int crowd = dice.upTo(30); // in percent; 30 makes long stretches of exceptions
    for (int i = 0; i < 200; ++i)
        calendar.fates.push_back(dice.upTo(99) < crowd ? Fate(1 + dice.upTo(7)) : Fate::Plain);
    return calendar;
}

QDate weekdayBefore(QDate day, int weekday)
{
    const int back = (day.dayOfWeek() - weekday + 7) % 7;
    return day.addDays(back == 0 ? -7 : -back);
}

WorkingDays productOf(const RandomCalendar &random, StaffWeek week)
{
    QList<CalendarDay> days;
    QList<DayByOrder> orders;
    for (int i = 0; i < int(random.fates.size()); ++i) {
        const QDate day = random.first.addDays(i);
        const Fate fate = random.fates[size_t(i)];
        if (fate == Fate::Holiday)
            days.append({day, CalendarDayKind::Off, {}, {}});
        else if (fate == Fate::OffFromSaturday || fate == Fate::OffFromSunday || fate == Fate::OffFromWeekday)
            days.append({day, CalendarDayKind::Off,
                         weekdayBefore(day, fate == Fate::OffFromSaturday ? 6 : fate == Fate::OffFromSunday ? 7 : 3), {}});
        else if (fate == Fate::Shortened || fate == Fate::WorkedWeekend)
            days.append({day, fate == Fate::Shortened ? CalendarDayKind::Short : CalendarDayKind::Working, {}, {}});
        else if (fate == Fate::OrderOff || fate == Fate::OrderOn)
            orders.append({day, fate == Fate::OrderOn, u"№ 1"_s});
    }
    QSet<int> years;
    for (int year = random.first.year() - 1; year <= random.first.year() + 2; ++year)
        years.insert(year);
    return WorkingDays({days, years}, week, orders);
}

/// -1 when the walk leaves the calendar.
int walk(const RandomCalendar &random, int from, int n, bool isSixDays)
{
    int at = from;
    while (n != 0) {
        at += n > 0 ? 1 : -1;
        if (at < 0 || at >= int(random.fates.size()))
            return -1;
        if (random.works(at, isSixDays))
            n += n > 0 ? -1 : 1;
    }
    return at;
}

} // namespace

class WorkingDaysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesThePublishedYears()
    {
        const QStringList broken = test::brokenFacts(test::publishedCalendar());
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }
    void theTableSeesAWrongCalendar()
    {
        QList<CalendarDay> days;
        for (int year = 2024; year <= 2027; ++year)
            days += test::publishedDays(year);
        days.removeIf([](const CalendarDay &day) { return day.day == QDate(2026, 3, 9); });
        const QStringList broken = test::brokenFacts({days, {2024, 2025, 2026, 2027}});
        QVERIFY(broken.contains(u"2026-03-09, five days"_s));
        QVERIFY(broken.contains(u"2026-03-01"_s));
    }
    void previewsAYearAsTwelveMonths()
    {
        for (const test::YearOfWork &year : test::yearsOfWork()) {
            const CalendarPreview preview = previewOf(test::publishedCalendar(), year.year);
            QCOMPARE(preview.months.size(), 12);
            QCOMPARE(preview.working5, year.five);
            QCOMPARE(preview.working6, year.six);
            int listed = 0;
            for (int i = 0; i < 12; ++i) {
                QCOMPARE(preview.months.at(i).working5, year.months.at(i));
                for (const CalendarDay &day : preview.months.at(i).days)
                    QCOMPARE(day.day.month(), i + 1);
                listed += int(preview.months.at(i).days.size());
            }
            QCOMPARE(listed, int(test::publishedDays(year.year).size()));
        }
    }
    void isProvisionalBeyondTheLoadedYears()
    {
        const WorkingDays days(ProductionCalendar(test::publishedDays(2026), {2026}));
        QCOMPARE(days.addWorkingDays({2026, 12, 29}, 1), (WorkingDate{{2026, 12, 30}, false}));
        // Only weekends are known of 2027: its New Year holidays count as working days for now.
        QCOMPARE(days.addWorkingDays({2026, 12, 30}, 1), (WorkingDate{{2027, 1, 1}, true}));
        QCOMPARE(days.addWorkingDays({2026, 12, 30}, 2), (WorkingDate{{2027, 1, 4}, true}));
        QCOMPARE(days.subtractWorkingDays({2026, 1, 1}, 1), (WorkingDate{{2025, 12, 31}, true}));
        QCOMPARE(days.count({2026, 12, 28}, {2027, 1, 3}), (WorkingCount{4, true}));
        QCOMPARE(days.count({2026, 12, 28}, {2026, 12, 31}), (WorkingCount{3, false}));
        const WorkingDays whole(test::publishedCalendar());
        QCOMPARE(whole.addWorkingDays({2026, 12, 30}, 1), (WorkingDate{{2027, 1, 11}, false}));
    }
    void singleDaysDoNotMakeAYearLoaded()
    {
        const auto entered = ProductionCalendar::ofDays({{{2026, 11, 4}, CalendarDayKind::Off, {}, {}}});
        QVERIFY(!entered.isLoaded(2026));
        QVERIFY(!WorkingDays(entered).isWorking({2026, 11, 4}));
        QVERIFY(WorkingDays(entered).isProvisional({2026, 11, 4}));
        QVERIFY(ProductionCalendar::ofDays(test::publishedDays(2026)).isLoaded(2026));
    }
    void anOrderOverridesCalendarAndWeekday()
    {
        const QList<DayByOrder> orders{{{2026, 3, 9}, true, u"№ 7"_s}, {{2026, 3, 10}, false, u"№ 7"_s},
                                       {{2026, 3, 15}, true, u"№ 8"_s}, {{2026, 3, 16}, true, u"№ 8"_s},
                                       {{2026, 3, 16}, false, u"№ 9"_s}};
        const WorkingDays days(test::publishedCalendar(), StaffWeek::FiveDays, orders);
        QVERIFY(days.isWorking({2026, 3, 9}));
        QVERIFY(!days.isWorking({2026, 3, 10}));
        QVERIFY(days.isWorking({2026, 3, 15}));  // a Sunday
        QVERIFY(!days.isWorking({2026, 3, 16})); // the later order
        QVERIFY(!WorkingDays(ProductionCalendar(), StaffWeek::FiveDays, orders).isProvisional({2026, 3, 9}));
        const CalendarPreview preview = previewOf(test::publishedCalendar(), 2026, orders);
        QCOMPARE(preview.months.at(2).working5, 21 + 1 - 1 + 1 - 1);
    }
    void noWorkingDaysIsTheDayItself()
    {
        const WorkingDays days(test::publishedCalendar());
        QCOMPARE(days.addWorkingDays({2026, 5, 9}, 0).day, QDate(2026, 5, 9));
        QCOMPARE(days.count({2026, 5, 9}, {2026, 5, 8}).days, 0);
    }
    void theFirstEntryOfADayCounts()
    {
        const ProductionCalendar calendar({{{2026, 1, 12}, CalendarDayKind::Off, {}, {}},
                                           {{2026, 1, 12}, CalendarDayKind::Working, {}, {}}}, {2026});
        QCOMPARE(calendar.find({2026, 1, 12})->kind, CalendarDayKind::Off);
        QCOMPARE(calendar.daysOf(2026).size(), 1);
        QVERIFY(!calendar.find({2026, 1, 13}));
    }
    void countsLikeAWalkOverRandomCalendars();
    void movesLikeAWalkOverRandomCalendars();
    void addingAndSubtractingMeet();
};

void WorkingDaysTest::countsLikeAWalkOverRandomCalendars()
{
    Dice dice(20'260'901);
    int cases = 0;
    for (int round = 0; round < 300; ++round) {
        const RandomCalendar random = randomCalendar(dice);
        const bool isSix = dice.upTo(1) == 1;
        const WorkingDays days = productOf(random, isSix ? StaffWeek::SixDays : StaffWeek::FiveDays);
        for (int i = 0; i < 200; ++i, ++cases) {
            const int from = dice.upTo(199), to = dice.upTo(199);
            int expected = 0;
            for (int at = from; at <= to; ++at)
                expected += random.works(at, isSix);
            QCOMPARE(days.count(random.first.addDays(from), random.first.addDays(to)), (WorkingCount{expected, false}));
        }
    }
    QCOMPARE(cases, 60'000);
}

void WorkingDaysTest::movesLikeAWalkOverRandomCalendars()
{
    Dice dice(19'620'607);
    int cases = 0, inside = 0;
    for (int round = 0; round < 400; ++round) {
        const RandomCalendar random = randomCalendar(dice);
        const bool isSix = dice.upTo(1) == 1;
        const WorkingDays days = productOf(random, isSix ? StaffWeek::SixDays : StaffWeek::FiveDays);
        for (int i = 0; i < 250; ++i, ++cases) {
            const int from = dice.upTo(199), n = dice.upTo(40) - 20;
            const int expected = walk(random, from, n, isSix);
            if (expected < 0)
                continue;
            ++inside;
            QCOMPARE(days.addWorkingDays(random.first.addDays(from), n),
                     (WorkingDate{random.first.addDays(expected), false}));
        }
    }
    QCOMPARE(cases, 100'000);
    QVERIFY(inside > 80'000);
}

void WorkingDaysTest::addingAndSubtractingMeet()
{
    Dice dice(42);
    for (int round = 0; round < 200; ++round) {
        const RandomCalendar random = randomCalendar(dice);
        const WorkingDays days = productOf(random, dice.upTo(1) ? StaffWeek::SixDays : StaffWeek::FiveDays);
        const QDate start = days.addWorkingDays(random.first.addDays(60), 1).day;
        for (int n = 1; n <= 25; ++n) {
            const QDate later = days.addWorkingDays(start, n).day;
            QVERIFY(days.isWorking(later));
            QCOMPARE(days.subtractWorkingDays(later, n).day, start);
            QCOMPARE(days.count(start.addDays(1), later).days, n);
        }
    }
}

QTEST_APPLESS_MAIN(WorkingDaysTest)
#include "tst_workingdays.moc"
