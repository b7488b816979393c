// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Curriculum's sheet, its model, and the keys of the grid.
#include "ui/planning/curriculummodel.h"
#include "ui/planning/plangrid.h"
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

CurriculumKey key(int level, qint64 schoolClass, qint64 subject, CurriculumPart part = CurriculumPart::Mandatory)
{
    return {level, {schoolClass}, {subject}, part};
}

OpenCurriculum::Reply plan()
{
    OpenCurriculum::Reply reply;
    reply.years = {{{1}, u"2026/2027"_s, false}};
    reply.year = {1};
    reply.classes = {{{70}, u"7А"_s, 7}, {{71}, u"7Б"_s, 7}, {{80}, u"8А"_s, 8}};
    reply.subjects = {{{1}, u"Алгебра"_s, {}, false}, {{2}, u"Физика"_s, {}, false}, {{3}, u"Черчение"_s, {}, true}};
    reply.rows = {{key(7, 0, 1), 300, 10200, 1}, {key(7, 71, 2), 250, 8500, 4}};
    reply.limits = {{7, 5, 500, 34, u"СанПиН"_s, true}, {8, 6, {}, 34, {}, false}};
    return reply;
}

CurriculumSheet sheet()
{
    CurriculumSheet made;
    made.set(plan());
    return made;
}

} // namespace

class CurriculumGridTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<CurriculumModel>();
        m_model->setSheet(sheet());
        m_model->setEditable(true);
    }

    void showsLevelsWithTheirSums()
    {
        QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(m_model->columnCount(), 2); // an archived subject has no row
        QCOMPARE(m_model->rowCount(), 2 + 3);
        QCOMPARE(shown(0, 0), u"3"_s);
        QCOMPARE(shown(1, 0), QString());
        QCOMPARE(shown(2, 0), u"3"_s);
        QCOMPARE(shown(4, 0), u"5"_s);
        QCOMPARE(shown(4, 1), u"—"_s); // no norm is known for this level
        m_model->setView({CurriculumColumns::Levels, HoursUnit::Yearly, CurriculumPart::Mandatory});
        QCOMPARE(shown(0, 0), u"102"_s);
        QCOMPARE(shown(4, 0), u"170"_s);
    }
    void showsWhatAClassTakesFromItsLevel()
    {
        m_model->setView({CurriculumColumns::Classes, HoursUnit::Weekly, CurriculumPart::Mandatory});
        QCOMPARE(m_model->columnCount(), 3);
        QCOMPARE(shown(0, 1), u"3"_s);
        QVERIFY(m_model->index(0, 1).data(Qt::FontRole).value<QFont>().italic());
        QCOMPARE(shown(1, 1), u"2,5"_s);
        QVERIFY(!m_model->index(1, 1).data(Qt::FontRole).value<QFont>().italic());
        QCOMPARE(shown(3, 1), u"5,5"_s);
        QVERIFY(m_model->index(3, 1).data(Qt::ToolTipRole).toString().contains(u"СанПиН"_s));
        QVERIFY(m_model->index(3, 1).data(Qt::ForegroundRole) != m_model->index(3, 0).data(Qt::ForegroundRole));
    }
    void proposesWhatIsTyped()
    {
        QSignalSpy proposed(m_model.get(), &CurriculumModel::proposed);
        QVERIFY(m_model->setData(m_model->index(1, 0), u"2"_s));
        const auto cells = proposed.first().first().value<CurriculumCells>();
        QCOMPARE(cells.value(key(7, 0, 2)), (CellHours{200, 6800})); // by 34 study weeks
        QVERIFY(!m_model->setData(m_model->index(1, 0), u"два"_s));
        QVERIFY(!m_model->setData(m_model->index(0, 0), u"3"_s)); // nothing changed
        QVERIFY(!m_model->flags(m_model->index(2, 0)).testFlag(Qt::ItemIsEditable));
        QCOMPARE(proposed.count(), 1);
    }
    void tellsNoneFromTheLevelsHours()
    {
        QCOMPARE(m_model->hoursOf(0, 0, u"0"_s)->second, CellHours{});
        m_model->setView({CurriculumColumns::Classes, HoursUnit::Weekly, CurriculumPart::Mandatory});
        QCOMPARE(m_model->hoursOf(0, 0, u"0"_s)->second, (CellHours{0, 0}));
        QCOMPARE(m_model->hoursOf(0, 0, QString())->second, CellHours{});
        QVERIFY(!m_model->hoursOf(9, 0, u"1"_s));
    }
    void keepsWeeklyHoursWhereOnlyTheYearChanges()
    {
        m_model->setView({CurriculumColumns::Levels, HoursUnit::Yearly, CurriculumPart::Mandatory});
        QCOMPARE(m_model->hoursOf(0, 0, u"99"_s)->second, (CellHours{300, 9900}));
        QCOMPARE(m_model->hoursOf(1, 0, u"34"_s)->second, (CellHours{100, 3400}));
    }

    void sendsOnTheRevisionsItKnows()
    {
        CurriculumSheet made = sheet();
        made.want({{key(7, 0, 1), {400, 13600}}, {key(8, 0, 1), {300, 10200}}, {key(7, 71, 2), {}}});
        QCOMPARE(made.cell(key(7, 0, 1)).weekly, std::optional(400));
        const auto changes = made.send();
        QCOMPARE(changes.size(), 3);
        QCOMPARE(changes.at(0).revision, 1);
        QCOMPARE(changes.at(1).revision, 4);
        QVERIFY(!changes.at(1).weekly);
        QCOMPARE(changes.at(2).revision, 0);
        QVERIFY(made.isSending());
        made.want({{key(7, 0, 1), {500, 17000}}}); // typed while the first is on its way
        made.accept({{key(7, 0, 1), 400, 13600, 2}, {key(8, 0, 1), 300, 10200, 1}});
        QCOMPARE(made.cell(key(7, 0, 1)).weekly, std::optional(500));
        QCOMPARE(made.send().first().revision, 2);
    }
    void sendsNothingThatIsSoAlready()
    {
        CurriculumSheet made = sheet();
        made.want({{key(7, 0, 1), {300, 10200}}, {key(8, 0, 2), {}}});
        QVERIFY(made.send().isEmpty());
        QVERIFY(!made.isWaiting());
    }
    void sendsAgainWhatALostConnectionTook()
    {
        CurriculumSheet made = sheet();
        made.want({{key(7, 0, 1), {400, 13600}}});
        (void)made.send();
        made.takeBack();
        QVERIFY(made.isWaiting() && !made.isSending());
        QCOMPARE(made.send().size(), 1);
        made.giveUp(plan().rows);
        QCOMPARE(made.cell(key(7, 0, 1)).weekly, std::optional(300));
        QVERIFY(!made.isWaiting());
    }
    void warnsOfLevelsAndClassesOverTheMaximum()
    {
        CurriculumSheet made = sheet();
        QCOMPARE(warningsOf(made).size(), 1); // 7Б has its own physics: 5,5 of 5
        QVERIFY2(warningsOf(made).first().contains(u"7Б"_s), qPrintable(warningsOf(made).first()));
        QVERIFY(warningsOf(made).first().contains(u"СанПиН"_s));
        made.want({{key(7, 0, 1), {600, 20400}}});
        QCOMPARE(warningsOf(made).size(), 2); // the level, and 7Б with still more
        made.want({{key(7, 0, 1), {600, 20400}}, {key(7, 71, 2), {}}});
        QCOMPARE(warningsOf(made).size(), 1);
    }

    void worksLikeASpreadsheet()
    {
        PlanGrid grid;
        grid.setModel(m_model.get());
        QSignalSpy cleared(&grid, &PlanGrid::clearWanted);
        QSignalSpy pasted(&grid, &PlanGrid::pasteWanted);
        QSignalSpy proposed(m_model.get(), &CurriculumModel::proposed);
        grid.resize(600, 400);
        grid.show();
        grid.setCurrentIndex(m_model->index(0, 0));
        QTest::keyClick(&grid, Qt::Key_Return);
        QCOMPARE(grid.currentIndex().row(), 1);
        QTest::keyClick(&grid, Qt::Key_4);
        QTest::keyClick(grid.viewport()->findChild<QWidget *>(), Qt::Key_Return);
        QTRY_COMPARE(proposed.count(), 1);
        QCOMPARE(proposed.first().first().value<CurriculumCells>().first().weekly, std::optional(400));
        QTest::keyClick(&grid, Qt::Key_Delete);
        QCOMPARE(cleared.count(), 1);
        grid.setCurrentIndex(m_model->index(0, 0));
        QTest::keyClick(&grid, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"3\n"_s);
        QTest::keyClick(&grid, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(pasted.count(), 1);
        QCOMPARE(pasted.first().at(1).value<QList<QStringList>>(), (QList<QStringList>{{u"3"_s}}));
    }
    void showsAPreviewInItsOwnGround()
    {
        m_model->setPreview({{{1, 1}, u"4"_s}});
        QCOMPARE(shown(1, 1), u"4"_s);
        QVERIFY(m_model->index(1, 1).data(Qt::BackgroundRole).isValid());
        m_model->setPreview({});
        QCOMPARE(shown(1, 1), QString());
    }
    void exportsNumbers()
    {
        const ListTable table = m_model->table(u"Учебный план"_s);
        QCOMPARE(table.columns.size(), 3);
        QCOMPARE(table.rows.size(), 5);
        QCOMPARE(table.rows.first().cells.at(0).text, u"Алгебра"_s);
        QCOMPARE(table.rows.first().cells.at(1).key.toDouble(), 3.0);
        QVERIFY(!table.rows.last().cells.at(2).key.isValid());
    }

private:
    QString shown(int row, int column) const { return m_model->index(row, column).data().toString(); }

    std::unique_ptr<CurriculumModel> m_model;
};

QTEST_MAIN(CurriculumGridTest)
#include "tst_curriculumgrid.moc"
