// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The light and the dark palette, and the colours of the grid that a QPalette has no role for.
#pragma once
#include <QColor>
#include <QPalette>

namespace parta {

enum class Shade : quint8 { Light, Dark };

QPalette paletteOf(Shade shade);
/// Dark where text is lighter than its ground; works for any palette, the system's too.
Shade shadeOf(const QPalette &palette);
/// Contrast of two opaque colours by WCAG 2.1, 1…21.
double contrast(const QColor &a, const QColor &b);

/// Every text here stands on every ground with at least 4.5 : 1 (tst_palettes).
struct GridColours {
    QColor line;
    QColor monthLine;
    QColor open;          ///< ground of cells that may be written
    QColor readOnly;
    QColor future;
    QColor outside;
    QColor outsideHatch;
    QColor today;         ///< ground of the present day
    QColor preview;       ///< ground of what a paste would write
    QColor frozen;        ///< ground of numbers, names and totals
    QColor head;
    QColor headText;
    QColor headQuiet;
    QColor text;
    QColor low;
    QColor attendance;
    QColor quiet;
    QColor pending;       ///< sign of a waiting cell
    QColor refused;       ///< frame and sign of a refused cell
    QColor refusedGround;
    QColor late;          ///< corner of a late entry
    QColor selection;     ///< ground of selected cells
    QColor current;       ///< frame of the current cell
};

const GridColours &gridColours(Shade shade);
/// Texts and grounds that must stay readable together.
QList<std::pair<QColor, QColor>> readablePairs(Shade shade);

} // namespace parta
