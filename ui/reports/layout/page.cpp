// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Glyph positions are rounded to whole dots: a twenty-fifth of a millimetre that nobody sees and the file need not hold.
#include "ui/reports/layout/page.h"
#include <algorithm>
#include <cmath>

namespace parta::paper {

namespace {

double startOf(Align align, double left, double room, double width)
{
    switch (align) {
    case Align::Left: return left;
    case Align::Center: return left + (room - width) / 2;
    case Align::Right: return left + room - width;
    }
    return left;
}

} // namespace

void Canvas::place(const TextBlock &block, const TextStyle &style, const QRectF &box)
{
    double top = box.top();
    for (const ShapedLine &line : block.lines) {
        const double width = block.width(line);
        const double left = startOf(style.align, box.left(), box.width(), width);
        const QPointF origin(std::round(left), std::round(top + block.ascent()));
        m_page.texts.append({line.text, box, QRectF(left, top, width, block.lineHeight()), origin,
                             style.face, block.size, Turn::None});
        addGlyphs(line, block.size, Turn::None, origin);
        top += block.lineHeight();
    }
}

void Canvas::placeUpwards(const TextBlock &block, const TextStyle &style, const QRectF &box)
{
    double left = box.left() + (box.width() - block.height()) / 2;
    for (const ShapedLine &line : block.lines) {
        const double width = block.width(line);
        const double bottom = box.bottom() - startOf(style.align, 0, box.height(), width);
        const QPointF origin(std::round(left + block.ascent()), std::round(bottom));
        m_page.texts.append({line.text, box, QRectF(left, bottom - width, block.lineHeight(), width), origin,
                             style.face, block.size, Turn::Upwards});
        addGlyphs(line, block.size, Turn::Upwards, QPointF(-origin.y(), origin.x()));
        left += block.lineHeight();
    }
}

void Canvas::hatch(const QRectF &box)
{
    constexpr double step = 1.5 * dotsPerMm;
    // Lines x + y = sum, cut to the box; sums are multiples of the step so that neighbouring boxes match.
    const double last = box.right() + box.bottom();
    for (double sum = std::ceil((box.left() + box.top()) / step) * step; sum < last; sum += step) {
        const double fromX = std::max(box.left(), sum - box.bottom());
        const double toX = std::min(box.right(), sum - box.top());
        m_page.hatching.append(QLineF(std::round(fromX), std::round(sum - fromX), std::round(toX), std::round(sum - toX)));
    }
}

GlyphBatch &Canvas::batch(int font, double size, Turn turn)
{
    for (GlyphBatch &known : m_page.batches)
        if (known.font == font && known.size == size && known.turn == turn)
            return known;
    m_page.batches.append({font, size, turn, m_typesetter.font(font, size), {}, {}});
    return m_page.batches.last();
}

void Canvas::addGlyphs(const ShapedLine &line, double size, Turn turn, QPointF origin)
{
    const double scale = size * dotsPerPoint / 1000;
    GlyphBatch *target = nullptr;
    for (const Glyph &glyph : line.glyphs) {
        if (!target || target->font != glyph.font)
            target = &batch(glyph.font, size, turn);
        target->glyphs.append(glyph.id);
        target->positions.append(QPointF(origin.x() + std::round(double(glyph.x) * scale), origin.y()));
    }
}

} // namespace parta::paper
