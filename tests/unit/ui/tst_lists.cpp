// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts about lists of records: search, filters, order, what leaves them as text, file and paper.
#include "ui/lists/cardlist.h"
#include "ui/lists/listexport.h"
#include "ui/lists/listfiles.h"
#include "ui/lists/listpaper.h"
#include "ui/lists/recordlist.h"
#include "ui/reports/layout/fonts.h"
#include "ui/reports/layout/pagelayout.h"
#include "ui/widgets/emptystate.h"
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QProcess>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

struct Person {
    qint64 id;
    QString name;
    QString schoolClass;
    int age;
    std::optional<QDate> born;
};

QList<Person> people()
{
    return {{1, u"Звонкова Алёна"_s, u"10А"_s, 16, QDate(2010, 3, 4)},
            {2, u"Партин Пётр"_s, u"7Б"_s, 9, std::nullopt},
            {3, u"Мелова Анна"_s, u"7Б"_s, 10, QDate(2013, 12, 31)}};
}

ListTable table(const QList<Person> &list = people())
{
    ListShape<Person> shape;
    shape.text(u"ФИО"_s, 24, [](const Person &p) { return p.name; })
        .choice(u"Класс"_s, 8, [](const Person &p) { return p.schoolClass; })
        .number(u"Возраст"_s, 8, [](const Person &p) { return double(p.age); })
        .day(u"Родился"_s, [](const Person &p) { return p.born; })
        .tone([](const Person &p) { return p.born ? RowTone::Normal : RowTone::Warning; });
    return shape.table(u"Люди"_s, list, [](const Person &p) { return p.id; });
}

QList<qint64> ids(const ListModel &model)
{
    QList<qint64> shown;
    for (int row = 0; row < model.rowCount(); ++row)
        shown.append(model.idAt(row));
    return shown;
}

} // namespace

class ListsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensALineOfACard();
    void ordersByAKeyAndExportsTheText();
    void initTestCase() { QVERIFY(loadFonts()); }
    void keepsTheModelsPromises();
    void findsForgivingly_data();
    void findsForgivingly();
    void sortsByMeaning();
    void filtersByValue();
    void keepsTheCurrentRecord();
    void saysWhyItIsEmpty();
    void liftsAFilterWhoseColumnHasOneValue();
    void goesFromTheSearchLineToTheRecord();
    void writesCsvForRussianSpreadsheets();
    void writesNoFormulaIntoCsv();
    void writesNumbersAndDaysIntoXlsx();
    void saysThatAFileCannotBeWritten();
    void printsEveryRowWithItsHeading();
};

void ListsTest::keepsTheModelsPromises()
{
    ListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTable(table());
    model.sort(2, Qt::DescendingOrder);
    model.search(u"а"_s);
    model.filter(1, u"7Б"_s);
    model.setTable({});
    QCOMPARE(model.rowCount(), 0);
}

void ListsTest::findsForgivingly_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<qint64>>("found");
    QTest::newRow("everything") << u" "_s << QList<qint64>{1, 2, 3};
    QTest::newRow("without the dots of ё") << u"алена"_s << QList<qint64>{1};
    QTest::newRow("Latin layout") << u"gfhnby"_s << QList<qint64>{2};
    QTest::newRow("words in any order, over columns") << u"7б анна"_s << QList<qint64>{3};
    QTest::newRow("nothing") << u"ёжик"_s << QList<qint64>{};
}

void ListsTest::findsForgivingly()
{
    QFETCH(QString, typed);
    QFETCH(QList<qint64>, found);
    ListModel model;
    model.setTable(table());
    model.search(typed);
    QCOMPARE(ids(model), found);
}

void ListsTest::sortsByMeaning()
{
    ListModel model;
    model.setTable(table());
    model.sort(1, Qt::AscendingOrder);
    QCOMPARE(ids(model), (QList<qint64>{2, 3, 1})); // 7Б before 10А
    model.sort(2, Qt::AscendingOrder);
    QCOMPARE(ids(model), (QList<qint64>{2, 3, 1})); // 9 before 10
    model.sort(3, Qt::DescendingOrder);
    QCOMPARE(ids(model), (QList<qint64>{3, 1, 2}));
}

