// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Scales: the vectors of reports.md 1.2 and 1.3 through the one function that proposes, and the grades of each kind.
#include "common/domain/markscale.h"
#include <QTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

QString proposals(const Ratio &average)
{
    QStringList texts;
    for (const Rounding rounding : {Rounding::Arithmetic, Rounding::Strict, Rounding::Mixed}) {
        const auto grade = proposedMark(average, ScaleRule{ScaleKind::FivePoint, rounding});
        texts.append(grade ? text(*grade) : u"—"_s);
    }
    return texts.join(u' ');
}

QString gradesText(ScaleKind kind, BehaviourModel model)
{
    QStringList texts;
    for (const ScaleGrade &grade : gradesOf(kind, model))
        texts.append(text(grade.grade) + u'=' + QString::number(grade.value));
    return texts.join(u' ');
}

} // namespace

class MarkScaleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void proposesByThePresetsOfTheScale_data()
    {
        QTest::addColumn<qint64>("numerator");
        QTest::addColumn<qint64>("denominator");
        QTest::addColumn<QString>("proposed");
        QTest::newRow("4,50") << qint64(9) << qint64(2) << u"5 4 4"_s;
        QTest::newRow("4,495 prints 4,50") << qint64(899) << qint64(200) << u"4 4 4"_s;
        QTest::newRow("4,65") << qint64(93) << qint64(20) << u"5 5 5"_s;
        QTest::newRow("3,50") << qint64(7) << qint64(2) << u"4 3 3"_s;
        QTest::newRow("2,65") << qint64(53) << qint64(20) << u"3 3 2"_s;
        QTest::newRow("2,50") << qint64(5) << qint64(2) << u"3 2 2"_s;
        QTest::newRow("nothing counted") << qint64(0) << qint64(0) << u"— — —"_s;
    }
    void proposesByThePresetsOfTheScale()
    {
        QFETCH(qint64, numerator);
        QFETCH(qint64, denominator);
        QTEST(proposals({numerator, denominator}), "proposed");
    }

    /// The averages of 1.2 go into the proposal unrounded.
    void proposesFromTheExactAverage()
    {
        const QList<WeightedGrade> marks{{Grade::Five, 100}, {Grade::Four, 150}, {Grade::Three, 150}, {Grade::Four, 150},
                                         {Grade::NotAttested, 100}, {Grade::Debt, 100}};
        QCOMPARE(weightedAverage(marks).text(), u"3,91"_s);
        QCOMPARE(proposals(weightedAverage(marks)), u"4 4 4"_s);
        const QList<WeightedGrade> higher{{Grade::Five, 100}, {Grade::Three, 150}, {Grade::Four, 130}, {Grade::Five, 120}};
        QCOMPARE(weightedAverage(higher).text(), u"4,14"_s);
        QCOMPARE(proposals(weightedAverage(higher)), u"4 4 4"_s);
        QCOMPARE(proposals(weightedAverage({{Grade::NotAttested, 100}})), u"— — —"_s);
    }

    void proposesNothingWhereThereIsNoAverage()
    {
        for (const ScaleKind kind : {ScaleKind::PassFail, ScaleKind::NotGraded, ScaleKind::Behaviour})
            QVERIFY(!proposedMark({5, 1}, ScaleRule{kind, Rounding::Arithmetic}));
    }

    void ordersGradesFromTheBest()
    {
        QCOMPARE(gradesText(ScaleKind::FivePoint, {}), u"5=5 4=4 3=3 2=2 1=1"_s);
        QCOMPARE(gradesText(ScaleKind::PassFail, {}), u"зач=0 незач=2"_s);
        QCOMPARE(gradesText(ScaleKind::NotGraded, {}), QString());
    }

    void neverCountsBehaviour()
    {
        QCOMPARE(gradesText(ScaleKind::Behaviour, BehaviourModel::PassFail), u"зач=0 незач=0"_s);
        QCOMPARE(gradesText(ScaleKind::Behaviour, BehaviourModel::ThreeLevels), u"5=0 4=0 3=0"_s);
        QCOMPARE(gradesText(ScaleKind::Behaviour, BehaviourModel::FivePoints), u"5=0 4=0 3=0 2=0 1=0"_s);
    }
};

QTEST_APPLESS_MAIN(MarkScaleTest)
#include "tst_markscale.moc"
