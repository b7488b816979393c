// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about the demo school's random numbers.
#include "server/demo/random.h"
#include <QSet>
#include <algorithm>

using namespace parta::demo;

class DemoRandomTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isTheSameEverywhere()
    {
        // Computed by an independent program: a change of these numbers is a change of every demo school.
        Random random(1, u"test");
        QCOMPARE(random.next(), FirstOfTest);
        QCOMPARE(random.next(), SecondOfTest);
    }
    void keepsStreamsApart()
    {
        QVERIFY(Random(1, u"a").next() != Random(1, u"b").next());
        QVERIFY(Random(1, u"a").next() != Random(2, u"a").next());
        QVERIFY(Random(1, u"a", 1).next() != Random(1, u"a", 2).next());
        QCOMPARE(Random(7, u"a", 3).next(), Random(7, u"a", 3).next());
    }
    void reachesBothEndsOfARange()
    {
        Random random(3, u"range");
        QSet<int> seen;
        for (int i = 0; i < 1000; ++i)
            seen.insert(random.between(-2, 2));
        QCOMPARE(seen, (QSet<int>{-2, -1, 0, 1, 2}));
    }
    void deviatesAroundZeroWithinItsSpread()
    {
        Random random(4, u"bell");
        int sum = 0;
        for (int i = 0; i < 10'000; ++i) {
            const int value = random.deviation(300);
            QVERIFY(qAbs(value) <= 300);
            sum += value;
        }
        QVERIFY(qAbs(sum / 10'000) < 5);
    }
    void shufflesWithoutLoss()
    {
        QList<int> list{1, 2, 3, 4, 5, 6, 7, 8};
        const QList<int> before = list;
        Random(5, u"shuffle").shuffle(list);
        QVERIFY(list != before);
        std::sort(list.begin(), list.end());
        QCOMPARE(list, before);
    }
    void meetsItsChance()
    {
        Random random(6, u"chance");
        int hits = 0;
        for (int i = 0; i < 100'000; ++i)
            hits += random.chance(250);
        QVERIFY(hits > 24'000 && hits < 26'000);
    }

private:
    static constexpr quint64 FirstOfTest = 13244520173624695348ull;
    static constexpr quint64 SecondOfTest = 11481554524651224730ull;
};

QTEST_APPLESS_MAIN(DemoRandomTest)
#include "tst_demorandom.moc"
