// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The encoding of a text file that does not tell it.
#pragma once
#include <QByteArray>
#include <QString>

namespace parta::import {

struct DecodedText {
    QString text;
    QString encoding; ///< "UTF-8", "UTF-16" or "windows-1251"
    bool hadMark = false;
};

/// By the byte order mark, else UTF-8 where the bytes are valid, else windows-1251 (formats.md 7).
DecodedText decodeText(const QByteArray &bytes);

/// For export and tests; characters windows-1251 lacks become "?".
QByteArray encodeWindows1251(const QString &text);

} // namespace parta::import
