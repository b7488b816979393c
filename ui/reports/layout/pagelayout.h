// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From a description to pages: flow of blocks, page breaks, page numbers.
#pragma once
#include "ui/reports/layout/page.h"

namespace parta::paper {

/// Lays a whole document out. Every text stands inside its box; nothing is clipped or left out.
QList<Page> layOut(const Document &document);
/// The same with the words another layout has shaped already.
QList<Page> layOut(const Document &document, Typesetter &typesetter);

/// Size of the paper in dots.
QSizeF paperSize(const PageFormat &format);
/// Width and height, in dots, that are left for blocks on a page of this section below its repeated head.
QSizeF roomOf(const Section &section, Typesetter &typesetter);
/// Height of a block other than a table, in dots, in a given width.
double heightOf(const Block &block, double width, Typesetter &typesetter);

} // namespace parta::paper
