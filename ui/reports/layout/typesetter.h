// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Turns texts into lines of glyphs. Every word is shaped once and then only scaled: printing stays fast.
#pragma once
#include "ui/reports/layout/document.h"
#include <QFont>
#include <QHash>
#include <QRawFont>
#include <array>

namespace parta::paper {

/// Layout happens in dots of this resolution. PDF is written in the same one, so that coordinates stay short integers.
inline constexpr double dotsPerInch = 600;
inline constexpr double dotsPerMm = dotsPerInch / 25.4;
inline constexpr double dotsPerPoint = dotsPerInch / 72;

/// One glyph; x in thousandths of the font size.
struct Glyph {
    quint32 id = 0;
    float x = 0;
    int font = 0; ///< for Typesetter::font
};

struct ShapedLine {
    QString text;
    QList<Glyph> glyphs;
    double width = 0; ///< thousandths of the font size
};

/// A text laid into a width: lines, and the size they were set in.
struct TextBlock {
    QList<ShapedLine> lines;
    double size = 0; ///< points; less than asked where a word had to shrink

    double lineHeight() const { return size * dotsPerPoint * 1.2; }
    /// From the top of a line to its baseline.
    double ascent() const { return size * dotsPerPoint * 0.94; }
    double width(const ShapedLine &line) const { return line.width * size * dotsPerPoint / 1000; }
    double height() const { return double(lines.size()) * lineHeight(); }
};

/// The QFont of a face at a size in layout dots, for engines that want texts rather than glyphs.
QFont fontOf(Face face, double pixelSize);

/// Belongs to the thread that made it; needs a QGuiApplication.
class Typesetter
{
public:
    Typesetter();

    /// Wraps at spaces and after - and /; a word wider than `width` shrinks to smallestSize, then breaks anywhere.
    TextBlock lay(const QString &text, const TextStyle &style, double width);
    /// Width of the longest part that cannot wrap, in dots.
    double unbreakableWidth(const QString &text, const TextStyle &style);
    /// Width without wrapping, in dots.
    double naturalWidth(const QString &text, const TextStyle &style);
    /// The font a glyph belongs to, at a size in points.
    QRawFont font(int index, double size) const;

private:
    struct Chunk {
        ShapedLine word;
        bool afterSpace = false;
        bool startsLine = false;
    };

    const ShapedLine &shaped(const QString &word, Face face);
    ShapedLine shape(const QString &word, Face face);
    int indexOf(const QRawFont &font);
    QList<Chunk> chunks(const QString &text, Face face);
    void wrap(const QList<Chunk> &chunks, Face face, double limit, QList<ShapedLine> &lines);
    void appendBroken(const ShapedLine &word, Face face, double limit, QList<ShapedLine> &lines);

    std::array<QFont, 4> m_faces;
    std::array<QHash<QString, ShapedLine>, 4> m_words;
    QList<QRawFont> m_fonts;
};

} // namespace parta::paper
