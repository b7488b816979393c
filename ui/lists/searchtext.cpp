// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words of a query in both readings.
#include "ui/lists/searchtext.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parta {

QString searchForm(const QString &text)
{
    return text.toLower().replace(u'ё', u'е').simplified();
}

QString russianLayout(const QString &typed)
{
    static const QString latin = u"qwertyuiop[]asdfghjkl;'zxcvbnm,.`"_s;
    static const QString russian = u"йцукенгшщзхъфывапролджэячсмитьбюё"_s;
    QString result = typed;
    for (QChar &c : result) {
        if (const auto key = latin.indexOf(c); key >= 0)
            c = russian.at(key);
    }
    return result;
}

SearchQuery::SearchQuery(const QString &typed)
    : m_words(searchForm(typed).split(u' ', Qt::SkipEmptyParts)),
      m_turned(searchForm(russianLayout(typed.toLower())).split(u' ', Qt::SkipEmptyParts))
{
}

bool SearchQuery::matches(const QString &text) const
{
    const auto holds = [&](const QStringList &words) {
        return std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
    };
    return holds(m_words) || holds(m_turned);
}

} // namespace parta
