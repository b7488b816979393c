// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A 30 x 40 journal spread to PDF, from the snapshot to the file, against bare QPdfWriter drawing the same texts and lines.
// Prints one JSON line per figure. Options: --quick, --out FILE (keeps the PDF).
#include "support/gradebooks.h"
#include "ui/reports/journalspread.h"
#include "ui/reports/layout/pagelayout.h"
#include "ui/reports/layout/pagepainter.h"
#include "ui/style/translations.h"
#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPdfWriter>
#include <algorithm>
#include <cstdio>

using namespace parta;
using namespace Qt::StringLiterals;

namespace {

struct Written {
    qsizetype pages = 0;
    QByteArray pdf;
};

Written product(const Gradebook &page)
{
    const paper::Document document = journalSpread(page);
    const QList<paper::Page> pages = paper::layOut(document);
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    paper::writePdf(pages, document.title, &buffer);
    return {pages.size(), pdf};
}

void drawBare(QPainter &painter, const paper::Page &page)
{
    for (const paper::PlacedText &text : page.texts) {
        painter.setFont(paper::fontOf(text.face, text.size * paper::dotsPerPoint));
        if (text.turn == paper::Turn::None) {
            painter.drawText(text.origin, text.text);
            continue;
        }
        painter.save();
        painter.translate(text.origin);
        painter.rotate(-90);
        painter.drawText(QPointF(), text.text);
        painter.restore();
    }
    painter.setPen(QPen(Qt::black, 2));
    painter.drawLines(page.lines);
    painter.drawLines(page.hatching);
    painter.setPen(QPen(Qt::black, 6));
    painter.drawLines(page.strongLines);
    painter.setPen(Qt::black);
}

Written floorOf(const QList<paper::Page> &pages)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(int(paper::dotsPerInch));
    writer.setPageLayout(paper::pageLayoutOf(pages.first()));
    QPainter painter(&writer);
    for (const paper::Page &page : pages) {
        if (&page != &pages.first())
            writer.newPage();
        drawBare(painter, page);
    }
    painter.end();
    return {pages.size(), pdf};
}

template<class Job>
double pagesPerSecond(int documents, const Job &job)
{
    QElapsedTimer timer;
    timer.start();
    qsizetype pages = 0;
    for (int i = 0; i < documents; ++i)
        pages += job().pages;
    return double(pages) * 1e9 / double(timer.nsecsElapsed());
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

struct Figure {
    QString name;
    double value = 0;
    double base = 0;
    double limit = 0;
    int repetitions = 0;
    bool ok = false;
};

void report(const Figure &figure)
{
    const QJsonObject line{{u"name"_s, figure.name}, {u"value"_s, figure.value}, {u"base"_s, figure.base},
                           {u"ratio"_s, figure.value / figure.base}, {u"limit"_s, figure.limit},
                           {u"repetitions"_s, figure.repetitions}, {u"ok"_s, figure.ok}};
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    installTranslations(app, QLocale(QLocale::Russian));
    const QStringList arguments = app.arguments();
    const bool quick = arguments.contains(u"--quick"_s);
    const Gradebook page = test::makeGradebook({.pupils = 30, .lessons = 40});
    const QList<paper::Page> pages = paper::layOut(journalSpread(page));
    const Written ours = product(page), bare = floorOf(pages);
    if (const qsizetype at = arguments.indexOf(u"--out"_s); at >= 0 && at + 1 < arguments.size()) {
        QFile file(arguments[at + 1]);
        if (file.open(QIODevice::WriteOnly))
            file.write(ours.pdf);
    }

    const int repetitions = quick ? 5 : 15, documents = quick ? 5 : 15;
    QList<double> values, bases;
    for (int i = 0; i < repetitions; ++i) {
        bases.append(pagesPerSecond(documents, [&] { return floorOf(pages); }));
        values.append(pagesPerSecond(documents, [&] { return product(page); }));
    }
    const double value = median(values), base = median(bases);
    report({u"print_pages_per_second"_s, value, base, 0.65, repetitions, value >= 0.65 * base});
    const double bytes = double(ours.pdf.size()) / double(ours.pages);
    report({u"print_bytes_per_page"_s, bytes, double(bare.pdf.size()) / double(bare.pages), 10240, repetitions, bytes <= 10240});
    return 0;
}
