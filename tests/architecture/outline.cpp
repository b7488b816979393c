// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One pass over the characters with a stack of scopes.
#include "tests/architecture/outline.h"
#include "tests/architecture/scopes.h"
#include <QRegularExpression>
#include <QStack>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parta::architecture {

namespace {

struct Scope {
    ScopeKind kind = ScopeKind::Outer;
    QString head;               ///< the statement read so far; inner scopes leave "{}" or nothing
    int headLine = 0;           ///< where it starts
    int parentheses = 0;
    bool publicNow = true;
    int depth = 0;              ///< control statements around, within one function or lambda
    qsizetype function = -1;    ///< index of the function this code belongs to
    qsizetype structure = -1;   ///< index of the class
};

class Outliner
{
public:
    Outline read(const QString &code);

private:
    void take(QChar c);
    void open();
    void close();
    void endStatement();
    void label();
    void countMember();
    Scope inner(ScopeKind kind);

    Outline m_outline;
    QStack<Scope> m_scopes{{Scope()}};
    int m_line = 1;
};

Outline Outliner::read(const QString &code)
{
    static const QRegularExpression directive(uR"(^[ \t]*#(?:[^\n]*\\\n)*[^\n]*$)"_s,
                                              QRegularExpression::MultilineOption);
    QString text = code;
    for (auto it = directive.globalMatch(code); it.hasNext();) {
        const auto match = it.next();
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i)
            text[i] = text[i] == u'\n' ? u'\n' : u' ';
    }
    for (const QChar c : std::as_const(text)) {
        take(c);
        if (c == u'\n')
            ++m_line;
    }
    m_outline.balanced = m_outline.balanced && m_scopes.size() == 1;
    return m_outline;
}

void Outliner::take(QChar c)
{
    Scope &scope = m_scopes.top();
    if (c == u'{')
        return open();
    if (c == u'}')
        return close();
    if (c == u';' && scope.parentheses == 0)
        return endStatement();
    if (c == u'(')
        ++scope.parentheses;
    else if (c == u')')
        --scope.parentheses;
    if (scope.head.isEmpty() && c.isSpace())
        return;
    if (scope.head.isEmpty())
        scope.headLine = m_line;
    scope.head.append(c);
    if (c == u':' && scope.kind == ScopeKind::Class)
        label();
}

// "public:" and its like; what a signal section holds are not methods.
void Outliner::label()
{
    static const QRegularExpression access(uR"(\b(public|private|protected|Q_SIGNALS)(\s+Q_SLOTS)?\s*:$)"_s);
    Scope &scope = m_scopes.top();
    const auto match = access.match(scope.head);
    if (!match.hasMatch())
        return;
    scope.publicNow = match.captured(1) == u"public";
    scope.head.clear();
}

Scope Outliner::inner(ScopeKind kind)
{
    const Scope &outer = m_scopes.top();
    Scope scope;
    scope.kind = kind;
    scope.function = outer.function;
    scope.headLine = m_line;
    if (kind == ScopeKind::Block)
        scope.depth = outer.depth + controlsIn(outer.head);
    return scope;
}

void Outliner::open()
{
    const Scope &outer = m_scopes.top();
    const ScopeKind kind = kindOf(outer.head, outer.kind, outer.parentheses > 0);
    Scope scope = inner(kind);
    if (kind == ScopeKind::Class) {
        scope.publicNow = !outer.head.contains(QRegularExpression(u"\\bclass\\b"_s));
        scope.structure = m_outline.classes.size();
        m_outline.classes.append({classNameOf(outer.head), outer.headLine, 0, 0});
    } else if (kind == ScopeKind::Function || (kind == ScopeKind::Lambda && outer.function < 0)) {
        const Signature signature = signatureOf(outer.head);
        if (kind == ScopeKind::Function && outer.kind == ScopeKind::Class)
            countMember();
        scope.function = m_outline.functions.size();
        const QString name = kind == ScopeKind::Lambda ? u"a lambda"_s : signature.name;
        m_outline.functions.append({name, outer.headLine, 0, int(signature.parameters.size()), 0});
    }
    if (scope.kind == ScopeKind::Block && scope.function >= 0) {
        int &nesting = m_outline.functions[scope.function].nesting;
        nesting = std::max(nesting, scope.depth);
    }
    m_scopes.push(scope);
}

void Outliner::close()
{
    if (m_scopes.size() == 1) {
        m_outline.balanced = false;
        return;
    }
    const Scope closed = m_scopes.pop();
    Scope &outer = m_scopes.top();
    if (closed.function != outer.function) {
        FunctionOutline &function = m_outline.functions[closed.function];
        function.length = m_line - function.line + 1;
    }
    // An initializer or a lambda is a part of the statement around it; a body ends it.
    if (closed.kind == ScopeKind::Initializer || closed.kind == ScopeKind::Lambda)
        outer.head.append(u"{}");
    else
        outer.head.clear();
}

void Outliner::endStatement()
{
    Scope &scope = m_scopes.top();
    if (scope.kind == ScopeKind::Class)
        countMember();
    if (isCode(scope.kind) && scope.function >= 0) {
        int &nesting = m_outline.functions[scope.function].nesting;
        nesting = std::max(nesting, scope.depth + controlsIn(scope.head));
    }
    scope.head.clear();
}

void Outliner::countMember()
{
    static const QRegularExpression other(uR"(^(using|friend|typedef|static_assert|enum|class|struct|union)\b)"_s);
    static const QRegularExpression deleted(uR"(=\s*delete$)"_s);
    static const QRegularExpression notStored(uR"(\b(static|constexpr)\b)"_s);
    const Scope &scope = m_scopes.top();
    ClassOutline &structure = m_outline.classes[scope.structure];
    const QString head = plain(scope.head);
    if (head.isEmpty() || head.contains(other) || head.contains(deleted))
        return;
    const QString name = signatureOf(head).name;
    if (name.isEmpty()) {
        structure.fields += head.contains(notStored) ? 0 : int(splitAtCommas(head).size());
    } else if (scope.publicNow && name != structure.name && !name.startsWith(u'~')) {
        ++structure.publicMethods;
    }
}

} // namespace

Outline outlineOf(const QString &code)
{
    return Outliner().read(code);
}

} // namespace parta::architecture
