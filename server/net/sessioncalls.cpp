// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Text of the session calls.
#include "server/net/sessioncalls.h"
#include "common/protocol/session.h"
#include "common/wire/describe.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

template<class M>
QString line(const QString &who, wire::TypeCatalogue &types)
{
    return u"call   "_s + wire::nameOf<M>() + u"{"_s + wire::fieldsText<M>(types) + u"} -> Reply{"_s
        + wire::fieldsText<typename M::Reply>(types) + u"}  ["_s + who + u"]\n"_s;
}

template<class E>
QString event(wire::TypeCatalogue &types)
{
    return u"event  "_s + wire::nameOf<E>() + u"{"_s + wire::fieldsText<E>(types) + u"}\n"_s;
}

} // namespace

QString describeSessionCalls()
{
    wire::TypeCatalogue types;
    QString text = line<ChangePassword>(u"anyone signed in, also with a one-time password"_s, types)
        + line<Hello>(u"anyone"_s, types) + line<Resume>(u"anyone with a token"_s, types)
        + line<SignIn>(u"anyone with a password"_s, types)
        + line<SignOut>(u"anyone signed in, also with a one-time password"_s, types) + event<SessionEnding>(types)
        + event<SignInQueued>(types);
    for (auto type = types.cbegin(); type != types.cend(); ++type)
        text += type.key() + u": "_s + type.value() + u'\n';
    return text;
}

} // namespace parta
