// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tab-separated text to and from a spreadsheet.
#include "ui/lists/tsv.h"
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parta;

namespace {

using Table = QList<QStringList>;

QString randomCell(QRandomGenerator &dice)
{
    static const QString letters = u"5н/ \t\n\r\"ё.a,;"_s;
    QString cell;
    for (int length = int(dice.bounded(7)); length > 0; --length)
        cell += letters.at(dice.bounded(int(letters.size())));
    return cell;
}

} // namespace

class TsvTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesBackEveryRandomTable()
    {
        QRandomGenerator dice(7);
        for (int round = 0; round < 5000; ++round) {
            Table table;
            const int columns = 1 + int(dice.bounded(4));
            for (int rows = 1 + int(dice.bounded(4)); rows > 0; --rows) {
                QStringList row;
                for (int column = 0; column < columns; ++column)
                    row.append(randomCell(dice));
                table.append(row);
            }
            const QString text = toTsv(table);
            QVERIFY2(fromTsv(text) == table, qPrintable(text));
        }
    }
    void quotesOnlyWhatNeedsIt()
    {
        QCOMPARE(toTsv({{u"5"_s, u"н 4"_s}}), u"5\tн 4\n"_s);
        QCOMPARE(toTsv({{u"a\tb"_s, u"две\nстроки"_s}}), u"\"a\tb\"\t\"две\nстроки\"\n"_s);
        QCOMPARE(toTsv({{u"\"x\""_s}}), u"\"\"\"x\"\"\"\n"_s);
    }
    void readsWhatSpreadsheetsWrite()
    {
        QCOMPARE(fromTsv(u"5\t4\r\n3\t\r\n"), (Table{{u"5"_s, u"4"_s}, {u"3"_s, {}}}));
        QCOMPARE(fromTsv(u"5\t4\n3"), (Table{{u"5"_s, u"4"_s}, {u"3"_s}}));
        QCOMPARE(fromTsv(u"\"a\"\"b\"\tc"), (Table{{u"a\"b"_s, u"c"_s}}));
    }
    void readsNothingFromNothing()
    {
        QCOMPARE(fromTsv(u""), Table());
        QCOMPARE(fromTsv(u"\n"), (Table{{QString()}}));
    }
};

QTEST_APPLESS_MAIN(TsvTest)
#include "tst_tsv.moc"
