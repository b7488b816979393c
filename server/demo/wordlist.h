// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the text resources of the demo school: [section] headers, one entry a line, # starts a comment line.
#pragma once
#include <QHash>
#include <QString>
#include <QStringList>

namespace parta::demo {

class WordList
{
public:
    /// `name` is a file of resources/demo without its suffix. A missing one is a broken build and aborts.
    explicit WordList(const QString &name);

    QStringList sections() const { return m_order; }
    bool has(const QString &section) const { return m_lines.contains(section); }
    /// Lines of a section, trimmed, without empty ones.
    QStringList lines(const QString &section) const { return m_lines.value(section); }
    /// Words of a section, split at blanks.
    QStringList words(const QString &section) const;
    /// Lines of a section cut at «|», each field trimmed.
    QList<QStringList> rows(const QString &section) const;

private:
    QStringList m_order;
    QHash<QString, QStringList> m_lines;
};

} // namespace parta::demo
