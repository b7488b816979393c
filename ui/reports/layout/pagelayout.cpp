// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The flow: blocks that belong together form a group, a group moves to a new page as one if it can.
#include "ui/reports/layout/pagelayout.h"
#include "ui/reports/layout/signatureblock.h"
#include "ui/reports/layout/tablelayout.h"
#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parta::paper {

namespace {

constexpr double footerHeight = 5 * dotsPerMm;
constexpr TextStyle footerStyle{Face::Sans, 8, Align::Left};

QRectF bodyOf(const PageFormat &format)
{
    const double left = (format.binding == Binding::Left ? format.bindingMargin : format.margin) * dotsPerMm;
    const double right = (format.binding == Binding::Left ? format.margin : format.bindingMargin) * dotsPerMm;
    const double margin = format.margin * dotsPerMm;
    return QRectF(QPointF(), paperSize(format)).adjusted(left, margin, -right, -margin - footerHeight);
}

class Flow
{
public:
    Flow(const Document &document, Typesetter &typesetter) : m_document(document), m_typesetter(typesetter) {}

    QList<Page> run()
    {
        for (const Section &section : m_document.sections)
            lay(section);
        addFooters();
        return m_pages;
    }

private:
    void lay(const Section &section);
    void lay(const QList<Block> &group);
    void layTable(const QList<Block> &group, qsizetype at);
    void drawTable(TableLayout &table, const QList<RowRange> &ranges);
    void place(const QList<Block> &blocks);
    void place(const Block &block);
    void placeParagraph(const Paragraph &paragraph);
    void startPage(const QString &part = {});
    void addFooters();
    double heightOf(const QList<Block> &blocks);
    double left() const { return m_body.bottom() - m_y; }
    bool isFresh() const { return m_y <= m_top; }

