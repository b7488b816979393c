// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about timetables held against the sanitary rules: every rule kept and broken, months, validity, random loads.
#include "common/domain/norms/defaultrules.h"
#include "common/domain/norms/timetablenorms.h"
#include "common/reflect/enums.h"
#include <QRandomGenerator>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

const ClassId ours{1};
const QDate november(2026, 11, 9);

BellTime at(int hour, int minute, int length)
{
    const QTime starts(hour, minute);
    return {starts, starts.addSecs(length * 60)};
}

/// Eight lessons from 8:30 with breaks of ten minutes, one of twenty after the second.
QList<NormBell> goodBells(int shift = 1, QTime start = {8, 30}, int minutes = 40)
{
    QList<NormBell> bells;
    QTime next = start;
    for (int number = 1; number <= 8; ++number) {
        bells.append({shift, 1, 11, 0, number, {next, next.addSecs(minutes * 60)}});
        next = next.addSecs((minutes + (number == 2 ? 20 : 10)) * 60);
    }
    return bells;
}

/// A class with so many lessons on each weekday from Monday on.
TimetableUnderNorms classOf(int level, const QList<int> &lessons)
{
    TimetableUnderNorms timetable{{2026, 11, 1}, {2026, 11, 30}, {{ours, level, 1, lessons.size() > 5 ? 6 : 5, false}}, {},
                                  goodBells(1, {8, 30}, level == 1 ? 35 : 40)};
    for (int day = 0; day < lessons.size(); ++day) {
        for (int number = 1; number <= lessons.at(day); ++number)
            timetable.lessons.append({{ours}, {1, day + 1}, number, false});
    }
    return timetable;
}

NormBell &bell(TimetableUnderNorms &timetable, int number)
{
    return timetable.bells[number - 1];
}

/// «LessonsADay 1.3/0: 8 > 7»
QStringList told(const QList<NormWarning> &warnings)
{
    QStringList texts;
    for (const NormWarning &warning : warnings)
        texts.append(u"%1 %2.%3/%4: %5 > %6"_s.arg(reflect::enumText(warning.norm)).arg(warning.day.week).arg(warning.day.weekday)
                         .arg(warning.number).arg(warning.found).arg(warning.allowed));
    return texts;
}

QStringList toldOf(const TimetableUnderNorms &timetable, QDate day = november)
{
    return told(checkNormsOn(timetable, defaultRuleRows(), day));
}

/// Lessons of a random week of five days, and how many each day has.
struct RandomWeek {
    QList<NormLesson> lessons;
    QList<int> days{0, 0, 0, 0, 0};
    int total = 0;

    explicit RandomWeek(QRandomGenerator &random)
    {
        for (int cell = 0; cell < 40; ++cell) {
            if (random.bounded(100) >= 78)
                continue;
            lessons.append({{ours}, {1, 1 + cell / 8}, 1 + cell % 8, false});
            ++days[cell / 8];
            ++total;
        }
    }
};

} // namespace

class TimetableNormsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGoodTimetableIsLeftAlone()
    {
        QCOMPARE(toldOf(classOf(7, {7, 6, 6, 6, 7})), QStringList());
        QCOMPARE(toldOf(classOf(5, {6, 6, 5, 5, 5, 5})), QStringList());
        QCOMPARE(toldOf(classOf(1, {4, 4, 4, 4, 4})), QStringList());
    }
    void countsLessonsOfADay()
    {
        QCOMPARE(toldOf(classOf(7, {8, 6, 6, 5, 7})), QStringList{u"LessonsADay 1.1/0: 8 > 7"_s});
        QCOMPARE(toldOf(classOf(6, {7, 7, 5, 5, 5})), (QStringList{u"LessonsADay 1.1/0: 7 > 6"_s, u"LessonsADay 1.2/0: 7 > 6"_s}));
    }
    void aWarningNamesItsRowAndBasis()
    {
        const auto warnings = checkNormsOn(classOf(7, {8, 6, 6, 5, 7}), defaultRuleRows(), november);
        QCOMPARE(warnings.size(), 1);
        QCOMPARE(warnings.at(0).schoolClass, ours);
        QCOMPARE(warnings.at(0).row.scope, u"level=7-11"_s);
        QCOMPARE(warnings.at(0).row.basis, u"СП 2.4.3648-20, СанПиН 1.2.3685-21"_s);
        QCOMPARE(warnings.at(0).since, november);
    }
    void aSixthLessonOnceAWeekNeedsPhysicalEducation()
    {
        TimetableUnderNorms timetable = classOf(3, {6, 5, 4, 4, 4});
        QCOMPARE(toldOf(timetable), QStringList{u"LessonsADay 1.1/0: 6 > 5"_s});
        timetable.lessons[2].isPhysical = true;
        QCOMPARE(toldOf(timetable), QStringList());
        TimetableUnderNorms twice = classOf(3, {6, 6, 3, 4, 4});
        for (NormLesson &lesson : twice.lessons)
            lesson.isPhysical = lesson.number == 1;
        QCOMPARE(toldOf(twice), QStringList{u"LessonsADay 1.2/0: 6 > 5"_s});
    }
    void halvesOfAClassAreOneLesson()
    {
        TimetableUnderNorms timetable = classOf(7, {7, 6, 6, 6, 7});
        timetable.lessons += timetable.lessons;
        QCOMPARE(toldOf(timetable), QStringList());
    }
    void countsTheHoursOfTheWeek()
    {
        QCOMPARE(toldOf(classOf(7, {7, 7, 6, 6, 7})), QStringList{u"WeeklyHours 1.0/0: 33 > 32"_s});
        QCOMPARE(toldOf(classOf(7, {6, 6, 5, 6, 6, 6})), QStringList());
        QCOMPARE(toldOf(classOf(7, {6, 6, 6, 6, 6, 6})), (QStringList{u"WeeklyHours 1.0/0: 36 > 35"_s, u"EasierDay 1.3/0: 6 > 3"_s}));
    }
    void judgesEachWeekOfACycle()
    {
        TimetableUnderNorms timetable = classOf(5, {6, 6, 5, 6, 6});
        const auto first = timetable.lessons;
        for (NormLesson lesson : first) {
            lesson.day.week = 2;
            timetable.lessons.append(lesson);
        }
        QCOMPARE(toldOf(timetable), QStringList());
        timetable.lessons.append({{ours}, {2, 3}, 6, false});
        QCOMPARE(toldOf(timetable), (QStringList{u"WeeklyHours 2.0/0: 30 > 29"_s, u"EasierDay 2.3/0: 6 > 3"_s}));
    }
    void theFirstYearHasFiveDaysAndItsOwnMonths()
    {
        QCOMPARE(toldOf(classOf(1, {4, 4, 3, 4, 4, 1})), QStringList{u"StudyDays 1.0/0: 6 > 5"_s});
        const TimetableUnderNorms timetable = classOf(1, {4, 3, 3, 3, 3});
        QCOMPARE(toldOf(timetable, {2026, 10, 1}),
                 (QStringList{u"LessonsADay 1.1/0: 4 > 3"_s, u"WeeklyHours 1.0/0: 16 > 15"_s}));
        TimetableUnderNorms longer = timetable;
        bell(longer, 1).time = at(8, 25, 40);
        QCOMPARE(toldOf(longer), QStringList{u"LessonLength 0.1/1: 40 > 35"_s});
        QCOMPARE(toldOf(longer, {2026, 2, 2}), QStringList());
    }
    void wednesdayOrThursdayIsEasier()
    {
        QCOMPARE(toldOf(classOf(8, {6, 6, 6, 6, 6})), QStringList{u"EasierDay 1.3/0: 6 > 3"_s});
        QCOMPARE(toldOf(classOf(8, {6, 6, 5, 6, 6})), QStringList());
        QCOMPARE(toldOf(classOf(8, {6, 6, 6, 5, 6})), QStringList());
        QCOMPARE(toldOf(classOf(8, {5, 6, 6, 6, 6})), QStringList{u"EasierDay 1.3/0: 6 > 3"_s});
    }
    void lessonsBeginAndEndInTime()
    {
        TimetableUnderNorms early = classOf(7, {6, 6, 5, 6, 6});
        bell(early, 1).time = at(7, 45, 40);
        QCOMPARE(toldOf(early), QStringList{u"EarliestStart 0.1/1: 465 > 480"_s}); // told once, for Monday
        TimetableUnderNorms late = classOf(7, {6, 6, 5, 6, 7});
        late.bells[6].weekday = 5;
        late.bells[6].time = at(18, 30, 40);
        QCOMPARE(toldOf(late), QStringList{u"LatestEnd 0.5/7: 1150 > 1140"_s});
        TimetableUnderNorms zero = classOf(7, {6, 6, 5, 6, 6});
        zero.lessons.append({{ours}, {1, 2}, 0, false});
        QCOMPARE(toldOf(zero), QStringList{u"FirstNumber 0.2/0: 0 > 1"_s});
    }
    void lessonsAreNotTooLong()
    {
        TimetableUnderNorms timetable = classOf(7, {6, 6, 5, 6, 6});
        bell(timetable, 4).time.ends = bell(timetable, 4).time.starts.addSecs(50 * 60);
        bell(timetable, 5).time.starts = bell(timetable, 4).time.ends.addSecs(10 * 60);
        QCOMPARE(toldOf(timetable), QStringList{u"LessonLength 0.1/4: 50 > 45"_s});
        bell(timetable, 4).time.ends = bell(timetable, 4).time.starts.addSecs(45 * 60);
        QCOMPARE(toldOf(timetable), QStringList());
        timetable.classes[0].isSpecial = true;
        QCOMPARE(toldOf(timetable), QStringList{u"LessonLength 0.1/4: 45 > 40"_s});
    }
    void breaksAreLongEnough()
    {
        TimetableUnderNorms timetable = classOf(7, {6, 6, 5, 6, 6});
        bell(timetable, 5).time.starts = bell(timetable, 4).time.ends.addSecs(5 * 60);
        QCOMPARE(toldOf(timetable), QStringList{u"ShortestBreak 0.1/4: 5 > 10"_s});
        TimetableUnderNorms none = classOf(7, {6, 6, 5, 6, 6});
        none.bells[2].time.starts = none.bells[1].time.ends.addSecs(15 * 60);
        QCOMPARE(toldOf(none), QStringList{u"LongBreak 0.1/2: 15 > 20"_s});
        TimetableUnderNorms third = none; // the long break after the third lesson instead
        third.bells[2].time.ends = third.bells[3].time.starts.addSecs(-25 * 60);
        QCOMPARE(toldOf(third), QStringList());
        TimetableUnderNorms endless = classOf(7, {6, 6, 5, 6, 6});
        endless.bells[1].time = at(9, 10, 40);
        endless.bells[0].time = at(8, 20, 40);
        endless.bells[2].time.starts = endless.bells[1].time.ends.addSecs(40 * 60);
        endless.bells[2].time.ends = endless.bells[3].time.starts.addSecs(-10 * 60);
        QCOMPARE(toldOf(endless), QStringList{u"LongBreakMost 0.1/2: 40 > 30"_s});
    }
    void someLevelsStudyInTheFirstShiftOnly_data()
    {
        QTest::addColumn<int>("level");
        QTest::addColumn<bool>("isSpecial");
        QTest::addColumn<bool>("isTold");
        for (const int level : {1, 5, 9, 10, 11})
            QTest::addRow("%d", level) << level << false << true;
        for (const int level : {2, 3, 4, 6, 7, 8})
            QTest::addRow("%d", level) << level << false << false;
        QTest::newRow("special") << 6 << true << true;
    }
    void someLevelsStudyInTheFirstShiftOnly()
    {
        QFETCH(int, level);
        QFETCH(bool, isSpecial);
        QFETCH(bool, isTold);
        TimetableUnderNorms timetable = classOf(level, {3, 3, 2, 3, 3});
        timetable.classes[0].shift = 2;
        timetable.classes[0].isSpecial = isSpecial;
        timetable.bells.clear();
        QCOMPARE(toldOf(timetable), isTold ? QStringList{u"FirstShiftOnly 0.0/0: 2 > 1"_s} : QStringList());
    }
    void thePauseBetweenShiftsIsLongEnough()
    {
        TimetableUnderNorms timetable = classOf(7, {6, 6, 5, 6, 6});
        const ClassId other{2};
        timetable.classes.append({other, 6, 2, 5, false});
        for (int number = 1; number <= 3; ++number)
            timetable.lessons.append({{other}, {1, 1}, number, false});
        // The first shift ends at 13:30 on Mondays.
        timetable.bells += goodBells(2, {14, 0});
        QCOMPARE(toldOf(timetable), QStringList());
        timetable.bells = goodBells() + goodBells(2, {13, 50});
        QCOMPARE(toldOf(timetable), QStringList{u"BetweenShifts 0.1/0: 20 > 30"_s});
        timetable.classes.append({ClassId{3}, 6, 3, 5, false});
        QVERIFY(toldOf(timetable).contains(u"Shifts 0.0/0: 3 > 2"_s));
    }
    void aVersionIsJudgedOverAllItsMonths()
    {
        TimetableUnderNorms timetable = classOf(1, {4, 4, 4, 4, 4});
        timetable.since = {2026, 9, 1};
        timetable.until = {2026, 12, 30};
        bell(timetable, 1).time = at(8, 25, 40);
        const NormFindings findings = checkNorms(timetable, defaultRuleRows());
        const QStringList texts = told(findings.warnings);
        QVERIFY(texts.contains(u"LessonsADay 1.1/0: 4 > 3"_s));
        QCOMPARE(texts.count(u"LessonLength 0.1/1: 40 > 35"_s), 1); // from September to December, told once
        for (const NormWarning &warning : findings.warnings)
            QCOMPARE(warning.since, QDate(2026, 9, 1));
        timetable.since = {2026, 11, 9};
        QVERIFY(!told(checkNorms(timetable, defaultRuleRows()).warnings).contains(u"LessonsADay 1.1/0: 4 > 3"_s));
    }
    void rowsThatEndWithinTheVersionAreTold()
    {
        TimetableUnderNorms timetable = classOf(7, {8, 6, 6, 5, 7});
        timetable.until = {2027, 5, 26};
        QList<RuleRow> rows = defaultRuleRows();
        NormFindings findings = checkNorms(timetable, rows);
        QCOMPARE(findings.warnings.size(), 1);
        QVERIFY(!findings.lapsed.isEmpty());
        // The successor is stricter: the same day breaks it too, and two days more do.
        rows.append({u"LessonsADay"_s, u"level=7-11"_s, u"6"_s, u"lessons"_s, {2027, 1, 1}, {}, u"новые правила"_s, RuleStatus::Confirmed});
        rows.append({u"Shifts"_s, u"levels"_s, u"2"_s, u"shifts"_s, {2027, 1, 1}, {}, u"новые правила"_s, RuleStatus::Confirmed});
        findings = checkNorms(timetable, rows);
        QCOMPARE(told(findings.warnings), (QStringList{u"LessonsADay 1.1/0: 8 > 7"_s, u"LessonsADay 1.1/0: 8 > 6"_s, u"LessonsADay 1.5/0: 7 > 6"_s}));
        QCOMPARE(findings.warnings.at(1).since, QDate(2027, 1, 1));
        QCOMPARE(findings.warnings.at(1).row.basis, u"новые правила"_s);
        QVERIFY(std::none_of(findings.lapsed.begin(), findings.lapsed.end(), [](const RuleRow &row) { return row.scope == u"level=7-11" && row.rule == u"LessonsADay"; }));
        QCOMPARE(findings.unreadable.size(), 1);
    }
    void agreesWithCountingByHand();
};

