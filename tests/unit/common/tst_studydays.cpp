// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about study days: terms and vacations of class sets, weeks of five and six days, days changed by order.
#include "common/domain/calendar/studydays.h"
#include "tests/support/publishedcalendars.h"
#include <QRandomGenerator>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

const StudyClass first{1, ClassId{101}};
const StudyClass fifth{5, ClassId{501}};
const StudyClass fifthB{5, ClassId{502}};
const StudyClass eleventh{11, ClassId{1101}};

/// Quarters for 1-9 and half-years for 10-11 of 2025/26, with the vacations the ministry recommended.
StudyYearRules year2025()
{
    StudyYearRules rules;
    const auto junior = ClassSet::ofLevels(1, 9), senior = ClassSet::ofLevels(10, 11), all = ClassSet::ofLevels(1, 11);
    rules.terms = {{junior, {2025, 9, 1}, {2025, 10, 24}}, {junior, {2025, 11, 3}, {2025, 12, 30}},
                   {junior, {2026, 1, 12}, {2026, 3, 27}}, {junior, {2026, 4, 6}, {2026, 5, 26}},
                   {senior, {2025, 9, 1}, {2025, 12, 30}}, {senior, {2026, 1, 12}, {2026, 5, 26}}};
    rules.vacations = {{all, {2025, 10, 25}, {2025, 11, 2}}, {all, {2025, 12, 31}, {2026, 1, 11}},
                       {ClassSet::ofLevels(1, 1), {2026, 2, 16}, {2026, 2, 22}}, {all, {2026, 3, 28}, {2026, 4, 5}},
                       {all, {2026, 5, 27}, {2026, 8, 31}}};
    rules.weeks = {{ClassSet::ofLevels(10, 11), StaffWeek::SixDays}};
    rules.calendar = test::publishedCalendar();
    return rules;
}

StudyDayReason reasonOf(const StudyYearRules &rules, QDate day, const StudyClass &one)
{
    return StudyDays(rules).on(day, one).reason;
}

} // namespace

class StudyDaysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhyADayIsNone()
    {
        const StudyYearRules rules = year2025();
        QCOMPARE(reasonOf(rules, {2025, 9, 1}, fifth), StudyDayReason::Usual);
        QCOMPARE(reasonOf(rules, {2025, 8, 29}, fifth), StudyDayReason::OutsideTerms);
        QCOMPARE(reasonOf(rules, {2025, 10, 27}, fifth), StudyDayReason::Vacation);
        QCOMPARE(reasonOf(rules, {2025, 10, 27}, eleventh), StudyDayReason::Vacation); // inside its half-year
        QCOMPARE(reasonOf(rules, {2026, 7, 1}, fifth), StudyDayReason::Vacation);
        QCOMPARE(reasonOf(rules, {2025, 11, 4}, fifth), StudyDayReason::DayOff);
        QCOMPARE(reasonOf(rules, {2025, 11, 8}, fifth), StudyDayReason::Weekend);
        QCOMPARE(reasonOf(rules, {2025, 11, 9}, eleventh), StudyDayReason::Weekend);
    }
    void aVacationOfOneLevelIsOfNoOther()
    {
        QCOMPARE(reasonOf(year2025(), {2026, 2, 18}, first), StudyDayReason::Vacation);
        QCOMPARE(reasonOf(year2025(), {2026, 2, 18}, fifth), StudyDayReason::Usual);
    }
    void aVacationMayBeOfOneClass()
    {
        StudyYearRules rules = year2025();
        rules.vacations.append({ClassSet::ofClasses({fifthB.id}), {2025, 12, 1}, {2025, 12, 7}});
        QCOMPARE(reasonOf(rules, {2025, 12, 2}, fifthB), StudyDayReason::Vacation);
        QCOMPARE(reasonOf(rules, {2025, 12, 2}, fifth), StudyDayReason::Usual);
        QCOMPARE(reasonOf(rules, {2025, 12, 2}, {5, {}}), StudyDayReason::Usual);
    }
    void theSixDayWeekStudiesOnSaturdayAndKeepsNoMovedSaturday()
    {
        const StudyYearRules rules = year2025();
        QCOMPARE(reasonOf(rules, {2025, 11, 8}, eleventh), StudyDayReason::Usual);
        QCOMPARE(reasonOf(rules, {2025, 11, 3}, eleventh), StudyDayReason::Usual);  // moved from a Saturday
        QCOMPARE(reasonOf(rules, {2025, 11, 3}, fifth), StudyDayReason::DayOff);
        QCOMPARE(reasonOf(rules, {2026, 3, 9}, eleventh), StudyDayReason::DayOff);  // moved from a Sunday
        QCOMPARE(reasonOf(rules, {2026, 5, 9}, eleventh), StudyDayReason::DayOff);  // a PublicHoliday on a Saturday
        QCOMPARE(StudyDays(rules).weekOf(eleventh), StaffWeek::SixDays);
        QCOMPARE(StudyDays(rules).weekOf(fifth), StaffWeek::FiveDays);
    }
    void aWorkedSaturdayAddsNoStudyDay()
    {
        StudyYearRules rules = year2025();
        rules.calendar = ProductionCalendar({{{2025, 11, 15}, CalendarDayKind::Working, {}, {}}}, {2025, 2026});
        QCOMPARE(reasonOf(rules, {2025, 11, 15}, fifth), StudyDayReason::Weekend);
    }
    void aDayTheStaffHasOffHasNoLessons()
    {
        StudyYearRules rules = year2025();
        rules.orders = {{{2025, 9, 9}, false, u"№ 3"_s}};
        QCOMPARE(reasonOf(rules, {2025, 9, 9}, fifth), StudyDayReason::DayOff);
        QCOMPARE(reasonOf(rules, {2025, 9, 9}, eleventh), StudyDayReason::DayOff);
    }
    void cancelsADayOfSomeClasses()
    {
        StudyYearRules rules = year2025();
        rules.changes = {{StudyDayChangeKind::Cancelled, ClassSet::ofLevels(1, 4), {2026, 1, 20}, {}, u"№ 5"_s}};
        QCOMPARE(reasonOf(rules, {2026, 1, 20}, first), StudyDayReason::Cancelled);
        QCOMPARE(reasonOf(rules, {2026, 1, 20}, fifth), StudyDayReason::Usual);
    }
    void movesADayWithItsTimetable()
    {
        StudyYearRules rules = year2025();
        const QDate monday(2026, 2, 9), saturday(2026, 2, 14);
        rules.changes = {{StudyDayChangeKind::Moved, ClassSet::ofClasses({fifth.id}), monday, saturday, u"№ 6"_s}};
        const StudyDays days(rules);
        QCOMPARE(days.on(monday, fifth).reason, StudyDayReason::MovedAway);
        QCOMPARE(days.on(saturday, fifth).reason, StudyDayReason::MovedHere);
        QVERIFY(days.isStudyDay(saturday, fifth));
        QCOMPARE(days.on(saturday, fifth).timetableOf, monday);
        QVERIFY(days.isStudyDay(monday, fifthB));
        QVERIFY(!days.isStudyDay(saturday, fifthB));
    }
    void addsADayByTheTimetableOfAnother()
    {
        StudyYearRules rules = year2025();
        rules.changes = {{StudyDayChangeKind::Added, ClassSet::ofLevels(5, 5), {2025, 9, 20}, {2025, 9, 17}, u"№ 7"_s},
                         {StudyDayChangeKind::Added, ClassSet::ofLevels(5, 5), {2025, 9, 27}, {}, u"№ 7"_s}};
        const StudyDays days(rules);
        QCOMPARE(days.on({2025, 9, 20}, fifth).timetableOf, QDate(2025, 9, 17));
        QCOMPARE(days.on({2025, 9, 27}, fifth).timetableOf, QDate(2025, 9, 27));
        QCOMPARE(days.on({2025, 9, 20}, first).reason, StudyDayReason::Weekend);
    }
    void theLastChangeOfADayCounts()
    {
        StudyYearRules rules = year2025();
        const ClassSet five = ClassSet::ofLevels(5, 5);
        rules.changes = {{StudyDayChangeKind::Moved, five, {2025, 9, 15}, {2025, 9, 20}, u"№ 8"_s},
                         {StudyDayChangeKind::Cancelled, five, {2025, 9, 20}, {}, u"№ 9"_s}};
        QCOMPARE(reasonOf(rules, {2025, 9, 20}, fifth), StudyDayReason::Cancelled);
        QCOMPARE(reasonOf(rules, {2025, 9, 15}, fifth), StudyDayReason::MovedAway);
    }
    void countsTheStudyDaysOfAQuarter()
    {
        const StudyDays days(year2025());
        // 1 September to 24 October 2025: eight whole weeks without a day off.
        QCOMPARE(days.days(fifth, {2025, 9, 1}, {2025, 10, 24}).size(), 40);
        QCOMPARE(days.days(eleventh, {2025, 9, 1}, {2025, 10, 24}).size(), 47);
        // The third quarter of YearLevel 1 lacks its own vacation (23 February lies outside of it).
        const auto third = days.days(fifth, {2026, 1, 12}, {2026, 3, 27});
        QCOMPARE(days.days(first, {2026, 1, 12}, {2026, 3, 27}).size(), third.size() - 5);
        QVERIFY(!third.contains(QDate(2026, 2, 23)));
        QVERIFY(!third.contains(QDate(2026, 3, 9)));
        QCOMPARE(third.size(), 53);
    }
    void followsAModelOfSetsOnRandomYears();
};

