// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Random timetables against a model that compares every lesson with every other one.
#include "common/domain/timetable/clashboard.h"
#include <QRandomGenerator>
#include <QSet>
#include <set>

using namespace parta;

namespace {

using Pair = std::tuple<int, int, int>;       // kind, lessons
using Cell = std::tuple<int, int, int, int>;  // kind, day, hour, resource

/// Hours two lessons share.
QList<int> sharedHours(const PlacedLesson &a, const PlacedLesson &b)
{
    QList<int> hours;
    for (int hour = a.hour; hour < a.hour + a.duration; ++hour) {
        if (a.day >= 0 && a.day == b.day && hour >= b.hour && hour < b.hour + b.duration)
            hours.append(hour);
    }
    return hours;
}

QList<int> shared(const QList<int> &a, const QList<int> &b)
{
    QList<int> both;
    for (const int one : a) {
        if (b.contains(one) && !both.contains(one))
            both.append(one);
    }
    return both;
}

struct Model {
    std::set<Pair> pairs;
    std::set<Cell> cells;

    void compare(const PlacedLesson &a, const PlacedLesson &b, int first, int second)
    {
        const QList<int> hours = sharedHours(a, b);
        const QList<int> resources[] = {shared(a.staff, b.staff), shared(a.atoms, b.atoms), shared(a.rooms, b.rooms)};
        for (int kind = 0; kind < 3; ++kind) {
            for (const int resource : resources[kind]) {
                for (const int hour : hours) {
                    pairs.insert({kind, first, second});
                    cells.insert({kind, a.day, hour, resource});
                }
            }
        }
    }
};

Model modelOf(const QList<PlacedLesson> &lessons)
{
    Model model;
    for (int i = 0; i < lessons.size(); ++i) {
        for (int j = i + 1; j < lessons.size(); ++j)
            model.compare(lessons.at(i), lessons.at(j), i, j);
    }
    return model;
}

/// What a lesson would clash with at another place.
Model modelOfMove(const QList<PlacedLesson> &lessons, int moved, const PlacedLesson &wanted)
{
    Model model;
    for (int other = 0; other < lessons.size(); ++other) {
        if (other != moved)
            model.compare(wanted, lessons.at(other), moved, other);
    }
    return model;
}

class RandomTimetable
{
public:
    explicit RandomTimetable(quint32 seed) : m_random(seed) {}

    PlacedLesson lesson(int key)
    {
        PlacedLesson made;
        made.key = key;
        made.staff = some(12, 2);
        made.atoms = some(20, 5);
        made.rooms = some(10, 1);
        made.day = m_random.bounded(9) == 0 ? -1 : m_random.bounded(5);
        made.hour = m_random.bounded(7);
        made.duration = 1 + m_random.bounded(3) / 2;
        return made;
    }
    QList<PlacedLesson> lessons(int count)
    {
        QList<PlacedLesson> made;
        for (int i = 0; i < count; ++i)
            made.append(lesson(i));
        return made;
    }
    int upTo(int most) { return m_random.bounded(most + 1); }

private:
    QList<int> some(int of, int most)
    {
        QList<int> chosen;
        for (int i = m_random.bounded(most + 1); i > 0; --i)
            chosen.append(m_random.bounded(of)); // the same one twice now and then
        return chosen;
    }

    QRandomGenerator m_random;
};

std::set<Pair> pairsOf(const QList<ClashPair> &pairs)
{
    std::set<Pair> found;
    for (const ClashPair &pair : pairs)
        found.insert({int(pair.kind), pair.first, pair.second});
    return found;
}

} // namespace

class ClashBoardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhatComparingAllWithAllFinds()
    {
        RandomTimetable random(1);
        for (int round = 0; round < 400; ++round) {
            const auto lessons = random.lessons(random.upTo(60));
            const Model model = modelOf(lessons);
            const Clashes clashes = findClashes(lessons);
            QCOMPARE(pairsOf(clashes.pairs), model.pairs);
            QCOMPARE(clashes.pairs.size(), qsizetype(model.pairs.size()));
            std::set<Cell> cells;
            for (const ClashCell &cell : clashes.cells)
                cells.insert({int(cell.kind), cell.day, cell.hour, cell.resource});
            QCOMPARE(cells, model.cells);
            QCOMPARE(clashes.cells.size(), qsizetype(cells.size()));
            QVERIFY(std::is_sorted(clashes.cells.begin(), clashes.cells.end(), [](const ClashCell &a, const ClashCell &b) {
                return std::tuple(a.kind, a.day, a.hour, a.resource) < std::tuple(b.kind, b.day, b.hour, b.resource);
            }));
        }
    }
    void judgesAPlaceAsThoughTheLessonStoodThere()
    {
        RandomTimetable random(2);
        for (int round = 0; round < 300; ++round) {
            const auto lessons = random.lessons(1 + random.upTo(50));
            const ClashBoard board(lessons);
            for (int i = 0; i < 20; ++i) {
                const int moved = random.upTo(int(lessons.size())) - 1; // -1: a new lesson
                const PlacedLesson wanted = random.lesson(99);
                const Model model = modelOfMove(lessons, moved, wanted);
                const auto pairs = board.judge(moved, wanted);
                QCOMPARE(pairsOf(pairs), model.pairs);
                QCOMPARE(pairs.size(), qsizetype(model.pairs.size()));
                for (const ClashPair &pair : pairs)
                    QVERIFY(model.cells.contains({int(pair.kind), pair.day, pair.hour, pair.resource}));
            }
        }
    }
    void staysRightOverManyMoves()
    {
        RandomTimetable random(3);
        QList<PlacedLesson> lessons = random.lessons(40);
        ClashBoard board(lessons);
        for (int move = 0; move < 3000; ++move) {
            const int lesson = random.upTo(int(lessons.size()) - 1);
            PlacedLesson placed = random.lesson(lesson);
            if (random.upTo(100) == 0 && lessons.size() < 60) {
                lessons.append(placed);
                QCOMPARE(board.add(placed), int(lessons.size()) - 1);
            } else {
                lessons[lesson] = placed;
                board.replace(lesson, placed);
            }
            if (move % 50 == 0)
                QCOMPARE(pairsOf(board.clashes().pairs), modelOf(lessons).pairs);
            placed = random.lesson(lesson);
            QCOMPARE(pairsOf(board.judge(lesson, placed)), modelOfMove(lessons, lesson, placed).pairs);
        }
    }
    void aLessonWithoutAPlaceClashesWithNothing()
    {
        const PlacedLesson here{1, {7}, {}, {}, 0, 0, 1}, nowhere{2, {7}, {}, {}, -1, 0, 1};
        QVERIFY(findClashes({here, nowhere}).pairs.isEmpty());
        ClashBoard board({here, nowhere});
        QVERIFY(board.judge(1, nowhere).isEmpty());
        QCOMPARE(board.judge(1, here).size(), 1);
        board.replace(0, nowhere);
        QVERIFY(board.judge(1, here).isEmpty());
    }
    void aJudgementIsInOrderAndNamesEachOtherLessonOnce()
    {
        const ClashBoard board({{1, {7}, {1, 2, 3}, {4}, 0, 0, 2}, {2, {8}, {3}, {}, 0, 1, 1}});
        const auto pairs = board.judge(-1, {3, {8, 7}, {3, 2}, {4}, 0, 0, 2});
        QList<Pair> found;
        for (const ClashPair &pair : pairs)
            found.append({int(pair.kind), pair.hour, pair.second});
        QCOMPARE(found, (QList<Pair>{{0, 0, 0}, {0, 1, 1}, {1, 0, 0}, {1, 1, 1}, {2, 0, 0}}));
    }
};

QTEST_APPLESS_MAIN(ClashBoardTest)
#include "tst_clashboard.moc"
