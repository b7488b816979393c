// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The layout library: nothing is clipped, headings repeat, tables split, the same pages go to PDF and printer.
#include "support/pagechecks.h"
#include "ui/reports/layout/balance.h"
#include "ui/reports/layout/pagelayout.h"
#include "ui/reports/layout/pagepainter.h"
#include <QBuffer>
#include <QFile>
#include <QPrinter>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <numeric>

using namespace parta::paper;
using namespace parta::test;
using namespace Qt::StringLiterals;

namespace {

Cell cellOf(const QString &text, int columns = 1, int rows = 1)
{
    return {text, {}, columns, rows};
}

/// A heading and rows «r/c» of the given size; the first column is the name.
Table numbered(int rows, int columns)
{
    Table table;
    table.headerRows = 1;
    table.leadingColumns = 1;
    table.columns.resize(columns);
    for (int row = 0; row <= rows; ++row) {
        Row cells;
        for (int column = 0; column < columns; ++column)
            cells.cells.append(cellOf(row == 0 ? u"графа%1"_s.arg(column) : u"клетка%1:%2"_s.arg(row).arg(column)));
        table.rows.append(cells);
    }
    return table;
}

Document documentOf(const QList<Block> &blocks, Orientation orientation = Orientation::Portrait)
{
    Section section;
    section.format.orientation = orientation;
    section.blocks = blocks;
    return {u"Проба"_s, {}, {section}};
}

QString randomWords(QRandomGenerator &random, int most)
{
    QString text;
    for (int i = random.bounded(most); i >= 0; --i) {
        for (int letter = random.bounded(1, 24); letter > 0; --letter)
            text += QChar(u'а' + random.bounded(32));
        text += u" -/\n"[random.bounded(4)];
    }
    return text;
}

Table randomTable(QRandomGenerator &random)
{
    Table table;
    table.headerRows = random.bounded(3);
    table.leadingColumns = random.bounded(3);
    table.columns.resize(random.bounded(3, 24));
    for (Column &column : table.columns)
        column = {random.bounded(4) == 0 ? random.bounded(5, 30) : 0.0, double(random.bounded(3)), 0};
    for (int row = random.bounded(3, 60); row > 0; --row) {
        Row cells;
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            Cell cell = cellOf(random.bounded(2) ? randomWords(random, 6) : u"5/4"_s);
            cell.columns = random.bounded(12) == 0 ? random.bounded(1, 4) : 1;
            cell.turn = random.bounded(15) == 0 ? Turn::Upwards : Turn::None;
            cell.fill = random.bounded(15) == 0 ? Fill::Hatched : Fill::None;
            cells.cells.append(cell);
        }
        table.rows.append(cells);
    }
    return table;
}

QByteArray pdfOf(const Document &document)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    writePdf(document, &buffer);
    return pdf;
}

} // namespace

class PageLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryRandomTextInsideItsCell()
    {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            QRandomGenerator random(seed);
            const auto orientation = random.bounded(2) ? Orientation::Portrait : Orientation::Landscape;
            const Document document = documentOf({{Paragraph{randomWords(random, 200), {}}, true}, {randomTable(random)},
                {Signatures{{{u"Директор"_s, u"/А. Б. Тетрадкин/"_s}}, u"М.П."_s, u"дата"_s}}}, orientation);
            const QString fault = faultOf(layOut(document));
            QVERIFY2(fault.isEmpty(), qPrintable(u"seed %1, %2"_s.arg(seed).arg(fault)));
        }
    }

    void repeatsHeadingsOnEveryPage()
    {
        const QList<Page> pages = layOut(documentOf({{numbered(150, 4)}}));
        QVERIFY(pages.size() >= 3);
        for (const Page &page : pages)
            QCOMPARE(countOf(page, u"графа2"_s), 1);
    }

    void printsEveryCellExactlyOnce()
    {
        QSet<QString> seen;
        for (const Page &page : layOut(documentOf({{numbered(120, 5)}})))
            for (const PlacedText &text : page.texts)
                if (text.text.startsWith(u"клетка"_s)) {
                    QVERIFY2(!seen.contains(text.text), qPrintable(text.text));
                    seen.insert(text.text);
                }
        QCOMPARE(seen.size(), 120 * 5);
    }

    void splitsAWideTableOverSheetsWithItsNames()
    {
        const QList<Page> pages = layOut(documentOf({{numbered(10, 40)}}));
        QVERIFY(pages.size() >= 3);
        QSet<QString> columns;
        for (const Page &page : pages) {
            QCOMPARE(countOf(page, u"клетка7:0"_s), 1);
            for (int column = 1; column < 40; ++column)
                if (countOf(page, u"графа%1"_s.arg(column)) == 1)
                    columns.insert(QString::number(column));
        }
        QCOMPARE(columns.size(), 39);
        QCOMPARE(pages[0].part, u"а"_s);
        QCOMPARE(pages[1].part, u"б"_s);
        QCOMPARE(pages[1].number, 1);
    }

    void balancesRowsInsteadOfLeavingTwo()
    {
        const QList<double> rows(42, 1.0);
        QCOMPARE(fill(rows, 40, 40), (QList<int>{40, 2}));
        QCOMPARE(balanced(rows, 40, 40), (QList<int>{21, 21}));
        QCOMPARE(balanced({}, 40, 40), (QList<int>{0}));
        QCOMPARE(fill({50, 50}, 40, 40), (QList<int>{1, 1}));
        QCOMPARE(fill({10}, 5, 40), (QList<int>{0, 1}));
    }

    void neverLeavesASignatureAlone()
    {
        for (int rows = 30; rows < 70; ++rows) {
            const Signatures signatures{{{u"Директор"_s, u"/А. Б. Тетрадкин/"_s}}, u"М.П."_s, {}};
            const QList<Page> pages = layOut(documentOf({{numbered(rows, 3), true}, {signatures}}));
            QCOMPARE(countOf(pages.last(), u"М.П."_s), 1);
            QVERIFY(textOf(pages.last()).contains(u"клетка%1:0"_s.arg(rows)));
        }
    }

    void keepsAHeadingWithItsTable()
    {
        for (int lines = 40; lines < 62; ++lines) {
            const QString filling = QStringList(lines, u"строка"_s).join(u'\n');
            const QList<Page> pages = layOut(documentOf({{Paragraph{filling, {}}}, {Paragraph{u"Заголовок"_s, {}}, true},
                                                         {numbered(3, 3)}}));
            for (const Page &page : pages)
                QCOMPARE(countOf(page, u"Заголовок"_s), countOf(page, u"клетка1:1"_s));
        }
    }

    void shrinksAWordBeforeBreakingIt()
    {
        Typesetter typesetter;
        const QString word = u"электрофотополупроводниковый"_s;
        const double natural = typesetter.naturalWidth(word, {});
        const TextBlock shrunk = typesetter.lay(word, {}, natural * 0.85);
        QCOMPARE(shrunk.lines.size(), 1);
        QVERIFY(shrunk.size < 9 && shrunk.size >= smallestSize);
        const TextBlock broken = typesetter.lay(word, {}, natural * 0.4);
        QCOMPARE(broken.size, smallestSize);
        QString joined;
        for (const ShapedLine &line : broken.lines)
            joined += line.text;
        QCOMPARE(joined, word);
    }

    void tearsARowHigherThanAPage()
    {
        QStringList words;
        for (int i = 0; i < 4000; ++i)
            words.append(u"сл%1"_s.arg(i));
        Table table = numbered(3, 2);
        table.rows[2].cells[1].text = words.join(u' ');
        const QList<Page> pages = layOut(documentOf({{table}}));
        QCOMPARE(faultOf(pages), QString());
        QString all;
        for (const Page &page : pages)
            all += textOf(page) + u' ';
        const QStringList printed = all.split(u' ');
        const QSet<QString> found(printed.begin(), printed.end());
        for (const QString &word : std::as_const(words))
            QVERIFY2(found.contains(word), qPrintable(word));
    }

    void setsHeadingsUpwardsInsideTheirCells()
    {
        Table table = numbered(5, 12);
        for (Cell &cell : table.rows[0].cells) {
            cell.text = u"Основы безопасности и защиты Родины"_s;
            cell.turn = Turn::Upwards;
        }
        const QList<Page> pages = layOut(documentOf({{table}}));
        QCOMPARE(faultOf(pages), QString());
        const auto upwards = std::count_if(pages.first().texts.begin(), pages.first().texts.end(),
                                           [](const PlacedText &text) { return text.turn == Turn::Upwards; });
        QVERIFY(upwards >= 12);
    }

    void drawsNoRuleThroughASpanningCell()
    {
        Table table;
        table.columns = {{30}, {30}, {30}};
        table.rows = {Row{{cellOf(u"а"_s, 2, 2), cellOf(u"б"_s)}}, Row{{cellOf(u"в"_s)}}, Row{{cellOf(u"г"_s), cellOf(u"д"_s), cellOf(u"е"_s)}}};
        const Page page = layOut(documentOf({{table}})).first();
        const QRectF spanning = page.texts.first().box;
        for (const QLineF &line : page.lines) {
            const QPointF middle = spanning.center();
            QVERIFY(!(line.x1() == line.x2() && qAbs(line.x1() - middle.x()) < 30 * dotsPerMm * 0.4
                      && line.y1() < middle.y() && line.y2() > middle.y()));
        }
        QCOMPARE(page.strongLines.size(), 4);
    }

    void hatchesInsideTheCellOnly()
    {
        Table table = numbered(2, 2);
        table.columns = {{40}, {40}};
        table.rows[1].cells[1] = {{}, {}, 1, 1, Turn::None, Fill::Hatched};
        const Page page = layOut(documentOf({{table}})).first();
        QVERIFY(page.hatching.size() > 5);
        const double left = page.texts[1].box.left() - 2 * dotsPerMm;
        for (const QLineF &line : page.hatching)
            QVERIFY(line.x1() >= left && line.x2() >= left);
    }

    void numbersPagesInTheFooter()
    {
        const QList<Page> pages = layOut(documentOf({{numbered(150, 4)}}));
        for (qsizetype i = 0; i < pages.size(); ++i)
            QVERIFY(textOf(pages[i]).contains(u"%1 of %2"_s.arg(i + 1).arg(pages.size())));
    }

    void leavesTheBindingMarginFree()
    {
        Document document = documentOf({{numbered(5, 3)}});
        document.sections.append(document.sections.first());
        document.sections.last().format.binding = Binding::Right;
        const QList<Page> pages = layOut(document);
        const auto leftmost = [](const Page &page) {
            double left = page.size.width();
            for (const PlacedText &text : page.texts)
                left = std::min(left, text.extent.left());
            return left / dotsPerMm;
        };
        QVERIFY(leftmost(pages[0]) >= 20);
        QVERIFY(leftmost(pages[1]) >= 10 && leftmost(pages[1]) < 20);
    }

    void embedsFontsAndKeepsTextReadable()
    {
        const QByteArray pdf = pdfOf(documentOf({{Paragraph{u"Съешь ещё этих «мягких» булок № 5 – α → β"_s, {}}}}));
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains("/FontFile2"));
        QVERIFY(pdf.contains("PTSans-Regular"));
        QVERIFY(!pdf.contains("/BaseFont /Helvetica"));
        const auto text = pdfText(pdf);
        if (!text)
            QSKIP("pdftotext is not installed");
        QVERIFY2(text->contains(u"Съешь ещё этих «мягких» булок № 5 – α → β"_s), qPrintable(*text));
    }

    void sendsTheSamePagesToAPrinter()
    {
        QTemporaryDir folder;
        const Document document = documentOf({{numbered(60, 4)}});
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(u"printed.pdf"_s));
        QVERIFY(print(document, &printer));
        QFile file(folder.filePath(u"printed.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto printed = pdfText(file.readAll()), written = pdfText(pdfOf(document));
        if (!printed)
            QSKIP("pdftotext is not installed");
        QCOMPARE(printed->simplified(), written->simplified());
        QVERIFY(printed->contains(u"клетка60:3"_s));
    }

    void refusesAnUnwritablePath()
    {
        QVERIFY(!writePdf(documentOf({{numbered(2, 2)}}), u"/proc/none/page.pdf"_s));
        QVERIFY(!writePdf(Document{}, u"/tmp/empty.pdf"_s));
    }

    void survivesControlCharactersAndEmptyTexts()
    {
        const QString odd = u"а\u0001б\tв\u00adг е\u0308ж\r\nз"_s;
        const QList<Page> pages = layOut(documentOf({{Paragraph{odd, {}}}, {Paragraph{}}, {Table{}}, {Spacer{}}}));
        QVERIFY2(textOf(pages.first()).startsWith(u"а б вг ёж з"_s), qPrintable(textOf(pages.first())));
    }
};

QTEST_MAIN(PageLayoutTest)
#include "tst_pagelayout.moc"
