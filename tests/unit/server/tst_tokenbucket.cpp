// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about the token bucket.
#include "server/net/tokenbucket.h"

using namespace parta;

class TokenBucketTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void letsABurstThroughAndThenTheRate()
    {
        TokenBucket bucket(200, 600);
        int taken = 0;
        for (int i = 0; i < 1000; ++i)
            taken += bucket.take(1000) == 0;
        QCOMPARE(taken, 600);
        for (qint64 now = 1001; now <= 2000; ++now)
            for (int i = 0; i < 3; ++i)
                taken += bucket.take(now) == 0;
        QCOMPARE(taken, 800);
    }

    void tellsWhenTheNextTokenComes()
    {
        TokenBucket bucket(200, 1);
        QCOMPARE(bucket.take(0), 0);
        QCOMPARE(bucket.take(0), 5);
        QCOMPARE(bucket.take(3), 2);
        QCOMPARE(bucket.take(5), 0);
        TokenBucket slow(1, 1);
        QCOMPARE(slow.take(0), 0);
        QCOMPARE(slow.take(250), 750);
        QCOMPARE(slow.take(1000), 0);
    }

    void refillsAfterAPauseToTheBurstOnly()
    {
        TokenBucket bucket(10, 5);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(bucket.take(0), 0);
        int taken = 0;
        for (int i = 0; i < 20; ++i)
            taken += bucket.take(1'000'000) == 0;
        QCOMPARE(taken, 5);
    }

    void keepsToTheRateWhateverTheClockDoes()
    {
        TokenBucket bucket(10, 1);
        QCOMPARE(bucket.take(1000), 0);
        QVERIFY(bucket.take(500) > 0);
        QVERIFY(bucket.take(1050) > 0);
        QCOMPARE(bucket.take(1100), 0);
    }
};

QTEST_APPLESS_MAIN(TokenBucketTest)
#include "tst_tokenbucket.moc"
