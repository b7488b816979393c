// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of common/protocol/bells.h.
#include "common/protocol/bells.h"
#include "server/access/router.h"
#include "server/access/vocabulary.h"
#include "server/handlers/entry.h"
#include "server/handlers/openyear.h"
#include "server/handlers/routes.h"
#include "server/storage/repositories/bellrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

ListBells::Reply listBells(CallContext &call, const ListBells &wanted)
{
    requireYear(call, wanted.year);
    return {BellRepository(call.tx()).schedules(wanted.year)};
}

SaveBellSchedule::Reply saveBellSchedule(CallContext &call, const SaveBellSchedule &wanted)
{
    const SchoolYear year = requireOpenYear(call, wanted.year);
    if (wanted.schedule.since < year.since || year.until < wanted.schedule.since)
        refuseField(ErrorCode::Malformed, u"schedule.since"_s, u"a day of the year %1"_s.arg(year.name));
    BellRepository bells(call.tx());
    const auto present = wanted.id ? bells.schedule(*wanted.id) : std::nullopt;
    if (wanted.id && (!present || bells.yearOf(*wanted.id) != wanted.year))
        refuseField(ErrorCode::NotFound, u"id"_s);
    if (const auto day = bells.takenDay(wanted))
        refuseField(ErrorCode::Overlapping, u"schedule.days"_s, day->toString(Qt::ISODate));
    const auto id = bells.put(wanted);
    if (!id)
        refuseConflict(SaveBellSchedule::Reply{*present});
    return {*bells.schedule(*id)};
}

RemoveBellSchedule::Reply removeBellSchedule(CallContext &call, const RemoveBellSchedule &wanted)
{
    BellRepository bells(call.tx());
    const auto present = bells.schedule(wanted.id);
    if (!present)
        refuseField(ErrorCode::NotFound, u"id"_s);
    requireOpenYear(call, *bells.yearOf(wanted.id));
    if (!bells.remove(wanted.id, wanted.revision))
        refuseConflict(SaveBellSchedule::Reply{*present});
    return {};
}

} // namespace

void serveBells(Router &rpc)
{
    rpc.query<ListBells>(leadership() || anyTeacher(), listBells);
    rpc.change<SaveBellSchedule>(deputy(), saveBellSchedule);
    rpc.change<RemoveBellSchedule>(deputy(), removeBellSchedule);
}

} // namespace parta
