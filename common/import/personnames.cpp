// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Splits a name into its parts; what does not look like a name stays whole as the surname.
#include "common/import/personnames.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parta::import {

PersonName personNameFrom(const QString &text)
{
    const QString name = text.simplified();
    static const QRegularExpression initials(u"^(\\S+) (\\p{Lu})\\. ?(?:(\\p{Lu})\\.)?$"_s);
    if (const auto match = initials.match(name); match.hasMatch()) {
        const QString second = match.captured(3);
        return {match.captured(1), match.captured(2) + u'.', second.isEmpty() ? QString() : second + u'.'};
    }
    static const QRegularExpression words(u"^(\\p{Lu}[\\p{L}’'-]+) (\\p{Lu}[\\p{L}’'-]+)(?: (\\p{Lu}[\\p{L}’'-]+))?$"_s);
    if (const auto match = words.match(name); match.hasMatch())
        return {match.captured(1), match.captured(2), match.captured(3)};
    return {name, {}, {}};
}

} // namespace parta::import