    const Document &m_document;
    Typesetter &m_typesetter;
    QList<Page> m_pages;
    const Section *m_section = nullptr;
    QRectF m_body;
    double m_top = 0; ///< below the repeated head
    double m_y = 0;
};

void Flow::lay(const Section &section)
{
    m_section = &section;
    m_body = bodyOf(section.format);
    startPage();
    QList<Block> group;
    for (const Block &block : section.blocks) {
        group.append(block);
        if (block.keepWithNext && &block != &section.blocks.last())
            continue;
        lay(group);
        group.clear();
    }
}

void Flow::lay(const QList<Block> &group)
{
    for (qsizetype i = 0; i < group.size(); ++i)
        if (std::holds_alternative<Table>(group[i].content))
            return layTable(group, i);
    const double height = heightOf(group);
    if (height > left() && height <= m_body.bottom() - m_top && !isFresh())
        startPage();
    place(group);
}

void Flow::layTable(const QList<Block> &group, qsizetype at)
{
    const QList<Block> before = group.first(at), after = group.sliced(at + 1);
    const double page = m_body.bottom() - m_top, lead = heightOf(before), tail = heightOf(after);
    TableLayout table(std::get<Table>(group[at].content), m_body.width(), page, m_typesetter);
    QList<RowRange> ranges = table.pages(left() - lead, page, tail);
    if (ranges.first().last == 0 && !isFresh()) {
        startPage();
        ranges = table.pages(left() - lead, page, tail);
    }
    place(before);
    drawTable(table, ranges);
    if (!after.isEmpty())
        lay(after);
}

void Flow::drawTable(TableLayout &table, const QList<RowRange> &ranges)
{
    for (qsizetype i = 0; i < ranges.size(); ++i) {
        if (i > 0)
            startPage();
        if (ranges[i].first == ranges[i].last && table.bodyRowCount() > 0)
            continue;
        for (int sheet = 0; sheet < table.sheetCount(); ++sheet) {
            if (sheet > 0)
                startPage(QChar(u'а' + sheet));
            else if (table.sheetCount() > 1)
                m_pages.last().part = u"а"_s;
            table.draw(m_pages.last(), sheet, ranges[i], QPointF(m_body.left(), m_y));
        }
        m_y += table.heightOf(ranges[i]);
    }
}

void Flow::place(const QList<Block> &blocks)
{
    for (const Block &block : blocks)
        place(block);
}

void Flow::place(const Block &block)
{
    if (const auto *paragraph = std::get_if<Paragraph>(&block.content))
        return placeParagraph(*paragraph);
    if (const auto *spacer = std::get_if<Spacer>(&block.content)) {
        m_y += spacer->height * dotsPerMm;
    } else if (const auto *signatures = std::get_if<Signatures>(&block.content)) {
        const SignatureBlock laid(*signatures, m_body.width(), m_typesetter);
        if (laid.height() > left() && !isFresh())
            startPage();
        laid.draw(m_pages.last(), QPointF(m_body.left(), m_y), m_typesetter);
        m_y += laid.height();
    } else if (const auto *source = std::get_if<Table>(&block.content)) {
        // Heads only: a small table that is drawn whole.
        TableLayout table(*source, m_body.width(), m_body.height(), m_typesetter);
        const RowRange all{0, table.bodyRowCount()};
        table.draw(m_pages.last(), 0, all, QPointF(m_body.left(), m_y));
        m_y += table.heightOf(all);
    }
}

void Flow::placeParagraph(const Paragraph &paragraph)
{
    TextBlock rest = m_typesetter.lay(paragraph.text, paragraph.style, m_body.width());
    while (!rest.lines.isEmpty()) {
        const auto fitting = qsizetype((left() + 0.5) / rest.lineHeight());
        if (fitting < 1 && !isFresh()) {
            startPage();
            continue;
        }
        TextBlock part = rest;
        part.lines = rest.lines.first(std::clamp<qsizetype>(fitting, 1, rest.lines.size()));
        Canvas(m_pages.last(), m_typesetter)
            .place(part, paragraph.style, QRectF(m_body.left(), m_y, m_body.width(), part.height()));
        m_y += part.height();
        rest.lines = rest.lines.sliced(part.lines.size());
    }
}

void Flow::startPage(const QString &part)
{
    Page page;
    page.size = paperSize(m_section->format);
    page.format = m_section->format;
    page.watermark = m_document.watermark;
    page.part = part;
    page.number = (m_pages.isEmpty() ? 0 : m_pages.last().number) + (part.isEmpty() ? 1 : 0);
    m_pages.append(page);
    m_y = m_body.top();
    m_top = m_body.bottom(); // a page is fresh while its head is placed: a head never starts another page
    place(m_section->head);
    m_top = m_y;
}

double Flow::heightOf(const QList<Block> &blocks)
{
    double sum = 0;
    for (const Block &block : blocks)
        sum += paper::heightOf(block, m_body.width(), m_typesetter);
    return sum;
}

void Flow::addFooters()
{
    const int total = m_pages.isEmpty() ? 0 : m_pages.last().number;
    for (Page &page : m_pages) {
        const QRectF body = bodyOf(page.format);
        const QString label = QCoreApplication::translate("parta::paper", "page %1 of %2")
                                  .arg(QString::number(page.number) + page.part).arg(total);
        TextStyle right = footerStyle;
        right.align = Align::Right;
        const TextBlock number = m_typesetter.lay(label, right, body.width());
        const double top = body.bottom() + footerHeight - number.lineHeight(); // a long title grows into the margin
        const double labelWidth = m_typesetter.naturalWidth(label, right) + 4 * dotsPerMm;
        const double titleWidth = body.width() - labelWidth;
        const TextBlock title = m_typesetter.lay(m_document.title, footerStyle, titleWidth);
        Canvas canvas(page, m_typesetter);
        canvas.place(title, footerStyle, QRectF(body.left(), top, titleWidth, title.height()));
        canvas.place(number, right, QRectF(body.right() - labelWidth, top, labelWidth, number.height()));
    }
}

} // namespace

QSizeF paperSize(const PageFormat &format)
{
    const QSizeF portrait = format.paper == PaperSize::A4 ? QSizeF(210, 297) : QSizeF(297, 420);
    return (format.orientation == Orientation::Portrait ? portrait : portrait.transposed()) * dotsPerMm;
}

double heightOf(const Block &block, double width, Typesetter &typesetter)
{
    if (const auto *paragraph = std::get_if<Paragraph>(&block.content))
        return typesetter.lay(paragraph->text, paragraph->style, width).height();
    if (const auto *spacer = std::get_if<Spacer>(&block.content))
        return spacer->height * dotsPerMm;
    if (const auto *signatures = std::get_if<Signatures>(&block.content))
        return SignatureBlock(*signatures, width, typesetter).height();
    const TableLayout table(std::get<Table>(block.content), width, 1e9, typesetter);
    return table.heightOf({0, table.bodyRowCount()});
}

QSizeF roomOf(const Section &section, Typesetter &typesetter)
{
    QSizeF room = bodyOf(section.format).size();
    for (const Block &block : section.head)
        room.rheight() -= heightOf(block, room.width(), typesetter);
    return room;
}

QList<Page> layOut(const Document &document)
{
    Typesetter typesetter;
    return layOut(document, typesetter);
}

QList<Page> layOut(const Document &document, Typesetter &typesetter)
{
    return Flow(document, typesetter).run();
}

} // namespace parta::paper
