// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of every laid-out page, whatever is on it.
#pragma once
#include "ui/reports/layout/page.h"

namespace parta::test {

/// The first fault found – a text outside its box, outside the paper, too small, or over another – else empty.
QString faultOf(const QList<paper::Page> &pages);
/// All texts of a page in the order they were placed, joined with spaces.
QString textOf(const paper::Page &page);
/// Number of lines of text that read exactly so.
qsizetype countOf(const paper::Page &page, const QString &text);
/// What pdftotext reads out of a PDF; empty optional if there is no such program.
std::optional<QString> pdfText(const QByteArray &pdf);

} // namespace parta::test