void ListsTest::filtersByValue()
{
    ListModel model;
    model.setTable(table());
    QCOMPARE(model.valuesOf(1), (QStringList{u"7Б"_s, u"10А"_s}));
    model.filter(1, u"10А"_s);
    QCOMPARE(ids(model), QList<qint64>{1});
    QCOMPARE(model.shownTable().rows.size(), 1);
    model.filter(1, {});
    QCOMPARE(model.rowCount(), 3);
}

void ListsTest::keepsTheCurrentRecord()
{
    RecordList list;
    list.setTable(table());
    QCOMPARE(list.currentId(), 1);
    list.setCurrentId(3);
    QSignalSpy moved(&list, &RecordList::currentChanged);
    QList<Person> fewer = people();
    fewer.removeFirst();
    list.setTable(table(fewer));
    QCOMPARE(list.currentId(), 3);
    QVERIFY(moved.isEmpty());
    list.search(u"пётр"_s);
    QCOMPARE(list.currentId(), 2);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(list.findChild<QLabel *>(u"listCount"_s)->text(), RecordList::tr("%1 of %2").arg(1).arg(2));
}

void ListsTest::saysWhyItIsEmpty()
{
    RecordList list;
    list.explainEmptiness(u"Людей ещё нет"_s, u"Добавьте первого"_s);
    auto *empty = list.findChild<EmptyState *>();
    QCOMPARE(empty->why(), u"Людей ещё нет"_s);
    list.setTable(table());
    list.search(u"никого"_s);
    QVERIFY(empty->why() != u"Людей ещё нет"_s);
    QVERIFY(empty->isVisibleTo(&list));
    list.search({});
    QVERIFY(!empty->isVisibleTo(&list));
}

void ListsTest::liftsAFilterWhoseColumnHasOneValue()
{
    RecordList list;
    list.setTable(table());
    auto *filter = list.findChild<QComboBox *>(u"filter-1"_s);
    QVERIFY(filter);
    filter->setCurrentText(u"10А"_s);
    QCOMPARE(list.model().rowCount(), 1);
    QList<Person> sevens = people();
    sevens.removeFirst();
    list.setTable(table(sevens)); // only 7Б is left: nothing to choose from, nothing may be hidden
    QCOMPARE(list.model().rowCount(), 2);
}

void ListsTest::goesFromTheSearchLineToTheRecord()
{
    RecordList list;
    list.setTable(table());
    auto *line = list.findChild<QLineEdit *>(u"listSearch"_s);
    QSignalSpy activated(&list, &RecordList::activated);
    QTest::keyClicks(line, u"vtkjdf"_s); // «мелова» in the Latin layout
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toLongLong(), 3);
}

void ListsTest::writesCsvForRussianSpreadsheets()
{
    const QByteArray bytes = csvOf(table());
    QVERIFY(bytes.startsWith("\xef\xbb\xbf"));
    const QString text = QString::fromUtf8(bytes);
    const QStringList lines = text.split(u"\r\n"_s);
    QCOMPARE(lines.at(0), u"ФИО;Класс;Возраст;Родился"_s);
    QCOMPARE(lines.at(1), u"Звонкова Алёна;10А;16;04.03.2010"_s);
    QCOMPARE(lines.size(), 5);
    const QString tabs = tsvOf(table());
    QVERIFY(tabs.contains(u"Партин Пётр\t7Б\t9\t"_s));
}

void ListsTest::writesNoFormulaIntoCsv()
{
    const ListTable hostile{u"x"_s, {{u"a;b"_s}, {u"c"_s, 8, ColumnKind::Number}},
                            {{1, {textCell(u"=1+1"_s), numberCell(-5)}, RowTone::Normal, {}},
                             {2, {textCell(u"он сказал \"да\";"_s), numberCell(1.5, 1)}, RowTone::Normal, {}}}};
    const QStringList lines = QString::fromUtf8(csvOf(hostile)).split(u"\r\n"_s);
    QVERIFY(lines.at(0).endsWith(u"\"a;b\";c"_s));
    QCOMPARE(lines.at(1), u"'=1+1;-5"_s);
    QCOMPARE(lines.at(2), u"\"он сказал \"\"да\"\";\";1,5"_s);
}

