// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Laid-out pages onto paper, into a PDF, or onto the screen: one code for all.
#pragma once
#include "ui/reports/layout/page.h"
#include <QPageLayout>

class QIODevice;
class QPagedPaintDevice;
class QPainter;
class QPrinter;

namespace parta::paper {

/// Paints one page; the painter's unit must be a layout dot and its origin the corner of the paper.
void paint(QPainter &painter, const Page &page);
/// Paper, orientation and zero margins: the margins belong to the page itself.
QPageLayout pageLayoutOf(const Page &page);

/// Writes the pages as PDF. False if the device refuses.
bool writePdf(const QList<Page> &pages, const QString &title, QIODevice *device);
/// Lays out and writes; a file appears complete or not at all.
bool writePdf(const Document &document, const QString &path);
bool writePdf(const Document &document, QIODevice *device);
/// The pages of the printer's range, on paper, or into the preview when the printer belongs to one.
bool print(const QList<Page> &pages, QPrinter *printer);
bool print(const Document &document, QPrinter *printer);

} // namespace parta::paper
