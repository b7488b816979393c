// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Telling namespaces, classes, functions, lambdas and initializers apart by their heads.
#include "tests/architecture/scopes.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parta::architecture {

namespace {

bool matches(const QString &text, const QRegularExpression &pattern)
{
    return pattern.match(text).hasMatch();
}

// Index behind the bracket that closes the one at `open`; the end of the text when none does.
qsizetype behindBracket(const QString &text, qsizetype open, QChar opening, QChar closing)
{
    int depth = 0;
    for (qsizetype i = open; i < text.size(); ++i) {
        if (text[i] == opening)
            ++depth;
        else if (text[i] == closing && --depth == 0)
            return i + 1;
    }
    return text.size();
}

} // namespace

QString plain(QString head)
{
    static const QRegularExpression macro(uR"(\bQ_[A-Z_]+\b(\s*\([^()]*\))?)"_s);
    static const QRegularExpression attribute(uR"(\[\[[^\]]*\]\])"_s);
    static const QRegularExpression start(uR"(\btemplate\s*<)"_s);
    head.remove(macro).remove(attribute);
    for (auto match = start.match(head); match.hasMatch(); match = start.match(head)) {
        const qsizetype end = behindBracket(head, match.capturedEnd() - 1, u'<', u'>');
        head.remove(match.capturedStart(), end - match.capturedStart());
    }
    return head.trimmed();
}

namespace {

bool endsInLambda(const QString &head)
{
    static const QRegularExpression lambda(
        uR"((?<!operator)\[[^\[\]]*\]\s*(<[^(){}]*>)?\s*(\((?:[^()]|\([^()]*\))*\))?\s*(mutable|noexcept)?\s*(->[^(){};]+)?\s*$)"_s);
    return matches(head, lambda);
}

bool isClassHead(const QString &head)
{
    static const QRegularExpression pattern(uR"(^(friend\s+|typedef\s+)?(class|struct|union)\b[^()=]*$)"_s);
    return matches(head, pattern);
}

// After its parameter list a function has qualifiers, a return type or initializers of members, and nothing else.
bool isFunctionHead(const QString &head)
{
    static const QRegularExpression tail(
        uR"(\)\s*((const|noexcept|override|final|mutable|try|&&?)\s*)*(->[^=;()]+|requires\b.*)?$)"_s);
    static const QRegularExpression initializers(uR"(\)\s*(noexcept\s*)?:(?!:).*(\)|\{\})\s*$)"_s,
                                                 QRegularExpression::DotMatchesEverythingOption);
    if (signatureOf(head).name.isEmpty())
        return false;
    return matches(head, tail) || matches(head, initializers);
}

} // namespace

ScopeKind kindOf(const QString &head, ScopeKind parent, bool inParentheses)
{
    static const QRegularExpression enumeration(uR"(^(typedef\s+)?enum\b[^()=]*$)"_s);
    static const QRegularExpression space(uR"((\bnamespace\b[\w:\s]*|\bextern\s*"\s*"\s*)$)"_s);
    const QString text = plain(head);
    if (endsInLambda(text))
        return ScopeKind::Lambda;
    if (inParentheses || parent == ScopeKind::Initializer || parent == ScopeKind::Enum)
        return ScopeKind::Initializer;
    if (matches(text, enumeration))
        return ScopeKind::Enum;
    if (isClassHead(text))
        return ScopeKind::Class;
    if (isCode(parent)) {
        static const QRegularExpression label(uR"(:\s*$)"_s);
        const bool block = text.isEmpty() || controlsIn(text) > 0 || matches(text, label) || text == u"try"
            || text.startsWith(u"catch");
        return block ? ScopeKind::Block : ScopeKind::Initializer;
    }
    if (matches(text, space))
        return ScopeKind::Outer;
    return isFunctionHead(text) ? ScopeKind::Function : ScopeKind::Initializer;
}

Signature signatureOf(const QString &head)
{
    static const QRegularExpression name(uR"((operator\s*(\(\s*\)|[^\s\w(]+|""\s*\w+|[\w:<>\s*&]+)|~?\w+)\s*\()"_s);
    static const QRegularExpression keyword(uR"(^(alignas|decltype|explicit|noexcept|requires|static_assert|using)$)"_s);
    const QString text = plain(head);
    for (auto it = name.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        if (matches(match.captured(1), keyword))
            continue;
        // A value before the list makes it a field with an initial value.
        const QString before = text.left(match.capturedStart());
        // Within std::function<void(int)> nothing is declared.
        if (before.count(u'<') > before.count(u'>'))
            continue;
        if (before.contains(u'=') || before.contains(u'('))
            return {};
        const qsizetype open = match.capturedEnd() - 1;
        const qsizetype end = behindBracket(text, open, u'(', u')');
        const QString list = text.mid(open + 1, end - open - 2).trimmed();
        return {match.captured(1), list.isEmpty() || list == u"void" ? QStringList() : splitAtCommas(list)};
    }
    return {};
}

QString classNameOf(const QString &head)
{
    static const QRegularExpression name(uR"(\b(?:class|struct|union)\s+(?:alignas\s*\S+\s+)?([\w:]+))"_s);
    return name.match(plain(head)).captured(1);
}

int controlsIn(const QString &head)
{
    static const QRegularExpression control(uR"(\b(else\s+if|if|else|for|while|switch|do)\b)"_s);
    int count = 0;
    for (auto it = control.globalMatch(head); it.hasNext(); it.next())
        ++count;
    return count;
}

QStringList splitAtCommas(const QString &list)
{
    QStringList parts{QString()};
    int depth = 0;
    for (const QChar c : list) {
        if (u"(<[{"_s.contains(c))
            ++depth;
        else if (u")>]}"_s.contains(c))
            --depth;
        if (c == u',' && depth == 0)
            parts.append(QString());
        else
            parts.last().append(c);
    }
    return parts;
}

} // namespace parta::architecture
