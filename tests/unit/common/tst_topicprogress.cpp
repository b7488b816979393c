// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which topic is next, how far a page is and how far behind.
#include "common/domain/topicprogress.h"
#include <QRandomGenerator>
#include <QTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

QList<TopicPlanItem> plan(int count)
{
    QList<TopicPlanItem> items;
    for (int i = 1; i <= count; ++i)
        items.append({{i}, {}, u"Тема %1"_s.arg(i), {}, {}, {}, {}});
    return items;
}

} // namespace

class TopicProgressTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesOnWithTheFirstUnusedTopic()
    {
        const auto items = plan(4);
        QCOMPARE(nextTopic(items, {})->id, TopicPlanItemId{1});
        QCOMPARE(nextTopic(items, {{1}, {3}})->id, TopicPlanItemId{2});
        QVERIFY(!nextTopic(items, {{1}, {2}, {3}, {4}}));
        QVERIFY(!nextTopic({}, {}));
    }
    void countsLessonsThatShouldHaveTaughtATopic()
    {
        const TopicProgress progress = progressOf(plan(102), {{1}, {2}, {3}}, 5, QDate(2026, 9, 16));
        QCOMPARE(progress.planned, 102);
        QCOMPARE(progress.held, 3);
        QCOMPARE(progress.expected, 5);
        QCOMPARE(progress.behind(), 2);
        QCOMPARE(progressOf(plan(3), {}, 5, {}).expected, 3); // no more topics than the plan has
        QCOMPARE(progressOf(plan(9), {{1}, {2}}, 1, {}).behind(), 0); // ahead is not behind
    }
    void goesByPlannedDaysWhereThereAreSome()
    {
        auto items = plan(4);
        items[0].plannedDay = QDate(2026, 9, 15);
        items[1].plannedDay = QDate(2026, 9, 16);
        items[2].plannedDay = QDate(2026, 9, 17);
        QCOMPARE(progressOf(items, {}, 4, QDate(2026, 9, 16)).expected, 2);
        QCOMPARE(progressOf(items, {{1}}, 4, QDate(2026, 9, 16)).behind(), 1);
        QCOMPARE(progressOf(items, {}, 4, QDate(2026, 9, 14)).expected, 0);
    }
    /// Records that name items of another plan change nothing.
    void countsOwnItemsOnly()
    {
        QCOMPARE(progressOf(plan(2), {{77}, {1}}, 2, {}).held, 1);
        QCOMPARE(nextTopic(plan(2), {{77}})->id, TopicPlanItemId{1});
    }
    void neverProposesAUsedTopic()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 500; ++round) {
            const auto items = plan(random.bounded(1, 40));
            QSet<TopicPlanItemId> used;
            for (const TopicPlanItem &item : items)
                if (random.bounded(2))
                    used.insert(item.id);
            const TopicPlanItem *next = nextTopic(items, used);
            QCOMPARE(next == nullptr, used.size() == items.size());
            for (const TopicPlanItem &item : items) {
                if (!next || item.id == next->id)
                    break;
                QVERIFY(used.contains(item.id)); // all before it are used
            }
            QVERIFY(!next || !used.contains(next->id));
            QCOMPARE(progressOf(items, used, 0, {}).held, int(used.size()));
        }
    }
};

QTEST_APPLESS_MAIN(TopicProgressTest)
#include "tst_topicprogress.moc"
