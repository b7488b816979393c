// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bounds of the fields of requests about accounts.
#include "common/protocol/accountchecks.h"
#include "common/domain/login.h"
#include "common/protocol/faults.h"

using namespace Qt::StringLiterals;

namespace parta {

std::optional<Failure> check(const MakeAccount &wanted)
{
    if (const auto fault = orderFault(wanted.orderNumber, wanted.orderDay))
        return fault;
    if (!wanted.staff) {
        if (const auto fault = nameFault(wanted.name))
            return fault;
    }
    if (wanted.post.size() > maxNameLength)
        return malformedField(u"post"_s, u"at most 200 characters"_s);
    if (!isLogin(wanted.login))
        return malformedField(u"login"_s, u"3 to 40 Latin letters, digits, dots, hyphens and underscores"_s);
    if (wanted.role && !isGranted(*wanted.role))
        return malformedField(u"role"_s, u"not a role that an order gives"_s);
    return std::nullopt;
}

std::optional<Failure> check(const GrantRole &wanted)
{
    if (const auto fault = orderFault(wanted.orderNumber, wanted.orderDay))
        return fault;
    if (!isGranted(wanted.role))
        return malformedField(u"role"_s, u"not a role that an order gives"_s);
    if (!wanted.since.isValid())
        return malformedField(u"since"_s, u"a day"_s);
    if (wanted.until && (!wanted.until->isValid() || *wanted.until < wanted.since))
        return malformedField(u"until"_s, u"not before the first day"_s);
    return std::nullopt;
}

std::optional<Failure> check(const EndRole &wanted)
{
    if (const auto fault = orderFault(wanted.orderNumber, wanted.orderDay))
        return fault;
    if (!wanted.until.isValid())
        return malformedField(u"until"_s, u"a day"_s);
    return std::nullopt;
}

} // namespace parta
