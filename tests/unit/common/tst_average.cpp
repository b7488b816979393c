// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Averages against the vectors of the counting rules and against an independent calculation in big fractions.
#include "common/domain/average.h"
#include <QRandomGenerator>
#include <QTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

/// «5 4:150 3:150 н/а .»: a grade with its weight in hundredths, 100 where none stands.
QList<WeightedGrade> marks(const QString &list)
{
    QList<WeightedGrade> result;
    for (const QString &item : list.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList parts = item.split(u':');
        result.append({*gradeFromText(parts.at(0)), parts.size() > 1 ? parts.at(1).toInt() : 100});
    }
    return result;
}

/// Rounds half away from zero by long division, digit by digit: another way than the program's.
QString longDivision(qint64 numerator, qint64 denominator)
{
    if (denominator == 0)
        return u"—"_s;
    qint64 whole = numerator / denominator;
    qint64 rest = numerator % denominator;
    int digits = 0;
    for (int i = 0; i < 2; ++i) {
        rest *= 10;
        digits = digits * 10 + int(rest / denominator);
        rest %= denominator;
    }
    if (rest * 2 >= denominator)
        ++digits;
    if (digits == 100) {
        ++whole;
        digits = 0;
    }
    return u"%1,%2"_s.arg(whole).arg(digits, 2, 10, QChar(u'0'));
}

} // namespace

class AverageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsAsTheRulesSay_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("weighted");
        QTest::newRow("double mark, н/а and a debt") << u"5 4:150 3:150 4:150 н/а ."_s << u"4,00"_s << u"3,91"_s;
        QTest::newRow("four weights") << u"5 3:150 4:130 5:120"_s << u"4,25"_s << u"4,14"_s;
        QTest::newRow("only н/а") << u"н/а"_s << u"—"_s << u"—"_s;
        QTest::newRow("none") << u""_s << u"—"_s << u"—"_s;
        QTest::newRow("зач and осв do not count") << u"зач осв незач 4"_s << u"4,00"_s << u"4,00"_s;
        QTest::newRow("a one counts as one") << u"1 2"_s << u"1,50"_s << u"1,50"_s;
        QTest::newRow("87/24 is 3,625") << u"5 5 5 4 4 4 4 4 4 4 4 4 4 3 3 3 3 3 3 3 3 3 3 2"_s << u"3,63"_s << u"3,63"_s;
        QTest::newRow("a third up") << u"5 5 4"_s << u"4,67"_s << u"4,67"_s;
        QTest::newRow("a third down") << u"5 4 4"_s << u"4,33"_s << u"4,33"_s;
    }
    void countsAsTheRulesSay()
    {
        QFETCH(QString, list);
        QTEST(plainAverage(marks(list)).text(), "plain");
        QTEST(weightedAverage(marks(list)).text(), "weighted");
    }

    void proposesByThePresets_data()
    {
        QTest::addColumn<qint64>("numerator");
        QTest::addColumn<qint64>("denominator");
        QTest::addColumn<QString>("proposed"); // presets A, B, C
        QTest::newRow("4,50") << qint64(9) << qint64(2) << u"5 4 4"_s;
        QTest::newRow("4,495 prints 4,50") << qint64(4495) << qint64(1000) << u"4 4 4"_s;
        QTest::newRow("4,65") << qint64(465) << qint64(100) << u"5 5 5"_s;
        QTest::newRow("3,50") << qint64(7) << qint64(2) << u"4 3 3"_s;
        QTest::newRow("2,65") << qint64(265) << qint64(100) << u"3 3 2"_s;
        QTest::newRow("2,50") << qint64(5) << qint64(2) << u"3 2 2"_s;
    }
    void proposesByThePresets()
    {
        QFETCH(qint64, numerator);
        QFETCH(qint64, denominator);
        const Ratio average{numerator, denominator};
        const QStringList proposed{text(*proposedMark(average)), text(*proposedMark(average, {465, 365, 265})),
                                   text(*proposedMark(average, {451, 351, 270}))};
        QTEST(proposed.join(u' '), "proposed");
    }

    void comparesExactlyWhatItPrintsRounded()
    {
        const Ratio average{4495, 1000};
        QCOMPARE(average.text(), u"4,50"_s);
        QVERIFY(!average.atLeast(450));
        QVERIFY(average.atLeast(449));
    }

    void proposesNothingForAnEmptyBase()
    {
        QVERIFY(!proposedMark({}));
        QVERIFY(!Ratio{}.atLeast(0));
        QCOMPARE(Ratio{}.text(), u"—"_s);
        QCOMPARE((Ratio{0, 3}).text(), u"0,00"_s);
    }

    void printsAnyNumberOfDecimals()
    {
        QCOMPARE((Ratio{2, 3}).text(0), u"1"_s);
        QCOMPARE((Ratio{2, 3}).text(1), u"0,7"_s);
        QCOMPARE((Ratio{1, 8}).text(3), u"0,125"_s);
        QCOMPARE((Ratio{2499, 100}).text(), u"24,99"_s);
    }

    void roundsLikeLongDivision()
    {
        QRandomGenerator random(42);
        for (int i = 0; i < 100'000; ++i) {
            const qint64 denominator = random.bounded(1, 5000);
            const qint64 numerator = random.bounded(0, 25000);
            QCOMPARE((Ratio{numerator, denominator}).text(), longDivision(numerator, denominator));
        }
    }

    void doesNotDependOnTheOrder()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 500; ++i) {
            QList<WeightedGrade> list;
            for (int k = random.bounded(1, 30); k > 0; --k)
                list.append({Grade(random.bounded(10)), 100 + 10 * random.bounded(6)});
            QList<WeightedGrade> mixed = list;
            std::shuffle(mixed.begin(), mixed.end(), random);
            QCOMPARE(weightedAverage(mixed).text(), weightedAverage(list).text());
            QCOMPARE(plainAverage(mixed).text(), plainAverage(list).text());
        }
    }

    void staysBetweenTheLowestAndTheHighestMark()
    {
        QRandomGenerator random(11);
        for (int i = 0; i < 2000; ++i) {
            QList<WeightedGrade> list;
            int lowest = 5;
            int highest = 1;
            for (int k = random.bounded(1, 20); k > 0; --k) {
                const int value = random.bounded(1, 6);
                lowest = qMin(lowest, value);
                highest = qMax(highest, value);
                list.append({Grade(value - 1), 100 + 10 * random.bounded(6)});
            }
            const Ratio average = weightedAverage(list);
            QVERIFY(average.atLeast(lowest * 100));
            QVERIFY(average.numerator <= highest * average.denominator);
        }
    }
};

QTEST_APPLESS_MAIN(AverageTest)
#include "tst_average.moc"
