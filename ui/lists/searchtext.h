// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Search that forgives: case, ё for е, and a keyboard left in its Latin layout.
#pragma once
#include <QStringList>

namespace parta {

/// Lower case, ё as е, runs of blanks as one.
QString searchForm(const QString &text);
/// What a Russian keyboard would have typed with the same keys: «fkut,hf» is «алгебра».
QString russianLayout(const QString &typed);

/// What a person typed into a search line: every word has to occur, in any order.
class SearchQuery
{
public:
    explicit SearchQuery(const QString &typed = {});

    bool isEmpty() const { return m_words.isEmpty(); }
    /// `text` is in searchForm().
    bool matches(const QString &text) const;

private:
    QStringList m_words;
    QStringList m_turned; ///< the same keys in the Russian layout
};

} // namespace parta
