// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about the hashing queue: bounded, in order, tells its length, skips what nobody waits for.
#include "server/credentials/hashingqueue.h"
#include <QSemaphore>
#include <atomic>

using namespace parta;

namespace {

/// Holds hashing threads until it is opened.
struct Gate {
    QSemaphore entered;
    QSemaphore open;
    HashingQueue::Job job()
    {
        return {{}, {}, [this] {
                    entered.release();
                    open.acquire();
                }};
    }
};

} // namespace

class HashingQueueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void worksOnAsManyAsItHasThreads()
    {
        Gate gate;
        HashingQueue queue(2, 10);
        for (int i = 0; i < 3; ++i)
            queue.run(queue.reserve(), gate.job());
        QVERIFY(gate.entered.tryAcquire(2, 10'000));
        QCOMPARE(queue.length(), 1);
        QVERIFY(!gate.entered.tryAcquire(1));
        gate.open.release(3);
        QVERIFY(gate.entered.tryAcquire(1, 10'000));
    }

    void refusesAPlaceWhenFull()
    {
        HashingQueue queue(1, 3);
        std::vector<std::unique_ptr<HashingQueue::Place>> places;
        for (int i = 0; i < 4; ++i) {
            places.push_back(queue.reserve());
            QVERIFY(places.back());
        }
        QVERIFY(!queue.reserve());
        places.pop_back();
        QVERIFY(queue.reserve());
    }

    void givesThePlaceBackAfterTheWork()
    {
        HashingQueue queue(1, 0);
        QSemaphore done;
        queue.run(queue.reserve(), {{}, {}, [&] { done.release(); }});
        QVERIFY(done.tryAcquire(1, 10'000));
        QTRY_VERIFY(queue.reserve());
    }

    void tellsHowManyAreAhead()
    {
        Gate gate;
        HashingQueue queue(1, 10, 0);
        queue.run(queue.reserve(), gate.job());
        QVERIFY(gate.entered.tryAcquire(1, 10'000));
        std::mutex lock;
        QList<QPair<char, int>> told;
        QSemaphore done;
        for (char name : {'a', 'b', 'c'}) {
            queue.run(queue.reserve(), {{}, [&, name](int ahead) {
                                            const std::lock_guard guard(lock);
                                            told.append({name, ahead});
                                        },
                                        [&] { done.release(); }});
        }
        QCOMPARE(told, (QList<QPair<char, int>>{{'a', 1}, {'b', 2}, {'c', 3}}));
        gate.open.release();
        QVERIFY(done.tryAcquire(3, 10'000));
        QVERIFY(told.contains({'b', 1}));
        QVERIFY(told.contains({'c', 1}));
    }

    void doesNotTellTheFirst()
    {
        HashingQueue queue(1, 10);
        std::atomic<int> told = 0;
        QSemaphore done;
        queue.run(queue.reserve(), {{}, [&](int) { ++told; }, [&] { done.release(); }});
        QVERIFY(done.tryAcquire(1, 10'000));
        QCOMPARE(told.load(), 0);
    }

    void skipsWhatNobodyWaitsFor()
    {
        std::atomic<int> worked = 0;
        QSemaphore done;
        HashingQueue queue(1, 10);
        queue.run(queue.reserve(), {[] { return false; }, {}, [&] { ++worked; }});
        queue.run(queue.reserve(), {[] { return true; }, {}, [&] { done.release(); }});
        QVERIFY(done.tryAcquire(1, 10'000));
        QCOMPARE(worked.load(), 0);
    }

    void dropsTheRestAtTheEnd()
    {
        Gate gate;
        std::atomic<int> worked = 0;
        {
            HashingQueue queue(1, 10);
            queue.run(queue.reserve(), gate.job());
            QVERIFY(gate.entered.tryAcquire(1, 10'000));
            queue.run(queue.reserve(), {[&] { return worked < 0; }, {}, [&] { ++worked; }});
            gate.open.release();
        }
        QCOMPARE(worked.load(), 0);
    }
};

QTEST_APPLESS_MAIN(HashingQueueTest)
#include "tst_hashingqueue.moc"
