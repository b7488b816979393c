// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A part is a name or a range of letters.
#include "common/domain/classnames.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int highestLevel = 13;
constexpr qsizetype longestLetter = 12;
const QString alphabet = QStringLiteral("АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ");

/// A single letter is written large, a short text as it was typed.
QString letterOf(const QString &text)
{
    return text.size() == 1 ? text.toUpper() : text;
}

bool appendRange(const ClassName &first, const ClassName &last, QList<ClassName> &names)
{
    const qsizetype from = first.letter.size() == 1 ? alphabet.indexOf(first.letter) : -1;
    const qsizetype to = last.letter.size() == 1 ? alphabet.indexOf(last.letter) : -1;
    if (first.level != last.level || from < 0 || to < from)
        return false;
    for (qsizetype i = from; i <= to; ++i)
        names.append({first.level, alphabet.mid(i, 1)});
    return true;
}

} // namespace

std::optional<ClassName> classNameOf(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,2})[ -]?(\\p{L}[\\p{L}\\d.]*)$"_s);
    const auto match = form.match(text.trimmed());
    const ClassName name{match.captured(1).toInt(), letterOf(match.captured(2))};
    if (!match.hasMatch() || name.level < 1 || name.level > highestLevel || name.letter.size() > longestLetter)
        return std::nullopt;
    return name;
}

std::optional<QList<ClassName>> classNamesOf(const QString &text)
{
    static const QRegularExpression parts(u"[,;\\s]+"_s);
    static const QRegularExpression range(u"^(\\d{1,2})-?(\\p{L})\\s*[-–—]\\s*(\\d{0,2})-?(\\p{L})$"_s);
    QString even = text;
    even.replace(QRegularExpression(u"\\s*([-–—])\\s*"_s), u"\\1"_s);
    QList<ClassName> names;
    for (const QString &part : even.split(parts, Qt::SkipEmptyParts)) {
        const auto match = range.match(part);
        if (!match.hasMatch()) {
            const auto single = classNameOf(part);
            if (!single)
                return std::nullopt;
            names.append(*single);
            continue;
        }
        const QString level = match.captured(3).isEmpty() ? match.captured(1) : match.captured(3);
        const auto first = classNameOf(match.captured(1) + match.captured(2)), last = classNameOf(level + match.captured(4));
        if (!first || !last || !appendRange(*first, *last, names))
            return std::nullopt;
    }
    QList<ClassName> unique;
    for (const ClassName &name : std::as_const(names)) {
        if (!unique.contains(name))
            unique.append(name);
    }
    return unique;
}

} // namespace parta