void ListsTest::writesNumbersAndDaysIntoXlsx()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"люди.xlsx"_s);
    QVERIFY(!writeXlsx(table(), path));
    const QString unzip = QStandardPaths::findExecutable(u"unzip"_s);
    if (unzip.isEmpty())
        QSKIP("unzip is not installed");
    QProcess process;
    process.start(unzip, {u"-p"_s, path, u"xl/worksheets/sheet1.xml"_s});
    QVERIFY(process.waitForFinished());
    const QString sheet = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY2(sheet.contains(u"<c r=\"C2\"><v>16</v></c>"_s), qPrintable(sheet));
    QVERIFY2(sheet.contains(u"<v>40241</v>"_s), qPrintable(sheet)); // 4 March 2010 as a serial day
    QVERIFY(sheet.contains(u"<autoFilter ref=\"A1:D4\"/>"_s));
}

void ListsTest::saysThatAFileCannotBeWritten()
{
    const QString path = u"/nonexistent/folder/x.xlsx"_s;
    const auto failure = writeXlsx(table(), path);
    QVERIFY(failure);
    QVERIFY(failure->detail.contains(path));
    QVERIFY(saveList(table(), path) != saveList(table(), QTemporaryDir().filePath(u"x.csv"_s)));
}

void ListsTest::printsEveryRowWithItsHeading()
{
    QList<Person> many;
    for (int i = 0; i < 120; ++i)
        many.append({i + 1, u"Ученик %1"_s.arg(i), u"5А"_s, 10, QDate(2015, 1, 1)});
    const auto pages = paper::layOut(paperOf(table(many), u"По состоянию на 01.09.2026"_s));
    QVERIFY(pages.size() > 1);
    int rows = 0;
    for (const paper::Page &page : pages) {
        int headings = 0;
        for (const paper::PlacedText &text : page.texts) {
            rows += text.text.startsWith(u"Ученик "_s);
            headings += text.text == u"Возраст"_s;
        }
        QCOMPARE(headings, 1);
    }
    QCOMPARE(rows, 120);
}

void ListsTest::ordersByAKeyAndExportsTheText()
{
    ListTable table{u"Книга"_s, {{u"Номер"_s, 8, ColumnKind::Text, false}}, {}};
    table.rows = {{1, {{u"В/13"_s, u"В/000013"_s}}, {}, {}}, {2, {{u"В/9"_s, u"В/000009"_s}}, {}, {}}};
    ListModel model;
    model.setTable(table);
    model.sort(0, Qt::AscendingOrder);
    QCOMPARE(model.idAt(0), 2);
    QVERIFY(QString::fromUtf8(csvOf(table)).contains(u"В/9"_s));
    table.rows[0].cells[0].text = u"=1+1"_s;
    QVERIFY(QString::fromUtf8(csvOf(table)).contains(u"'=1+1"_s)); // a text is never a formula
}

void ListsTest::opensALineOfACard()
{
    CardList card(u"Согласия"_s, u"Согласий нет"_s);
    card.show();
    auto *list = card.findChild<QListWidget *>();
    QVERIFY(!list->isVisible()); // the reason stands there instead
    card.setLines({{7, u"фото"_s, false, {}}, {8, u"видео"_s, true, u"отозвано"_s}});
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), 2);
    QVERIFY(!list->item(0)->font().italic());
    QVERIFY(list->item(1)->font().italic());
    QCOMPARE(list->item(1)->toolTip(), u"отозвано"_s);
    QSignalSpy opened(&card, &CardList::opened), wanted(&card, &CardList::addWanted);
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toLongLong(), 8);
    auto *add = card.findChild<QToolButton *>();
    add->click();
    QCOMPARE(wanted.count(), 1);
    card.setEditable(false);
    QVERIFY(!add->isVisible());
}

QTEST_MAIN(ListsTest)
#include "tst_lists.moc"
