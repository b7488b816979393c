// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Input files made by hand for tests of imports: a workbook, hostile archives.
#pragma once
#include "common/import/inputfile.h"
#include <QList>
#include <QStringList>

namespace parta {

/// A workbook of two sheets, «Ученики» and «Второй»; `replaced` parts stand in place of its own or beside them.
QByteArray sampleWorkbook(const QList<import::InputFile> &replaced = {});

/// One sheet of texts, as inline strings.
QByteArray workbookOf(const QList<QStringList> &rows);

/// An archive whose only entry is a symbolic link.
QByteArray linkArchive();

/// An archive whose directory announces `size` bytes for a longer content.
QByteArray withSizeLie(const QByteArray &content, quint32 size);

} // namespace parta
