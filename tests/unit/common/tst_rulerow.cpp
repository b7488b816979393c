// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about dated rules: scopes, values, validity, the strictest row, the rows a school begins with.
#include "common/domain/norms/defaultrules.h"
#include "common/reflect/enums.h"

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

const QDate autumn(2026, 9, 14);
const QDate winter(2026, 12, 7);

std::optional<int> bound(Norm norm, int level, int week = 5, QDate day = winter, bool isSpecial = false)
{
    const auto row = strictestRow(defaultRuleRows(), norm, {day, level, week, isSpecial});
    return row ? numberOf(*row) : std::nullopt;
}

RuleRow lessonsADay(const QString &scope, const QString &value, QDate from, std::optional<QDate> to = {})
{
    return {u"LessonsADay"_s, scope, value, u"lessons"_s, from, to, u"приказ № 1"_s, RuleStatus::Confirmed};
}

} // namespace

class RuleRowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsScopes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isReadable");
        QTest::addColumn<QList<int>>("expected"); // levels, months, week, special
        QTest::newRow("everybody") << u""_s << true << QList<int>{0, 99, 1, 12, 0, 0};
        QTest::newRow("level") << u"level=5"_s << true << QList<int>{5, 5, 1, 12, 0, 0};
        QTest::newRow("all terms") << u"level=2-4;month=9-10;week=6;special"_s << true << QList<int>{2, 4, 9, 10, 6, 1};
        QTest::newRow("week of seven") << u"week=7"_s << false << QList<int>{};
        QTest::newRow("weeks") << u"week=5-6"_s << false << QList<int>{};
        QTest::newRow("no such month") << u"month=10-13"_s << false << QList<int>{};
        QTest::newRow("backwards") << u"level=4-2"_s << false << QList<int>{};
        QTest::newRow("level 0") << u"level=0-4"_s << false << QList<int>{};
        QTest::newRow("word") << u"all"_s << false << QList<int>{};
        QTest::newRow("spaces") << u"level=2; week=5"_s << false << QList<int>{};
    }
    void readsScopes()
    {
        QFETCH(QString, text);
        QFETCH(bool, isReadable);
        QFETCH(QList<int>, expected);
        const auto scope = scopeFromText(text);
        QCOMPARE(scope.has_value(), isReadable);
        if (scope)
            QCOMPARE((QList<int>{scope->levelFrom, scope->levelTo, scope->monthFrom, scope->monthTo, scope->weekDays, scope->isSpecial}),
                     expected);
    }
    void readsNumbersAndTimes()
    {
        RuleRow row = lessonsADay({}, u"7"_s, autumn);
        QCOMPARE(numberOf(row), std::optional(7));
        row.value = u"seven"_s;
        QCOMPARE(numberOf(row), std::nullopt);
        row.unit = u"time"_s;
        row.value = u"08:30"_s;
        QCOMPARE(numberOf(row), std::optional(8 * 60 + 30));
        row.value = u"25:00"_s;
        QCOMPARE(numberOf(row), std::nullopt);
    }
    void theDefaultsAreTheFiguresOfTheSanitaryRules_data()
    {
        QTest::addColumn<int>("level");
        QTest::addColumn<QList<int>>("expected"); // lessons a day, once a week, weekly hours of 5 and 6 days; -1: no bound
        QTest::newRow("1") << 1 << QList<int>{4, 5, 21, -1};
        QTest::newRow("2") << 2 << QList<int>{5, 6, 23, 26};
        QTest::newRow("4") << 4 << QList<int>{5, 6, 23, 26};
        QTest::newRow("5") << 5 << QList<int>{6, -1, 29, 32};
        QTest::newRow("6") << 6 << QList<int>{6, -1, 30, 33};
        QTest::newRow("7") << 7 << QList<int>{7, -1, 32, 35};
        QTest::newRow("8") << 8 << QList<int>{7, -1, 33, 36};
        QTest::newRow("9") << 9 << QList<int>{7, -1, 33, 36};
        QTest::newRow("10") << 10 << QList<int>{7, -1, 34, 37};
        QTest::newRow("11") << 11 << QList<int>{7, -1, 34, 37};
    }
    void theDefaultsAreTheFiguresOfTheSanitaryRules()
    {
        QFETCH(int, level);
        QFETCH(QList<int>, expected);
        QCOMPARE((QList<int>{bound(Norm::LessonsADay, level).value_or(-1), bound(Norm::LessonsOnceAWeek, level).value_or(-1),
                             bound(Norm::WeeklyHours, level, 5).value_or(-1), bound(Norm::WeeklyHours, level, 6).value_or(-1)}),
                 expected);
        const QList<int> firstShift{1, 5, 9, 10, 11};
        QCOMPARE(bound(Norm::FirstShiftOnly, level).has_value(), firstShift.contains(level));
    }
    void theFirstYearBeginsGently()
    {
        QCOMPARE(bound(Norm::LessonsADay, 1, 5, autumn), std::optional(3));
        QCOMPARE(bound(Norm::LessonsADay, 1, 5, {2026, 11, 2}), std::optional(4));
        QCOMPARE(bound(Norm::WeeklyHours, 1, 5, {2026, 10, 30}), std::optional(15));
        QCOMPARE(bound(Norm::LessonLength, 1, 5, winter), std::optional(35));
        QCOMPARE(bound(Norm::LessonLength, 1, 5, {2026, 1, 20}), std::optional(40));
        QCOMPARE(bound(Norm::StudyDays, 1), std::optional(5));
        QCOMPARE(bound(Norm::StudyDays, 2), std::nullopt);
    }
    void pupilsWithSpecialNeedsHaveShorterLessonsInTheFirstShift()
    {
        QCOMPARE(bound(Norm::LessonLength, 6), std::optional(45));
        QCOMPARE(bound(Norm::LessonLength, 6, 5, winter, true), std::optional(40));
        QCOMPARE(bound(Norm::FirstShiftOnly, 6, 5, winter, true), std::optional(1));
    }
    void everyDefaultIsReadableAndNamesItsBasis()
    {
        QVERIFY(unreadableRows(defaultRuleRows()).isEmpty());
        for (const RuleRow &row : defaultRuleRows()) {
            QVERIFY2(reflect::enumFromName<Norm>(row.rule).has_value(), qPrintable(row.rule));
            QVERIFY(row.basis.contains(u"СП 2.4.3648-20"));
            QCOMPARE(row.validTo, std::optional(QDate(2026, 12, 31)));
        }
        for (int i = 0; i < reflect::enumCount<Norm>; ++i) {
            const QString name = reflect::enumText(Norm(i));
            const auto rows = defaultRuleRows();
            QVERIFY2(std::any_of(rows.begin(), rows.end(), [&](const RuleRow &row) { return row.rule == name; }), qPrintable(name));
        }
    }
    void takesTheRowsOfTheDay()
    {
        const QList<RuleRow> rows{lessonsADay(u"level=5"_s, u"6"_s, {2021, 1, 1}, QDate(2026, 12, 31)),
                                  lessonsADay(u"level=5"_s, u"8"_s, {2027, 1, 1})};
        const auto on = [&](QDate day) { return strictestRow(rows, Norm::LessonsADay, {day, 5, 5, false}); };
        QVERIFY(!on({2020, 12, 31}));
        QCOMPARE(on({2021, 1, 1})->value, u"6"_s);
        QCOMPARE(on({2026, 12, 31})->value, u"6"_s);
        QCOMPARE(on({2027, 1, 1})->value, u"8"_s);
    }
    void theStrictestOfSeveralCounts()
    {
        QList<RuleRow> rows{lessonsADay({}, u"7"_s, autumn), lessonsADay(u"level=5"_s, u"5"_s, autumn), lessonsADay({}, u"x"_s, autumn)};
        QCOMPARE(strictestRow(rows, Norm::LessonsADay, {winter, 5, 5, false})->value, u"5"_s);
        rows[1].status = RuleStatus::Off;
        QCOMPARE(strictestRow(rows, Norm::LessonsADay, {winter, 5, 5, false})->value, u"7"_s);
        QCOMPARE(unreadableRows(rows).size(), 1);
        for (RuleRow &row : rows)
            row.rule = u"ShortestBreak"_s; // a bound from below
        rows[1].status = RuleStatus::Confirmed;
        QCOMPARE(strictestRow(rows, Norm::ShortestBreak, {winter, 5, 5, false})->value, u"7"_s);
    }
    void tellsRulesThatHaveEnded()
    {
        QList<RuleRow> rows{lessonsADay(u"level=5"_s, u"6"_s, {2021, 1, 1}, QDate(2026, 12, 31)),
                            lessonsADay(u"level=6"_s, u"6"_s, {2021, 1, 1}, QDate(2026, 12, 31))};
        QVERIFY(lapsedRows(rows, {2026, 12, 31}).isEmpty());
        QCOMPARE(lapsedRows(rows, {2027, 1, 1}).size(), 2);
        rows.append(lessonsADay(u"level=5"_s, u"6"_s, {2027, 1, 1}));
        QCOMPARE(lapsedRows(rows, {2027, 1, 1}), QList<RuleRow>{rows.at(1)});
        rows[1].status = RuleStatus::Off;
        QVERIFY(lapsedRows(rows, {2027, 1, 1}).isEmpty());
        QCOMPARE(lapsedRows(defaultRuleRows(), {2027, 1, 1}).size(), defaultRuleRows().size() - 1); // easier day: two rows, one rule
    }
};

QTEST_APPLESS_MAIN(RuleRowTest)
#include "tst_rulerow.moc"
