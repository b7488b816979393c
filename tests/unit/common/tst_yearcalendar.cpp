// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about the calendar of a year: study days from its lines, working days by the week of the day, warnings.
#include "common/domain/calendar/yearchecks.h"
#include "common/protocol/calendarchecks.h"
#include "tests/support/publishedcalendars.h"

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

QDate day(int month, int number)
{
    return {month >= 9 ? 2025 : 2026, month, number};
}

TermDates quarter(int number, QDate first, QDate last)
{
    return {TermId{number}, TermKind::Quarter, number, first, last, TermState::Open};
}

/// The year 2025/26 as the ministry recommended it.
YearCalendar recommended()
{
    YearCalendar calendar;
    calendar.year = {YearId{1}, u"2025/2026"_s, day(9, 1), day(8, 31), YearState::Open, {}, 1};
    calendar.termSets = {{TermSetId{1}, u"Четверти"_s, 1, 11, 1,
                          {quarter(1, day(9, 1), day(10, 24)), quarter(2, day(11, 3), day(12, 30)),
                           quarter(3, day(1, 12), day(3, 27)), quarter(4, day(4, 6), day(5, 26)),
                           {TermId{9}, TermKind::Year, 1, day(9, 1), day(5, 26), TermState::Open}}}};
    const auto vacation = [](int id, const QString &name, QDate since, QDate until) {
        return VacationLine{VacationId{id}, name, since, until, 1, 11, 1, {}};
    };
    calendar.vacations = {vacation(1, u"Осенние"_s, day(10, 25), day(11, 2)), vacation(2, u"Зимние"_s, day(12, 31), day(1, 11)),
                          vacation(3, u"Весенние"_s, day(3, 28), day(4, 5)), vacation(4, u"Летние"_s, day(5, 27), day(8, 31))};
    const ProductionCalendar published = test::publishedCalendar();
    calendar.days = published.daysOf(2025) + published.daysOf(2026);
    calendar.loadedYears = {2025, 2026};
    calendar.classes = {{ClassId{1}, u"7А"_s, 7}};
    return calendar;
}

DayChangeLine changed(DayChangeKind kind, QDate on)
{
    DayChangeLine line{DayChangeId{1}, 1, {}};
    line.change.kind = kind;
    line.change.day = on;
    line.change.reason = u"Приказ"_s;
    return line;
}

QList<YearFindingKind> kindsOf(const YearCalendar &calendar)
{
    QList<YearFindingKind> kinds;
    for (const YearFinding &finding : findingsOf(calendar))
        kinds.append(finding.kind);
    return kinds;
}

} // namespace

class YearCalendarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsStudyDaysOfTerms()
    {
        // Counted by hand from the printed calendar: 8 weeks less nothing; the second quarter lacks 3 and 4 November.
        const StudyDays days(studyRulesOf(recommended()));
        QCOMPARE(days.days({7, {}}, day(9, 1), day(10, 24)).size(), 40);
        QCOMPARE(days.days({7, {}}, day(11, 3), day(12, 30)).size(), 40);
        QVERIFY(!days.isStudyDay(day(11, 3), {7, {}}));
    }
    void theYearTermIsNoTermOfItsOwn()
    {
        QCOMPARE(termsOf(recommended(), 7).size(), 4);
        QVERIFY(termsOf(recommended(), 12).isEmpty());
        QVERIFY(!StudyDays(studyRulesOf(recommended())).isStudyDay(day(10, 27), {7, {}}));
    }
    void aWeekOfSixDaysBelongsToItsLevels()
    {
        YearCalendar calendar = recommended();
        calendar.weeks = {{StudyWeekId{1}, 10, 11, 6, 1}};
        const StudyDays days(studyRulesOf(calendar));
        QVERIFY(days.isStudyDay(day(9, 6), {10, {}}));
        QVERIFY(!days.isStudyDay(day(9, 6), {9, {}}));
    }
    void ordersChangeSingleDays()
    {
        YearCalendar calendar = recommended();
        calendar.changes = {changed(DayChangeKind::Cancelled, day(1, 20))};
        QCOMPARE(StudyDays(studyRulesOf(calendar)).on(day(1, 20), {7, {}}).reason, StudyDayReason::Cancelled);
        calendar.changes = {changed(DayChangeKind::Distance, day(1, 20))};
        QCOMPARE(StudyDays(studyRulesOf(calendar)).on(day(1, 20), {7, {}}).reason, StudyDayReason::Usual);
        calendar.changes = {changed(DayChangeKind::Moved, day(1, 20))};
        calendar.changes[0].change.movedTo = day(1, 24);
        const StudyDays moved(studyRulesOf(calendar));
        QCOMPARE(moved.on(day(1, 20), {7, {}}).reason, StudyDayReason::MovedAway);
        QCOMPARE(moved.on(day(1, 24), {7, {}}).timetableOf, day(1, 20));
    }
    void anExtraDayTakesTheLessonsOfAWeekday()
    {
        YearCalendar calendar = recommended();
        calendar.changes = {changed(DayChangeKind::Extra, day(9, 13))};
        QCOMPARE(StudyDays(studyRulesOf(calendar)).on(day(9, 13), {7, {}}).timetableOf, day(9, 13));
        calendar.changes[0].change.asWeekday = 3;
        QCOMPARE(StudyDays(studyRulesOf(calendar)).on(day(9, 13), {7, {}}).timetableOf, day(9, 10));
    }
    void aChangeOfOneClassIsOfNoOther()
    {
        YearCalendar calendar = recommended();
        calendar.changes = {changed(DayChangeKind::Cancelled, day(1, 20))};
        calendar.changes[0].change.schoolClass = ClassId{5};
        const StudyDays days(studyRulesOf(calendar));
        QVERIFY(!days.isStudyDay(day(1, 20), {7, ClassId{5}}));
        QVERIFY(days.isStudyDay(day(1, 20), {7, ClassId{6}}));
    }
    void staffDaysFollowTheWeekOfTheDay()
    {
        YearCalendar calendar = recommended();
        QCOMPARE(staffDaysOf(calendar, {2026, 1, 1}, {2026, 1, 31}), (WorkingCount{15, false}));
        calendar.staffWeeks = {{{2026, 2, 1}, 6}};
        QCOMPARE(staffDaysOf(calendar, {2026, 1, 1}, {2026, 1, 31}).days, 15);
        QCOMPARE(staffDaysOf(calendar, {2026, 2, 1}, {2026, 2, 28}).days, 23);
        calendar.staffDays = {{{2026, 2, 6}, false, u"3"_s, {2026, 2, 2}, 1}};
        QCOMPARE(staffDaysOf(calendar, {2026, 2, 1}, {2026, 2, 28}).days, 22);
        calendar.loadedYears = {2025};
        QVERIFY(staffDaysOf(calendar, {2026, 2, 1}, {2026, 2, 28}).isProvisional);
    }
    void aRecommendedYearHasNothingToFind()
    {
        QVERIFY(kindsOf(recommended()).isEmpty());
    }
    void findsMissingTerms()
    {
        YearCalendar calendar = recommended();
        calendar.classes.append({ClassId{2}, u"12А"_s, 12});
        QCOMPARE(kindsOf(calendar), {YearFindingKind::NoTerms});
        QCOMPARE(findingsOf(calendar).first().subject, u"12"_s);
        calendar.termSets.clear();
        QCOMPARE(kindsOf(calendar), {YearFindingKind::NoTerms});
    }
    void findsAGapBetweenTerms()
    {
        YearCalendar calendar = recommended();
        calendar.termSets[0].terms[1].first = day(11, 6);
        const QList<YearFinding> found = findingsOf(calendar);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().kind, YearFindingKind::GapBetweenTerms);
        QCOMPARE(found.first().since, day(11, 3));
        QCOMPARE(found.first().until, day(11, 5));
        QCOMPARE(found.first().days, 3);
    }
    void findsAShortVacation()
    {
        YearCalendar calendar = recommended();
        calendar.vacations[0].since = day(10, 28);
        calendar.termSets[0].terms[0].last = day(10, 27);
        const QList<YearFinding> found = findingsOf(calendar);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().kind, YearFindingKind::ShortVacation);
        QCOMPARE(found.first().days, 6);
        calendar.leastVacation = 6;
        QVERIFY(findingsOf(calendar).isEmpty());
    }
    void findsLessonsMovedOntoLessons()
    {
        YearCalendar calendar = recommended();
        calendar.changes = {changed(DayChangeKind::Moved, day(1, 20))};
        calendar.changes[0].change.movedTo = day(1, 21);
        QCOMPARE(kindsOf(calendar), {YearFindingKind::MovedToStudyDay});
        calendar.changes[0].change.movedTo = day(1, 24);
        QVERIFY(kindsOf(calendar).isEmpty());
    }
    void findsAYearThatIsNotLoaded()
    {
        YearCalendar calendar = recommended();
        calendar.loadedYears = {2025};
        QCOMPARE(findingsOf(calendar).last().subject, u"2026"_s);
    }
    void checksTermsByThemselves_data()
    {
        QTest::addColumn<QList<QDate>>("days");
        QTest::addColumn<QString>("field");
        const QDate a = day(9, 1), b = day(10, 24), c = day(11, 3), d = day(12, 30);
        QTest::newRow("good") << QList<QDate>{a, b, c, d} << QString();
        QTest::newRow("none") << QList<QDate>() << u"terms"_s;
        QTest::newRow("backwards") << QList<QDate>{b, a} << u"terms[0].last"_s;
        QTest::newRow("overlapping") << QList<QDate>{a, c, c, d} << u"terms[1].first"_s;
        QTest::newRow("no day") << QList<QDate>{a, QDate()} << u"terms[0].last"_s;
        QTest::newRow("seven") << QList<QDate>{a, a, b, b, c, c, d, d, d, d, d, d, d, d} << u"terms"_s;
    }
    void checksTermsByThemselves()
    {
        QFETCH(QList<QDate>, days);
        SaveTermSet wanted{std::nullopt, YearId{1}, u"Четверти"_s, 1, 9, TermKind::Quarter, {}, 0, RequestId::random()};
        for (qsizetype i = 0; i + 1 < days.size(); i += 2)
            wanted.terms.append({days.at(i), days.at(i + 1)});
        const auto failure = check(wanted);
        QTEST(failure ? failure->field : QString(), "field");
    }
    void checksLevels()
    {
        SaveStudyWeek week{std::nullopt, YearId{1}, 5, 4, 6, 0, RequestId::random()};
        QCOMPARE(check(week)->field, u"levelTo"_s);
        week.levelFrom = 0;
        QCOMPARE(check(week)->field, u"levelFrom"_s);
        week.levelFrom = 1;
        QVERIFY(!check(week));
    }
};

QTEST_GUILESS_MAIN(YearCalendarTest)
#include "tst_yearcalendar.moc"
