// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about clashes: cells, pairs, atoms of overlapping sets.
#include "common/domain/timetable/clashes.h"
#include "common/domain/timetable/pupilsets.h"

using namespace parta;
using namespace Qt::StringLiterals;

class ClashesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void expandsSetsToAtoms()
    {
        // 0 year {1, 2}; 1 group {3, 4}; 2 group without parts; 5 group {4}
        const QList<PupilSet> sets{{u"y"_s, {1, 2, 5}}, {u"a"_s, {3, 4}}, {u"b"_s, {}}, {u"a1"_s, {}}, {u"a2"_s, {}},
                                   {u"c"_s, {4}}};
        const auto atoms = atomsOf(sets);
        QCOMPARE(atoms.at(0), (QList<int>{2, 3, 4}));
        QCOMPARE(atoms.at(1), (QList<int>{3, 4}));
        QCOMPARE(atoms.at(2), QList<int>{2});
        QCOMPARE(atoms.at(5), QList<int>{4});
    }
    void aSetThatContainsItselfEnds()
    {
        const auto atoms = atomsOf({{u"a"_s, {1}}, {u"b"_s, {0, 2}}, {u"c"_s, {}}});
        QCOMPARE(atoms.at(0), QList<int>{2});
    }
    void aLongLessonCountsInEveryHour()
    {
        const auto clashes = findClashes({{1, {7}, {}, {}, 0, 0, 3}, {2, {7}, {}, {}, 0, 1, 2}});
        QCOMPARE(clashes.cellsOf(ClashKind::Teacher), 2);
        QCOMPARE(clashes.pairsOf(ClashKind::Teacher), 1);
        QCOMPARE(clashes.pairs.at(0).hour, 1);
        QCOMPARE(clashes.cellsOf(ClashKind::Room), 0);
    }
    void threeLessonsInACellAreThreePairs()
    {
        const auto clashes = findClashes({{1, {}, {}, {4}, 1, 0, 1}, {2, {}, {}, {4}, 1, 0, 1}, {3, {}, {}, {4}, 1, 0, 1}});
        QCOMPARE(clashes.cellsOf(ClashKind::Room), 1);
        QCOMPARE(clashes.pairsOf(ClashKind::Room), 3);
        QCOMPARE(clashes.cells.at(0).lessons, (QList<int>{0, 1, 2}));
    }
    void aPairIsCountedOncePerKind()
    {
        const auto clashes = findClashes({{1, {7}, {1, 2}, {}, 0, 0, 1}, {2, {7}, {1, 2}, {}, 0, 0, 1}});
        QCOMPARE(clashes.cellsOf(ClashKind::Pupils), 2);
        QCOMPARE(clashes.pairsOf(ClashKind::Pupils), 1);
        QCOMPARE(clashes.pairsOf(ClashKind::Teacher), 1);
    }
    void aTeacherNamedTwiceDoesNotClashWithHimself()
    {
        QCOMPARE(findClashes({{1, {7, 7}, {}, {}, 0, 0, 1}}).cells.size(), 0);
    }
    void touchingLessonsDoNotClash()
    {
        QCOMPARE(findClashes({{1, {7}, {}, {}, 0, 0, 2}, {2, {7}, {}, {}, 0, 2, 1}, {3, {7}, {}, {}, 1, 0, 1}}).cells.size(), 0);
    }
    void keepsNoMorePairsThanAsked()
    {
        const QList<PlacedLesson> crowd(50, PlacedLesson{1, {1}, {}, {}, 0, 0, 1});
        const auto clashes = findClashes(crowd, 100);
        QCOMPARE(clashes.pairs.size(), 100);
        QVERIFY(clashes.isCut);
        QCOMPARE(clashes.cells.size(), 1);
    }
};

QTEST_APPLESS_MAIN(ClashesTest)
#include "tst_clashes.moc"
