// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The call MakeDemo of common/protocol/operation.h.
#include "server/access/router.h"
#include "server/access/vocabulary.h"
#include "server/demo/demoschool.h"
#include "server/handlers/routes.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int FirstYear = 2000, LastYear = 2099;

MakeDemo::Reply makeDemo(CallContext &call, const MakeDemo &wanted)
{
    if (wanted.today.year() < FirstYear || wanted.today.year() > LastYear)
        refuseField(ErrorCode::Malformed, u"today"_s, u"a day of the years 2000 to 2099"_s);
    // The entries pass the rules and handlers of everyone's; this router serves them within this transaction.
    const FixedClock clock(call.now());
    Router rpc(nullptr, clock, nullptr);
    serveLessons(rpc);
    serveMarks(rpc);
    serveMovement(rpc);
    const MakeDemo::Reply reply = demo::makeSchool(call.tx(), rpc, wanted);
    call.pin(reply.now);
    call.noteSchoolChanged();
    return reply;
}

} // namespace

void serveDemo(Router &rpc)
{
    rpc.change<MakeDemo>(localOperator(), makeDemo);
}

} // namespace parta