/// Random loads: days too long and weeks too full are exactly those a plain count finds.
void TimetableNormsTest::agreesWithCountingByHand()
{
    QRandomGenerator random(2021);
    const QList<int> daily{0, 4, 5, 5, 5, 6, 6, 7, 7, 7, 7, 7}, weekly{0, 21, 23, 23, 23, 29, 30, 32, 33, 33, 34, 34};
    int broken = 0;
    for (int round = 0; round < 2000; ++round) {
        const int level = 1 + random.bounded(11);
        const RandomWeek week(random);
        const TimetableUnderNorms timetable{{2026, 11, 1}, {2026, 11, 30}, {{ours, level, 1, 5, false}}, week.lessons, {}};
        QStringList expected;
        for (int day = 0; day < 5; ++day) {
            if (week.days.at(day) > daily.at(level))
                expected.append(u"LessonsADay 1.%1/0: %2 > %3"_s.arg(day + 1).arg(week.days.at(day)).arg(daily.at(level)));
        }
        if (week.total > weekly.at(level))
            expected.append(u"WeeklyHours 1.0/0: %1 > %2"_s.arg(week.total).arg(weekly.at(level)));
        QStringList found = toldOf(timetable);
        found.removeIf([](const QString &text) { return text.startsWith(u"EasierDay"); });
        QCOMPARE(found, expected);
        broken += int(expected.size());
    }
    QVERIFY(broken > 1000);
}

QTEST_APPLESS_MAIN(TimetableNormsTest)
#include "tst_timetablenorms.moc"