/// The model keeps, for every class and day, a plain set of days, painted in the order of the rules.
void StudyDaysTest::followsAModelOfSetsOnRandomYears()
{
    QRandomGenerator random(7);
    const QDate start(2026, 8, 31); // a Monday
    const auto span = [&](ClassSet whom) {
        const int from = random.bounded(60);
        return StudySpan{std::move(whom), start.addDays(from), start.addDays(from + random.bounded(25))};
    };
    for (int round = 0; round < 1500; ++round) {
        StudyYearRules rules;
        rules.calendar = ProductionCalendar({{start.addDays(random.bounded(70)), CalendarDayKind::Off, {}, {}}}, {2026});
        rules.terms = {span(ClassSet::ofLevels(1, 9)), span(ClassSet::ofLevels(5, 5)), span(ClassSet::ofLevels(5, 11))};
        rules.vacations = {span(ClassSet::ofLevels(1, 4)), span(ClassSet::ofClasses({fifth.id}))};
        const bool isSix = random.bounded(2) == 1;
        if (isSix)
            rules.weeks = {{ClassSet::ofLevels(5, 5), StaffWeek::SixDays}};
        const QDate cancelled = start.addDays(random.bounded(70));
        rules.changes = {{StudyDayChangeKind::Cancelled, ClassSet::ofClasses({fifth.id}), cancelled, {}, u"№ 1"_s}};
        QSet<QDate> model;
        for (const StudySpan &term : std::as_const(rules.terms)) {
            for (QDate day = term.since; day <= term.until; day = day.addDays(1))
                model.insert(day);
        }
        for (QDate day = rules.vacations.at(1).since; day <= rules.vacations.at(1).until; day = day.addDays(1))
            model.remove(day);
        for (int week = 0; week < 20; ++week) {
            model.remove(start.addDays(week * 7 + 6));
            if (!isSix)
                model.remove(start.addDays(week * 7 + 5));
        }
        model.remove(rules.calendar.daysOf(2026).constFirst().day);
        model.remove(cancelled);
        const auto found = StudyDays(rules).days(fifth, start, start.addDays(120));
        QCOMPARE(QSet<QDate>(found.begin(), found.end()), model);
        QVERIFY(std::is_sorted(found.begin(), found.end()));
    }
}

QTEST_APPLESS_MAIN(StudyDaysTest)
#include "tst_studydays.moc"
