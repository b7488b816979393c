// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shaping through QTextLayout at 1000 dots to the em, line breaking by our own rules.
#include "ui/reports/layout/typesetter.h"
#include "ui/reports/layout/fonts.h"
#include <QGlyphRun>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace parta::paper {

namespace {

constexpr double unitsPerEm = 1000;
/// Rounding must not push a text that just fits onto a second line.
constexpr double slack = 0.5;

double scaleOf(double size)
{
    return size * dotsPerPoint / unitsPerEm;
}

/// Composed, and without control characters, which fonts draw as boxes (and PDF/A refuses).
QString cleaned(const QString &text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) {
        return c >= u' ' && c.unicode() != 0x7f && c.unicode() != 0xad && (c.unicode() < 0x300 || c.unicode() > 0x36f);
    });
    if (plain)
        return text;
    QString result = text.normalized(QString::NormalizationForm_C);
    result.replace(u"\r\n"_s, u"\n"_s).remove(QChar(0xad));
    for (QChar &c : result)
        if (c != u'\n' && (c < u' ' || (c >= QChar(0x7f) && c < QChar(0xa0))))
            c = u' ';
    return result;
}

bool breaksAfter(QChar c)
{
    return c == u'-' || c == u'/' || c == u'–' || c == u'—' || c == u'‐';
}

/// Where the part that starts at `from` ends: before a space or line feed, or after a hyphen or slash.
qsizetype endOfPart(const QString &text, qsizetype from)
{
    qsizetype at = from;
    while (at < text.size() && text[at] != u' ' && text[at] != u'\n') {
        ++at;
        if (breaksAfter(text[at - 1]) && at < text.size() && text[at].isLetterOrNumber())
            break;
    }
    return at;
}

void append(ShapedLine &line, const ShapedLine &word)
{
    if (line.glyphs.isEmpty()) {
        line = word;
        return;
    }
    line.text += word.text;
    line.glyphs.reserve(line.glyphs.size() + word.glyphs.size());
    for (Glyph glyph : word.glyphs) {
        glyph.x += float(line.width);
        line.glyphs.append(glyph);
    }
    line.width += word.width;
}

} // namespace

QFont fontOf(Face face, double pixelSize)
{
    const bool serif = face == Face::Serif || face == Face::SerifBold;
    QFont font({serif ? u"PT Serif"_s : u"PT Sans"_s, u"DejaVu Sans"_s});
    font.setBold(face == Face::SansBold || face == Face::SerifBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(std::max(1, qRound(pixelSize)));
    return font;
}

Typesetter::Typesetter()
{
    loadFonts();
    for (const Face face : {Face::Sans, Face::SansBold, Face::Serif, Face::SerifBold})
        m_faces[std::size_t(face)] = fontOf(face, unitsPerEm);
}

TextBlock Typesetter::lay(const QString &text, const TextStyle &style, double width)
{
    TextBlock block;
    block.size = style.size;
    const QList<Chunk> parts = chunks(text, style.face);
    if (parts.isEmpty())
        return block;
    double widest = 0;
    for (const Chunk &part : parts)
        widest = std::max(widest, part.word.width);
    while (widest * scaleOf(block.size) > width + slack && block.size > smallestSize)
        block.size = std::max(smallestSize, block.size - 0.5);
    wrap(parts, style.face, (width + slack) / scaleOf(block.size), block.lines);
    return block;
}

double Typesetter::unbreakableWidth(const QString &text, const TextStyle &style)
{
    double widest = 0;
    for (const Chunk &part : chunks(text, style.face))
        widest = std::max(widest, part.word.width);
    return widest * scaleOf(style.size);
}

double Typesetter::naturalWidth(const QString &text, const TextStyle &style)
{
    QList<ShapedLine> lines;
    wrap(chunks(text, style.face), style.face, 1e9, lines);
    double widest = 0;
    for (const ShapedLine &line : lines)
        widest = std::max(widest, line.width);
    return widest * scaleOf(style.size);
}

QRawFont Typesetter::font(int index, double size) const
{
    QRawFont font = m_fonts[index];
    font.setPixelSize(size * dotsPerPoint);
    return font;
}

const ShapedLine &Typesetter::shaped(const QString &word, Face face)
{
    auto &words = m_words[std::size_t(face)];
    auto found = words.find(word);
    if (found == words.end())
        found = words.insert(word, shape(word, face));
    return *found;
}

ShapedLine Typesetter::shape(const QString &word, Face face)
{
    QTextLayout layout(word, m_faces[std::size_t(face)]);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e7);
    layout.endLayout();
    ShapedLine result{word, {}, line.horizontalAdvance()};
    for (const QGlyphRun &run : layout.glyphRuns()) {
        const int font = indexOf(run.rawFont());
        const QList<quint32> ids = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < ids.size(); ++i)
            result.glyphs.append({ids[i], float(positions[i].x()), font});
    }
    return result;
}

int Typesetter::indexOf(const QRawFont &font)
{
    const qsizetype known = m_fonts.indexOf(font);
    if (known >= 0)
        return int(known);
    m_fonts.append(font);
    return int(m_fonts.size()) - 1;
}

QList<Typesetter::Chunk> Typesetter::chunks(const QString &raw, Face face)
{
    const QString text = cleaned(raw);
    QList<Chunk> result;
    bool afterSpace = false, startsLine = false;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] == u' ' || text[at] == u'\n') {
            startsLine |= text[at] == u'\n';
            afterSpace = true;
            ++at;
            continue;
        }
        const qsizetype end = endOfPart(text, at);
        const bool whole = at == 0 && end == text.size();
        result.append({shaped(whole ? text : text.mid(at, end - at), face), afterSpace, startsLine});
        afterSpace = startsLine = false;
        at = end;
    }
    return result;
}

void Typesetter::wrap(const QList<Chunk> &parts, Face face, double limit, QList<ShapedLine> &lines)
{
    for (const Chunk &part : parts) {
        const bool first = lines.isEmpty();
        const double gap = part.afterSpace && !first ? shaped(u" "_s, face).width : 0;
        if (part.word.width > limit) {
            appendBroken(part.word, face, limit, lines);
        } else if (first || part.startsLine || lines.last().width + gap + part.word.width > limit) {
            lines.append(part.word);
        } else {
            if (part.afterSpace)
                append(lines.last(), shaped(u" "_s, face));
            append(lines.last(), part.word);
        }
    }
}

void Typesetter::appendBroken(const ShapedLine &word, Face face, double limit, QList<ShapedLine> &lines)
{
    const QList<uint> letters = word.text.toUcs4();
    const auto piece = [&](qsizetype from, qsizetype count) {
        return shape(QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.constData() + from), count), face);
    };
    for (qsizetype from = 0; from < letters.size();) {
        qsizetype count = 1;
        ShapedLine line = piece(from, 1);
        while (from + count < letters.size()) {
            ShapedLine longer = piece(from, count + 1);
            if (longer.width > limit)
                break;
            line = std::move(longer);
            ++count;
        }
        lines.append(line);
        from += count;
    }
}

} // namespace parta::paper
