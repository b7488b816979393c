// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a topic plan: typing, moving, merging, pasting; the model's view of them.
#include "ui/planning/topicplanmodel.h"
#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

const QList<WorkType> workTypes{{{4}, u"Контрольная работа"_s, u"К"_s, 150, DeadlineKind::Written}};

TopicPlanItem item(qint64 id, const QString &topic, const QString &homework = {}, std::optional<int> minutes = {})
{
    return {{id}, u"Раздел"_s, topic, {}, homework, minutes, {}};
}

TopicPlanSheet four()
{
    return {{item(1, u"Степень"_s, u"§ 1"_s, 10), item(2, u"Одночлен"_s, u"§ 2"_s, 15), item(3, u"Многочлен"_s), item(4, u"Повторение"_s)},
            workTypes};
}

QString topics(const QList<TopicPlanItem> &items)
{
    QStringList texts;
    for (const TopicPlanItem &one : items)
        texts.append(one.topic);
    return texts.join(u'|');
}

} // namespace

class TopicPlanSheetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatIsTyped()
    {
        TopicPlanSheet sheet = four();
        QVERIFY(sheet.setText(0, TopicColumn::WorkType, u"к"_s));
        QCOMPARE(sheet.text(0, TopicColumn::WorkType), u"Контрольная работа"_s);
        QVERIFY(sheet.setText(0, TopicColumn::Day, u"3.9.2026"_s));
        QCOMPARE(sheet.items().first().plannedDay, std::optional(QDate(2026, 9, 3)));
        QVERIFY(sheet.setText(0, TopicColumn::Minutes, u" 25 "_s));
        QCOMPARE(sheet.text(0, TopicColumn::Minutes), u"25"_s);
        QVERIFY(sheet.setText(0, TopicColumn::Minutes, {}));
        QVERIFY(!sheet.items().first().minutes);
        QVERIFY(!sheet.setText(0, TopicColumn::WorkType, u"пляска"_s));
        QVERIFY(!sheet.setText(0, TopicColumn::Minutes, u"много"_s));
        QVERIFY(!sheet.setText(0, TopicColumn::Day, u"32.13"_s));
        QVERIFY(!sheet.setText(0, TopicColumn::Topic, u"  "_s));
    }
    void movesRowsWithinThePlan()
    {
        TopicPlanSheet sheet = four();
        QCOMPARE(sheet.move(0, 2, 1), 1);
        QCOMPARE(topics(sheet.items()), u"Многочлен|Степень|Одночлен|Повторение"_s);
        QCOMPARE(sheet.move(1, 2, 5), 2);
        QCOMPARE(topics(sheet.items()), u"Многочлен|Повторение|Степень|Одночлен"_s);
        QCOMPARE(sheet.move(0, 1, -1), 0);
    }
    void mergesRowsIntoTheFirst()
    {
        TopicPlanSheet sheet = four();
        sheet.merge(0, 3, {});
        QCOMPARE(topics(sheet.items()), u"Степень. Одночлен. Многочлен|Повторение"_s);
        QCOMPARE(sheet.items().first().homework, u"§ 1; § 2"_s);
        QCOMPARE(sheet.items().first().minutes, std::optional(25));
        QCOMPARE(sheet.items().first().id, TopicPlanItemId{1});
    }
    void keepsTaughtTopicsWhenMerging()
    {
        TopicPlanSheet sheet = four();
        sheet.merge(0, 3, {TopicPlanItemId{2}});
        QCOMPARE(topics(sheet.items()), u"Степень. Многочлен|Одночлен|Повторение"_s);
    }
    void makesARowForEachHour()
    {
        TopicPlanSheet sheet = four();
        sheet.repeat(1, 3);
        QCOMPARE(topics(sheet.items()), u"Степень|Одночлен|Одночлен|Одночлен|Многочлен|Повторение"_s);
        QCOMPARE(sheet.items().at(1).id, TopicPlanItemId{2});
        QVERIFY(!sheet.items().at(2).id);
        sheet.repeat(0, 1);
        QCOMPARE(sheet.items().size(), 6);
    }
    void readsATableWithAHeading()
    {
        const TopicPaste paste = readTopicCells(
            {{u"№"_s, u"Раздел"_s, u"Тема урока"_s, u"Часы"_s, u"Вид контроля"_s, u"Домашнее задание"_s, u"Минуты"_s, u"Дата (план)"_s},
             {u"1"_s, u"Степени"_s, u"Степень"_s, u"2"_s, {}, u"§ 1"_s, u"15"_s, u"02.09.2026"_s},
             {u"3"_s, {}, u"Контрольная"_s, {}, u"К"_s, {}, {}, {}},
             {{}, u"Функции"_s, {}, {}, {}, {}, {}, {}},
             {u"4"_s, {}, u"График"_s, u"1,5"_s, u"пляска"_s, {}, {}, {}}}, workTypes);
        QCOMPARE(topics(paste.items), u"Степень|Степень|Контрольная|График"_s);
        QCOMPARE(paste.topics, 3);
        QCOMPARE(paste.items.at(0).plannedDay, std::optional(QDate(2026, 9, 2)));
        QVERIFY(!paste.items.at(1).plannedDay); // the second hour has another day
        QCOMPARE(paste.items.at(2).workType, std::optional(WorkTypeId{4}));
        QCOMPARE(paste.items.at(2).section, u"Степени"_s);
        QCOMPARE(paste.items.at(3).section, u"Функции"_s); // a section alone holds for what follows
        QCOMPARE(paste.faults.size(), 2);
        QVERIFY(paste.faults.first().contains(u"5"_s) && paste.faults.first().contains(u"пляска"_s));
    }
    void readsTopicsWithoutAHeading()
    {
        QCOMPARE(topics(readTopicCells({{u"Степень"_s}, {u""_s}, {u"Одночлен"_s}}, {}).items), u"Степень|Одночлен"_s);
        const TopicPaste two = readTopicCells({{u"Степень"_s, u"§ 1"_s}}, {});
        QCOMPARE(two.items.first().homework, u"§ 1"_s);
        QVERIFY(readTopicCells({}, {}).items.isEmpty());
        QVERIFY(readTopicCells({{u"№"_s, u"Тема"_s}}, {}).items.isEmpty());
    }
    /// What the grid copies, it reads again.
    void readsItsOwnCells()
    {
        TopicPlanSheet sheet = four();
        (void)sheet.setText(2, TopicColumn::WorkType, u"К"_s);
        QList<QStringList> cells;
        for (int row = 0; row < sheet.items().size(); ++row) {
            cells.append(QStringList());
            for (int column = 0; column < topicColumns; ++column)
                cells.last().append(sheet.text(row, TopicColumn(column)));
        }
        QList<TopicPlanItem> expected = sheet.items();
        for (TopicPlanItem &one : expected)
            one.id = {};
        QCOMPARE(readTopicCells(cells, workTypes).items, expected);
    }
    void losesNoTopicByMoving()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 500; ++round) {
            TopicPlanSheet sheet = four();
            for (int step = 0; step < 10; ++step) {
                const int row = random.bounded(4);
                sheet.move(row, random.bounded(1, 5 - row), random.bounded(-5, 6));
            }
            QSet<TopicPlanItemId> ids;
            for (const TopicPlanItem &one : sheet.items())
                ids.insert(one.id);
            QCOMPARE(ids.size(), 4);
        }
    }

    void showsWhatLessonsHaveUsed()
    {
        TopicPlanModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSheet(four());
        model.setUses({{{1}, QDate(2026, 9, 2)}});
        QCOMPARE(model.index(0, topicColumns).data().toString(), u"02.09.2026"_s);
        QVERIFY(model.index(0, 0).data(Qt::BackgroundRole).isValid());
        QVERIFY(!model.index(1, 0).data(Qt::BackgroundRole).isValid());
        QVERIFY(!model.flags(model.index(0, 1)).testFlag(Qt::ItemIsEditable));
        model.setEditable(true);
        QVERIFY(model.flags(model.index(0, 1)).testFlag(Qt::ItemIsEditable));
        QVERIFY(!model.flags(model.index(0, topicColumns)).testFlag(Qt::ItemIsEditable));
        model.setPreview(2, 1);
        QVERIFY(model.index(2, 0).data(Qt::BackgroundRole).isValid());
    }
    void saysWhatATypedCellWouldMake()
    {
        TopicPlanModel model;
        model.setSheet(four());
        QSignalSpy edited(&model, &TopicPlanModel::edited);
        QSignalSpy unreadable(&model, &TopicPlanModel::unreadable);
        QVERIFY(model.setData(model.index(1, int(TopicColumn::Topic)), u"Одночлены"_s));
        QCOMPARE(topics(edited.first().first().value<TopicPlanSheet>().items()), u"Степень|Одночлены|Многочлен|Повторение"_s);
        QCOMPARE(topics(model.sheet().items()), topics(four().items())); // the model itself waits to be told
        QVERIFY(!model.setData(model.index(1, int(TopicColumn::Minutes)), u"много"_s));
        QCOMPARE(unreadable.count(), 1);
        QVERIFY(!model.setData(model.index(1, int(TopicColumn::Topic)), u"Одночлен"_s));
    }
    void exportsOneHourARow()
    {
        TopicPlanModel model;
        model.setSheet(four());
        model.setUses({{{2}, QDate(2026, 9, 3)}});
        const ListTable table = model.table(u"КТП"_s);
        QCOMPARE(table.rows.size(), 4);
        QCOMPARE(table.rows.at(1).cells.at(2).text, u"Одночлен"_s);
        QCOMPARE(table.rows.at(1).cells.at(3).key.toInt(), 1);
        QCOMPARE(table.rows.at(1).cells.at(8).key.toDate(), QDate(2026, 9, 3));
        QCOMPARE(table.rows.at(0).cells.size(), table.columns.size());
    }
};

QTEST_MAIN(TopicPlanSheetTest)
#include "tst_topicplansheet.moc"
