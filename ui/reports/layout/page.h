// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A laid-out page: what stands where, in layout dots from the corner of the paper.
#pragma once
#include "ui/reports/layout/typesetter.h"
#include <QLineF>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace parta::paper {

/// One line of text as it was placed. `extent` lies inside `box` unless something is clipped; tests rely on it.
struct PlacedText {
    QString text;
    QRectF box;      ///< the cell or column it belongs to
    QRectF extent;   ///< from ascent to descent
    QPointF origin;  ///< start of the baseline; Upwards: of the baseline that runs upwards
    Face face = Face::Sans;
    double size = 0; ///< points
    Turn turn = Turn::None;
};

/// All glyphs of one font, size and direction: drawn in one call, whatever the number of cells.
/// Positions of Upwards are those after a turn of the painter by -90 degrees.
struct GlyphBatch {
    int font = 0;
    double size = 0;
    Turn turn = Turn::None;
    QRawFont raw;
    QList<quint32> glyphs;
    QList<QPointF> positions;
};

struct Page {
    QSizeF size;
    PageFormat format;
    QList<PlacedText> texts;
    QList<GlyphBatch> batches;
    QList<QLineF> lines;        ///< grid and signature lines
    QList<QLineF> strongLines;  ///< frames and the foot of table headings
    QList<QLineF> hatching;
    QString watermark;
    int number = 0;             ///< counted from 1; parts of one split page share it
    QString part;               ///< «а», «б», … where columns were split over sheets
};

/// Puts things on a page.
class Canvas
{
public:
    Canvas(Page &page, Typesetter &typesetter) : m_page(page), m_typesetter(typesetter) {}

    /// Places a block into `box` from its top; `box` is as high as the block or higher.
    void place(const TextBlock &block, const TextStyle &style, const QRectF &box);
    /// The same for a text that reads upwards, in the middle of `box`.
    void placeUpwards(const TextBlock &block, const TextStyle &style, const QRectF &box);
    void hatch(const QRectF &box);

private:
    GlyphBatch &batch(int font, double size, Turn turn);
    void addGlyphs(const ShapedLine &line, double size, Turn turn, QPointF origin);

    Page &m_page;
    Typesetter &m_typesetter;
};

} // namespace parta::paper
