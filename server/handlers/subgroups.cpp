// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of common/protocol/subgroups.h.
#include "common/protocol/subgroups.h"
#include "common/protocol/teachingchecks.h"
#include "server/access/router.h"
#include "server/access/vocabulary.h"
#include "server/handlers/entry.h"
#include "server/handlers/planning.h"
#include "server/handlers/routes.h"
#include "server/storage/repositories/subgrouprepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

OpenSubgroups::Reply openSubgroups(CallContext &call, const OpenSubgroups &wanted)
{
    plannedYear(call, wanted.year);
    SubgroupRepository groups(call.tx());
    return {groups.subgroups(wanted.year, wanted.schoolClass.value_or(ClassId{})), groups.pupils(wanted), groups.places(wanted)};
}

SaveSubgroup::Reply saveSubgroup(CallContext &call, const SaveSubgroup &wanted)
{
    requireOpenYear(call, wanted.year);
    SubgroupRepository groups(call.tx());
    const auto present = wanted.id ? groups.subgroup(wanted.year, *wanted.id) : std::nullopt;
    if (wanted.id && !present)
        refuseField(ErrorCode::NotFound, u"id"_s);
    if (groups.isTaken(wanted))
        refuseField(ErrorCode::AlreadyExists, u"name"_s);
    const auto classes = PlanningRepository(call.tx()).classes(wanted.year);
    const bool known = !wanted.schoolClass || std::any_of(classes.begin(), classes.end(),
                                                          [&](const PlanClass &one) { return one.id == *wanted.schoolClass; });
    if (!known)
        refuseField(ErrorCode::NotFound, u"schoolClass"_s);
    const auto written = groups.put(wanted);
    if (!written)
        refuseConflict(SaveSubgroup::Reply{*present});
    return {*groups.subgroup(wanted.year, *written)};
}

/// One step of MovePupils; `field` names it in a refusal.
void move(CallContext &call, const MovePupils &wanted, const PupilMove &step, const QString &field)
{
    SubgroupRepository groups(call.tx());
    for (const SubgroupId id : {step.from, step.to})
        if (id && !groups.subgroup(wanted.year, id))
            refuseField(ErrorCode::NotFound, field);
    if (step.from) {
        // Marks of days outside a stay would vanish from the page.
        if (groups.hasCells(step.pupil, step.from, wanted.day))
            refuseField(ErrorCode::InUse, field);
        groups.leave(step.pupil, step.from, wanted.day);
    }
    if (!step.to)
        return;
    if (!groups.mayJoin(step.pupil, *groups.subgroup(wanted.year, step.to), wanted.year, wanted.day))
        refuseField(ErrorCode::NotAMember, field);
    if (!groups.isMember(step.pupil, step.to, wanted.day))
        groups.join(step.pupil, step.to, wanted.day);
}

MovePupils::Reply movePupils(CallContext &call, const MovePupils &wanted)
{
    requireOpenYear(call, wanted.year);
    if (!PlanningRepository(call.tx()).daysOf(wanted.year)->covers(wanted.day))
        refuseField(ErrorCode::Malformed, u"day"_s, u"a day of the school year"_s);
    for (qsizetype i = 0; i < wanted.moves.size(); ++i)
        move(call, wanted, wanted.moves.at(i), u"moves[%1]"_s.arg(i));
    return {int(wanted.moves.size())};
}

} // namespace

void serveSubgroups(Router &rpc)
{
    rpc.query<OpenSubgroups>(staffMember(), openSubgroups);
    rpc.change<SaveSubgroup>(deputy(), saveSubgroup);
    rpc.change<MovePupils>(deputy(), movePupils);
}

} // namespace parta
