// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tree as the architecture tests read it: every file, with comments and literals told apart from code.
#pragma once
#include <QList>
#include <QString>
#include <QStringList>

namespace parta::architecture {

/// A comment or a literal of a C++ text.
struct Piece {
    int line = 1;
    QString text;
};

/// One C++ text taken apart. Blanked parts become spaces, so lines and columns stay.
struct Source {
    QString code;            ///< without comments, and literals empty
    QList<Piece> comments;
    QList<Piece> literals;
};

Source takeApart(const QString &text);

/// A text file of the tree.
struct TreeFile {
    QString path;            ///< from the root of the tree, with '/'
    QString text;

    bool isUnder(const QString &folder) const { return path.startsWith(folder + u'/'); }
    bool isCpp() const { return path.endsWith(u".cpp") || path.endsWith(u".h"); }
    bool isHeader() const { return path.endsWith(u".h"); }
    QString folder() const { return path.section(u'/', 0, -2); }
    QStringList lines() const;
};

/// All text files of the tree but build results; read once.
const QList<TreeFile> &tree();
/// The C++ files of the three programs, tests excluded.
QList<TreeFile> programSources();

/// "path:line: what"
QString fault(const QString &path, int line, const QString &what);

} // namespace parta::architecture
