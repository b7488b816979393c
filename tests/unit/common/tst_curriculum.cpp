// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Curriculum as values: the class's own row before the level's, sums, texts of hours; load and halves.
#include "common/domain/curriculum.h"
#include "common/domain/loadplan.h"
#include <QTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

constexpr ClassId ten{10};
constexpr SubjectId algebra{1}, physics{2}, circle{3};

CurriculumRow row(ClassId schoolClass, SubjectId subject, CurriculumPart part, int weekly)
{
    return {{10, schoolClass, subject, part}, weekly, weekly * 34, 1};
}

QList<CurriculumRow> rows()
{
    return {row({}, algebra, CurriculumPart::Mandatory, 400), row(ten, algebra, CurriculumPart::School, 100),
            row({}, physics, CurriculumPart::Mandatory, 200), row(ten, physics, CurriculumPart::Mandatory, 0),
            row({}, circle, CurriculumPart::Extracurricular, 150)};
}

} // namespace

class CurriculumTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesTheRowOfTheClassFirst()
    {
        const auto all = rows();
        QCOMPARE(rowFor(all, {10, ten, physics, CurriculumPart::Mandatory})->weekly, 0);
        QCOMPARE(rowFor(all, {10, ten, algebra, CurriculumPart::Mandatory})->weekly, 400);
        QCOMPARE(rowFor(all, {10, {11}, physics, CurriculumPart::Mandatory})->weekly, 200);
        QVERIFY(!rowFor(all, {9, {}, algebra, CurriculumPart::Mandatory}));
    }
    void sumsWhatCountsAgainstTheMaximum()
    {
        QCOMPARE(weeklySum(rows(), 10, {}), 600);
        QCOMPARE(weeklySum(rows(), 10, ten), 500); // 4 of the level, 1 of its own, no physics
        QCOMPARE(weeklySum(rows(), 10, ten, CurriculumPart::Mandatory), 400);
        QCOMPARE(weeklySum(rows(), 10, ten, CurriculumPart::Extracurricular), 150);
        QCOMPARE(yearlySum(rows(), 10, {}), 600 * 34);
        QCOMPARE(weeklySum(rows(), 9, {}), 0);
        QCOMPARE(weeklySum({}, 10, ten), 0);
    }
    void readsHoursAsTheyAreTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("hours"); // -1: no hours
        QTest::newRow("whole") << u"3"_s << 300;
        QTest::newRow("comma") << u" 2,5 "_s << 250;
        QTest::newRow("point") << u"0.25"_s << 25;
        QTest::newRow("empty") << u""_s << 0;
        QTest::newRow("dash") << u"–"_s << 0;
        QTest::newRow("text") << u"два"_s << -1;
        QTest::newRow("negative") << u"-2"_s << -1;
        QTest::newRow("three decimals") << u"1,333"_s << -1;
        QTest::newRow("two commas") << u"1,2,3"_s << -1;
        QTest::newRow("nothing after the comma") << u"1,"_s << -1;
        QTest::newRow("more than a year has") << u"2001"_s << -1;
    }
    void readsHoursAsTheyAreTyped()
    {
        QFETCH(QString, typed);
        QTEST(hoursFromText(typed).value_or(-1), "hours");
    }
    void writesWhatItReads()
    {
        for (int hours = 0; hours <= 5000; ++hours)
            QCOMPARE(hoursFromText(hoursText(hours)).value_or(-1), hours);
        QCOMPARE(hoursText(250), u"2,5"_s);
        QCOMPARE(hoursText(25), u"0,25"_s);
        QCOMPARE(hoursText(3400), u"34"_s);
    }
    void plansTheHoursOfAllParts()
    {
        QCOMPARE(plannedHours(rows(), 10, ten, algebra), 500);
        QCOMPARE(plannedHours(rows(), 10, ten, physics), 0);
        QCOMPARE(plannedHours(rows(), 10, {11}, circle), 150);
        QCOMPARE(wholeHours(150), 2);
        QCOMPARE(wholeHours(200), 2);
        QCOMPARE(wholeHours(0), 0);
    }
    void dividesInHalves()
    {
        QCOMPARE(firstHalf(24), 12);
        QCOMPARE(firstHalf(25), 13);
        QCOMPARE(firstHalf(1), 1);
        QCOMPARE(firstHalf(0), 0);
    }
};

QTEST_APPLESS_MAIN(CurriculumTest)
#include "tst_curriculum.moc"
