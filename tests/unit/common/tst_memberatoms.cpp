// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about parts of pupils: two sets share an atom exactly where they share a pupil.
#include "common/domain/timetable/memberatoms.h"
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace parta;

class MemberAtomsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aClassAndItsPartsShareAtoms()
    {
        // 0 a class, 1 and 2 its parts, 3 another class.
        const auto atoms = memberAtoms({-1, 0, 0, -1}, {{10, 0}, {10, 1}, {11, 0}, {11, 2}, {12, 0}, {20, 3}});
        QCOMPARE(atoms.at(0).size(), 3);
        QCOMPARE(atoms.at(1).size(), 1);
        QVERIFY(atoms.at(0).contains(atoms.at(1).first()));
        QVERIFY(atoms.at(1) != atoms.at(2));
        QVERIFY(!atoms.at(0).contains(atoms.at(3).first()));
    }
    void anEmptyPartBelongsToItsClass()
    {
        const auto atoms = memberAtoms({-1, 0, 0}, {});
        QCOMPARE(atoms.at(1).size(), 1);
        QCOMPARE(atoms.at(2).size(), 1);
        QVERIFY(atoms.at(1) != atoms.at(2));
        QVERIFY(atoms.at(0).contains(atoms.at(1).first()) && atoms.at(0).contains(atoms.at(2).first()));
    }
    void sharesAnAtomWhereItSharesAPupil()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            const int sets = random.bounded(2, 9);
            QList<int> parents(sets, -1);
            QList<std::pair<qint64, int>> members;
            QList<QSet<qint64>> pupils(sets);
            for (int set = 0; set < sets; ++set) {
                for (int i = random.bounded(1, 12); i > 0; --i) {
                    const qint64 pupil = random.bounded(1, 25);
                    members.append({pupil, set});
                    pupils[set].insert(pupil);
                }
            }
            const auto atoms = memberAtoms(parents, members);
            for (int a = 0; a < sets; ++a) {
                for (int b = 0; b < sets; ++b) {
                    const bool shareAtom = QSet<int>(atoms.at(a).begin(), atoms.at(a).end())
                                               .intersects(QSet<int>(atoms.at(b).begin(), atoms.at(b).end()));
                    QCOMPARE(shareAtom, pupils.at(a).intersects(pupils.at(b)));
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(MemberAtomsTest)
#include "tst_memberatoms.moc"
