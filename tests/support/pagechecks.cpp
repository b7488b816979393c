// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Geometry of placed texts; reading PDF back through poppler.
#include "support/pagechecks.h"
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parta::test {

namespace {

constexpr double tolerance = 1.5; // dots: a sixteenth of a millimetre, from rounding to whole dots

QString faultOf(const paper::PlacedText &text, const paper::Page &page)
{
    const QRectF paper(QPointF(), page.size);
    const QRectF box = text.box.adjusted(-tolerance, -tolerance, tolerance, tolerance);
    if (!box.contains(text.extent))
        return u"outside its box: %1 (%2 x %3 in %4 x %5, turn %6)"_s.arg(text.text).arg(text.extent.width())
            .arg(text.extent.height()).arg(text.box.width()).arg(text.box.height()).arg(int(text.turn));
    if (!paper.contains(text.extent))
        return u"outside the paper: "_s + text.text;
    if (text.size < paper::smallestSize)
        return u"too small: "_s + text.text;
    return {};
}

QString overlapOf(const QList<paper::PlacedText> &texts, const QString &watermark)
{
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QRectF one = texts[i].extent.adjusted(tolerance, tolerance, -tolerance, -tolerance);
        for (qsizetype j = i + 1; j < texts.size(); ++j)
            if (texts[i].text != watermark && one.intersects(texts[j].extent))
                return u"%1 lies over %2"_s.arg(texts[i].text, texts[j].text);
    }
    return {};
}

} // namespace

QString faultOf(const QList<paper::Page> &pages)
{
    for (const paper::Page &page : pages) {
        for (const paper::PlacedText &text : page.texts)
            if (const QString fault = faultOf(text, page); !fault.isEmpty())
                return u"page %1%2: %3"_s.arg(page.number).arg(page.part, fault);
        if (const QString fault = overlapOf(page.texts, page.watermark); !fault.isEmpty())
            return u"page %1%2: %3"_s.arg(page.number).arg(page.part, fault);
    }
    return {};
}

QString textOf(const paper::Page &page)
{
    QStringList all;
    for (const paper::PlacedText &text : page.texts)
        all.append(text.text);
    return all.join(u' ');
}

qsizetype countOf(const paper::Page &page, const QString &text)
{
    return std::count_if(page.texts.begin(), page.texts.end(),
                         [&text](const paper::PlacedText &placed) { return placed.text == text; });
}

std::optional<QString> pdfText(const QByteArray &pdf)
{
    const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
    QTemporaryFile file;
    if (program.isEmpty() || !file.open())
        return std::nullopt;
    file.write(pdf);
    file.close();
    QProcess reader;
    reader.start(program, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, file.fileName(), u"-"_s});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

} // namespace parta::test
