// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of common/protocol/topicplans.h.
#include "common/protocol/topicplans.h"
#include "common/protocol/teachingchecks.h"
#include "server/access/router.h"
#include "server/access/vocabulary.h"
#include "server/handlers/entry.h"
#include "server/handlers/planning.h"
#include "server/handlers/routes.h"
#include "server/storage/repositories/pagerepository.h"
#include "server/storage/repositories/topicplanrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int comingItems = 40;

ListTopicPlans::Reply listTopicPlans(CallContext &call, const ListTopicPlans &)
{
    const Actor &actor = call.actor();
    const bool all = actor.has(Role::Deputy) || actor.has(Role::Director) || actor.has(Role::Administrator);
    const YearId year = plannedYear(call, {});
    return {TopicPlanRepository(call.tx()).lines(year, all ? std::nullopt : std::optional(actor.staff), call.now(), call.today())};
}

OpenTopicPlan::Reply openTopicPlan(CallContext &call, const OpenTopicPlan &wanted)
{
    TopicPlanRepository plans(call.tx());
    const auto line = plans.line(wanted.group, call.now(), call.today());
    if (!line)
        refuseField(ErrorCode::NotFound, u"group"_s);
    PlanningRepository planning(call.tx());
    const bool open = !planning.isClosed(planning.yearOf(wanted.group)).value_or(true);
    const bool writes = call.acting() == Role::SubjectTeacher || call.acting() == Role::Deputy;
    return {*line, plans.items(wanted.group), plans.uses(wanted.group), PageRepository(call.tx()).workTypes(),
            plans.revision(wanted.group), open && writes};
}

/// What a record names stays in the plan; ids are of this plan, each once.
void requireItems(CallContext &call, const SaveTopicPlan &wanted)
{
    TopicPlanRepository plans(call.tx());
    QSet<TopicPlanItemId> known;
    for (const TopicPlanItem &item : plans.items(wanted.group))
        known.insert(item.id);
    QSet<TopicPlanItemId> kept;
    for (qsizetype i = 0; i < wanted.items.size(); ++i) {
        const TopicPlanItem &item = wanted.items.at(i);
        if (item.id && (!known.contains(item.id) || kept.contains(item.id)))
            refuseField(ErrorCode::NotFound, u"items[%1].id"_s.arg(i));
        if (item.workType && !plans.isWorkType(*item.workType))
            refuseField(ErrorCode::NotFound, u"items[%1].workType"_s.arg(i));
        kept.insert(item.id);
    }
    for (const TopicUse &use : plans.uses(wanted.group))
        if (known.contains(use.item) && !kept.contains(use.item))
            refuseField(ErrorCode::InUse, u"items"_s);
}

SaveTopicPlan::Reply saveTopicPlan(CallContext &call, const SaveTopicPlan &wanted)
{
    requireOpenYear(call, wanted.group);
    TopicPlanRepository plans(call.tx());
    const SaveTopicPlan::Reply present{plans.items(wanted.group), plans.revision(wanted.group)};
    if (present.revision != wanted.revision)
        refuseConflict(present);
    requireItems(call, wanted);
    const auto revision = plans.begin(wanted.group, wanted.revision);
    if (!revision)
        refuseConflict(present);
    plans.write(wanted.group, wanted.items);
    return {plans.items(wanted.group), *revision};
}

ReadTopicProgress::Reply readTopicProgress(CallContext &call, const ReadTopicProgress &wanted)
{
    TopicPlanRepository plans(call.tx());
    const auto items = plans.items(wanted.group);
    QSet<TopicPlanItemId> used;
    for (const TopicUse &use : plans.uses(wanted.group))
        used.insert(use.item);
    const auto line = plans.line(wanted.group, call.now(), call.today());
    ReadTopicProgress::Reply reply;
    reply.progress = progressOf(items, used, line ? line->begun : 0, call.today());
    for (const TopicPlanItem &item : items)
        if (!used.contains(item.id) && reply.coming.size() < comingItems)
            reply.coming.append(item);
    return reply;
}

} // namespace

void serveTopicPlans(Router &rpc)
{
    rpc.query<ListTopicPlans>(staffMember(), listTopicPlans);
    rpc.query<OpenTopicPlan>(teacherOf(&OpenTopicPlan::group) || leadership() || substituteOn(&OpenTopicPlan::group)
                                 || classTeacherOf(&OpenTopicPlan::group), openTopicPlan);
    rpc.change<SaveTopicPlan>(teacherOf(&SaveTopicPlan::group) || deputy(), saveTopicPlan);
    rpc.query<ReadTopicProgress>(teacherOf(&ReadTopicProgress::group) || leadership()
                                     || substituteOn(&ReadTopicProgress::group) || classTeacherOf(&ReadTopicProgress::group),
                                 readTopicProgress);
}

} // namespace parta
