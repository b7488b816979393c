// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an opening brace opens, told from the text before it.
#pragma once
#include <QString>
#include <QStringList>

namespace parta::architecture {

enum class ScopeKind { Outer, Class, Enum, Function, Lambda, Block, Initializer };

/// Whether statements stand directly in such a scope.
inline bool isCode(ScopeKind kind)
{
    return kind == ScopeKind::Function || kind == ScopeKind::Lambda || kind == ScopeKind::Block;
}

/// A head without template parameters, attributes and Qt's macros: they say nothing about what it declares.
QString plain(QString head);
/// What a brace opens in a scope of kind `parent` after `head`; `inParentheses` when an open '(' is before it.
ScopeKind kindOf(const QString &head, ScopeKind parent, bool inParentheses);

/// Name and parameter list of a function's head.
struct Signature {
    QString name;           ///< without what qualifies it; empty when the head declares no function
    QStringList parameters;
};
Signature signatureOf(const QString &head);

/// The name a class head declares.
QString classNameOf(const QString &head);
/// Control keywords in a statement's head: how deep an unbraced chain goes.
int controlsIn(const QString &head);
/// A list split at its commas, those within brackets of any kind apart.
QStringList splitAtCommas(const QString &list);

} // namespace parta::architecture
