// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws one cell of the grid from its CellLook.
#pragma once
#include "ui/delegates/celllook.h"
#include "ui/style/palettes.h"
#include <QFont>
#include <QRect>

class QPainter;

namespace parta {

struct CellFlags {
    bool selected = false;
    bool current = false;
    bool frozen = false;   ///< number, name, averages: their ground is not a lesson's
};

class GridPainter
{
public:
    /// Prepares fonts and colours once; drawing a cell measures nothing.
    void prepare(const QFont &font, Shade shade);
    Shade shade() const { return m_shade; }
    const QFont &font() const { return m_font; }
    void paint(QPainter &painter, const QRect &rect, const CellLook &look, CellFlags flags) const;

private:
    QColor groundOf(const CellLook &look, CellFlags flags) const;
    QColor textOf(const CellLook &look) const;
    void drawText(QPainter &painter, const QRect &rect, const CellLook &look) const;
    void drawState(QPainter &painter, const QRect &rect, const CellLook &look) const;

    QFont m_font;
    QFont m_bold;
    QFont m_narrow;   ///< for «незач» and other long values
    QFont m_italic;
    Shade m_shade = Shade::Light;
};

} // namespace parta
