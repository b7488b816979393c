// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Decodes text; windows-1251 by its own table, since not every build of Qt knows it.
#include "common/import/table/textencoding.h"
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace parta::import {

namespace {

/// 0x80 to 0xBF; 0xC0 to 0xFF are А to я in the order of Unicode. 0x98 is not assigned.
constexpr char16_t upperHalf[] = u"ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏ"
                                 u"ђ‘’“”•–—\uFFFD™љ›њќћџ"
                                 u"\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї"
                                 u"°±Ііґµ¶·ё№є»јЅѕї";
static_assert(std::size(upperHalf) == 0x40 + 1);

QString decodeWindows1251(const QByteArray &bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const uchar byte = uchar(bytes.at(i));
        text[i] = byte < 0x80 ? QChar(char16_t(byte))
            : byte < 0xC0 ? QChar(upperHalf[byte - 0x80])
                          : QChar(char16_t(0x0410 + byte - 0xC0));
    }
    return text;
}

} // namespace

DecodedText decodeText(const QByteArray &bytes)
{
    const bool isUtf8Marked = bytes.startsWith("\xEF\xBB\xBF");
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder utf16(QStringDecoder::Utf16);
        return {utf16(bytes), u"UTF-16"_s, true};
    }
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(isUtf8Marked ? bytes.mid(3) : bytes);
    if (isUtf8Marked || !utf8.hasError())
        return {text, u"UTF-8"_s, isUtf8Marked};
    return {decodeWindows1251(bytes), u"windows-1251"_s, false};
}

QByteArray encodeWindows1251(const QString &text)
{
    const QStringView table(upperHalf, 0x40);
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const QChar letter : text) {
        const char16_t code = letter.unicode();
        if (code < 0x80)
            bytes.append(char(code));
        else if (code >= 0x0410 && code <= 0x044F)
            bytes.append(char(code - 0x0410 + 0xC0));
        else if (const qsizetype at = table.indexOf(letter); at >= 0)
            bytes.append(char(0x80 + at));
        else
            bytes.append('?');
    }
    return bytes;
}

} // namespace parta::import
