// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rule<M>: who may make the call M, in words and as a check. Deny by default.
#pragma once
#include "server/access/callcontext.h"
#include <functional>

namespace parta {

/// The answer of a rule: the role that permits, or the clause that forbids (empty where none is named).
struct Verdict {
    std::optional<Role> acting;
    QString clause;

    static Verdict permit(Role role) { return {role, {}}; }
    static Verdict deny(QString clause = {}) { return {std::nullopt, std::move(clause)}; }
};

/// A rule that looks at the actor only; fits every message.
struct PlainRule {
    QString words;
    std::function<Verdict(CallContext &)> check;
};

/// A rule about one message. Another message's rule does not fit.
template<class M>
struct Rule {
    QString words;
    std::function<Verdict(CallContext &, const M &)> check;

    Rule(QString text, std::function<Verdict(CallContext &, const M &)> test)
        : words(std::move(text)), check(std::move(test)) {}
    Rule(const PlainRule &plain)
        : words(plain.words), check([plain](CallContext &call, const M &) { return plain.check(call); }) {}
};

namespace access {

/// The first side that permits speaks; else the first side that names a clause.
inline Verdict either(Verdict left, const std::function<Verdict()> &right)
{
    if (left.acting)
        return left;
    Verdict second = right();
    return second.acting || left.clause.isEmpty() ? second : left;
}

inline QString orWords(const QString &left, const QString &right)
{
    return left + QStringLiteral(" or ") + right;
}

} // namespace access

inline PlainRule operator||(const PlainRule &left, const PlainRule &right)
{
    return {access::orWords(left.words, right.words), [left, right](CallContext &call) {
                return access::either(left.check(call), [&] { return right.check(call); });
            }};
}

template<class M>
Rule<M> operator||(const Rule<M> &left, const Rule<M> &right)
{
    return {access::orWords(left.words, right.words), [left, right](CallContext &call, const M &message) {
                return access::either(left.check(call, message), [&] { return right.check(call, message); });
            }};
}

template<class M>
Rule<M> operator||(const Rule<M> &left, const PlainRule &right)
{
    return left || Rule<M>(right);
}

} // namespace parta
