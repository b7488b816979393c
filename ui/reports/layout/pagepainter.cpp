// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Few large drawing calls per page: one per font, one per kind of line.
#include "ui/reports/layout/pagepainter.h"
#include "ui/reports/layout/pagelayout.h"
#include <QGlyphRun>
#include <QPaintEngine>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace parta::paper {

namespace {

constexpr double thin = 0.1 * dotsPerMm;
constexpr double strong = 0.25 * dotsPerMm;

void paintWatermark(QPainter &painter, const Page &page)
{
    if (page.watermark.isEmpty())
        return;
    const double height = page.size.height() * 0.4;
    painter.save();
    painter.setPen(QColor(228, 228, 228));
    QFont font = fontOf(Face::Sans, height * 0.8);
    const double width = QFontMetricsF(font).horizontalAdvance(page.watermark);
    const double most = page.size.width() * 0.75;
    font.setPixelSize(int(font.pixelSize() * std::min(1.0, most / width)));
    painter.setFont(font);
    painter.translate(page.size.width() / 2, page.size.height() / 2);
    painter.rotate(-25);
    const QRectF box(-most, -height, 2 * most, 2 * height);
    painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, page.watermark);
    painter.restore();
}

void paintLines(QPainter &painter, const QList<QLineF> &lines, double width)
{
    if (lines.isEmpty())
        return;
    painter.setPen(QPen(Qt::black, width, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(lines);
}

void paintGlyphs(QPainter &painter, const QList<GlyphBatch> &batches)
{
    for (const GlyphBatch &batch : batches) {
        QGlyphRun run;
        run.setRawFont(batch.raw);
        run.setGlyphIndexes(batch.glyphs);
        run.setPositions(batch.positions);
        if (batch.turn == Turn::Upwards)
            painter.rotate(-90);
        painter.drawGlyphRun(QPointF(), run);
        if (batch.turn == Turn::Upwards)
            painter.rotate(90);
    }
}

/// For a preview, whose picture would keep glyphs only as outlines.
void paintTexts(QPainter &painter, const QList<PlacedText> &texts)
{
    for (const PlacedText &text : texts) {
        painter.setFont(fontOf(text.face, text.size * dotsPerPoint));
        if (text.turn == Turn::None) {
            painter.drawText(text.origin, text.text);
            continue;
        }
        painter.save();
        painter.translate(text.origin);
        painter.rotate(-90);
        painter.drawText(QPointF(), text.text);
        painter.restore();
    }
}

/// Makes one dot of the layout one unit of the painter.
void fit(QPainter &painter, const QPagedPaintDevice &device)
{
    painter.resetTransform();
    const double scale = device.logicalDpiX() / dotsPerInch;
    if (!qFuzzyCompare(scale, 1.0))
        painter.scale(scale, scale);
}

} // namespace

void paint(QPainter &painter, const Page &page)
{
    paintWatermark(painter, page);
    paintLines(painter, page.hatching, thin);
    paintLines(painter, page.lines, thin);
    paintLines(painter, page.strongLines, strong);
    painter.setPen(Qt::black);
    if (painter.paintEngine()->type() == QPaintEngine::Picture)
        paintTexts(painter, page.texts);
    else
        paintGlyphs(painter, page.batches);
}

QPageLayout pageLayoutOf(const Page &page)
{
    const auto size = page.format.paper == PaperSize::A4 ? QPageSize::A4 : QPageSize::A3;
    const auto turned = page.format.orientation == Orientation::Portrait ? QPageLayout::Portrait : QPageLayout::Landscape;
    QPageLayout layout(QPageSize(size), turned, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

bool writePdf(const QList<Page> &pages, const QString &title, QIODevice *device)
{
    if (pages.isEmpty())
        return false;
    QPdfWriter writer(device);
    writer.setResolution(int(dotsPerInch));
    writer.setTitle(title);
    writer.setCreator(u"Parta"_s);
    writer.setPageLayout(pageLayoutOf(pages.first()));
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    for (const Page &page : pages) {
        if (&page != &pages.first()) {
            writer.setPageLayout(pageLayoutOf(page));
            writer.newPage();
        }
        fit(painter, writer);
        paint(painter, page);
    }
    return painter.end();
}

bool writePdf(const Document &document, QIODevice *device)
{
    return writePdf(layOut(document), document.title, device);
}

bool writePdf(const Document &document, const QString &path)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && writePdf(document, &file) && file.commit();
}

bool print(const Document &document, QPrinter *printer)
{
    return print(layOut(document), printer);
}

bool print(const QList<Page> &pages, QPrinter *printer)
{
    const int from = std::max(1, printer->fromPage());
    const int to = printer->toPage() > 0 ? std::min(int(pages.size()), printer->toPage()) : int(pages.size());
    if (from > to)
        return false;
    printer->setPageLayout(pageLayoutOf(pages[from - 1]));
    printer->setFullPage(true);
    QPainter painter;
    if (!painter.begin(printer))
        return false;
    for (int i = from; i <= to; ++i) {
        const Page &page = pages[i - 1];
        if (i > from)
            printer->newPage();
        fit(painter, *printer);
        if (page.format.orientation != pages[from - 1].format.orientation) {
            // A printer at work cannot turn its paper: the page is turned instead.
            painter.translate(page.size.height(), 0);
            painter.rotate(90);
        }
        paint(painter, page);
    }
    return painter.end();
}

} // namespace parta::paper
