// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of common/protocol/load.h.
#include "common/protocol/load.h"
#include "common/domain/loadplan.h"
#include "common/protocol/teachingchecks.h"
#include "server/access/router.h"
#include "server/access/vocabulary.h"
#include "server/handlers/entry.h"
#include "server/handlers/planning.h"
#include "server/handlers/routes.h"
#include "server/storage/repositories/curriculumrepository.h"
#include "server/storage/repositories/loadrepository.h"
#include "server/storage/repositories/subgrouprepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

QList<ProposedGroup> missingGroups(CallContext &call, YearId year, const QList<LoadLine> &groups)
{
    PlanningRepository planning(call.tx());
    QSet<std::pair<ClassId, SubjectId>> present;
    for (const LoadLine &group : groups)
        present.insert({group.schoolClass, group.subject});
    const auto rows = CurriculumRepository(call.tx()).rows(year);
    const auto subjects = planning.subjects();
    QList<ProposedGroup> missing;
    for (const PlanClass &schoolClass : planning.classes(year)) {
        for (const PlanSubject &subject : subjects) {
            const int hours = plannedHours(rows, schoolClass.level, schoolClass.id, subject.id);
            if (hours > 0 && !present.contains({schoolClass.id, subject.id}))
                missing.append({schoolClass.id, schoolClass.name, subject.id, subject.name, wholeHours(hours)});
        }
    }
    return missing;
}

OpenLoad::Reply openLoad(CallContext &call, const OpenLoad &wanted)
{
    PlanningRepository planning(call.tx());
    LoadRepository load(call.tx());
    const YearId year = plannedYear(call, wanted.year);
    const DateRange days = *planning.daysOf(year);
    OpenLoad::Reply reply;
    reply.years = planning.years();
    reply.year = year;
    reply.first = days.since;
    reply.last = *days.until;
    reply.classes = planning.classes(year);
    reply.subjects = planning.subjects();
    reply.teachers = load.teachers(days);
    reply.subgroups = SubgroupRepository(call.tx()).allSubgroups(year);
    reply.groups = load.groups(year, call.today());
    reply.missing = missingGroups(call, year, reply.groups);
    return reply;
}

/// Level of the class; a group of several classes takes the level of the first one of its pupils' classes.
int levelOf(CallContext &call, const SaveGroup &wanted)
{
    for (const PlanClass &schoolClass : PlanningRepository(call.tx()).classes(wanted.year))
        if (wanted.schoolClass && schoolClass.id == *wanted.schoolClass)
            return schoolClass.level;
    if (wanted.schoolClass)
        refuseField(ErrorCode::NotFound, u"schoolClass"_s);
    return SubgroupRepository(call.tx()).levelOf(wanted.subgroup.value_or(SubgroupId{})).value_or(1);
}

void requireParts(CallContext &call, const SaveGroup &wanted)
{
    bool known = false;
    for (const PlanSubject &subject : PlanningRepository(call.tx()).subjects())
        known = known || subject.id == wanted.subject;
    if (!known)
        refuseField(ErrorCode::NotFound, u"subject"_s);
    if (wanted.subgroup) {
        const auto subgroup = SubgroupRepository(call.tx()).subgroup(wanted.year, *wanted.subgroup);
        if (!subgroup || subgroup->schoolClass != wanted.schoolClass.value_or(ClassId{}))
            refuseField(ErrorCode::NotFound, u"subgroup"_s);
    }
    LoadRepository load(call.tx());
    if (wanted.teacher && !load.isTeacher(*wanted.teacher))
        refuseField(ErrorCode::NotFound, u"teacher"_s);
    if (load.exists(wanted))
        refuseField(ErrorCode::AlreadyExists, u"subject"_s);
}

void requireSamePupils(const LoadLine &present, const SaveGroup &wanted)
{
    const bool same = present.subject == wanted.subject && present.schoolClass == wanted.schoolClass.value_or(ClassId{})
        && present.subgroup == wanted.subgroup.value_or(SubgroupId{});
    if (!same && present.lessons > 0)
        refuseField(ErrorCode::InUse, u"subject"_s);
}

SaveGroup::Reply saveGroup(CallContext &call, const SaveGroup &wanted)
{
    requireOpenYear(call, wanted.year);
    requireParts(call, wanted);
    const int level = levelOf(call, wanted);
    LoadRepository load(call.tx());
    if (!wanted.id) {
        const GroupId added = load.add(wanted, level);
        if (wanted.teacher)
            load.appoint(added, wanted.teacher, PlanningRepository(call.tx()).daysOf(wanted.year)->since);
        return {*load.group(added, call.today())};
    }
    const auto present = load.group(*wanted.id, call.today());
    if (!present || PlanningRepository(call.tx()).yearOf(*wanted.id) != wanted.year)
        refuseField(ErrorCode::NotFound, u"id"_s);
    requireSamePupils(*present, wanted);
    if (!load.put(wanted, level))
        refuseConflict(SaveGroup::Reply{*present});
    return {*load.group(*wanted.id, call.today())};
}

RemoveGroup::Reply removeGroup(CallContext &call, const RemoveGroup &wanted)
{
    requireOpenYear(call, wanted.group);
    LoadRepository load(call.tx());
    if (load.group(wanted.group, call.today())->lessons > 0 || load.isPlanned(wanted.group))
        refuseField(ErrorCode::InUse, u"group"_s);
    load.remove(wanted.group);
    return {};
}

AppointTeacher::Reply appointTeacher(CallContext &call, const AppointTeacher &wanted)
{
    requireOpenYear(call, wanted.group);
    PlanningRepository planning(call.tx());
    LoadRepository load(call.tx());
    if (!planning.daysOf(planning.yearOf(wanted.group))->covers(wanted.since))
        refuseField(ErrorCode::Malformed, u"since"_s, u"a day of the school year"_s);
    if (wanted.teacher && !load.isTeacher(*wanted.teacher))
        refuseField(ErrorCode::NotFound, u"teacher"_s);
    // Who taught stays on record: such a turn can be ended, not taken away.
    if (load.hasTaught(wanted.group, wanted.since, call.today()))
        refuseField(ErrorCode::Overlapping, u"since"_s);
    load.appoint(wanted.group, wanted.teacher, wanted.since);
    return {*load.group(wanted.group, call.today())};
}

CreateMissingGroups::Reply createMissingGroups(CallContext &call, const CreateMissingGroups &wanted)
{
    requireOpenYear(call, wanted.year);
    LoadRepository load(call.tx());
    const auto missing = missingGroups(call, wanted.year, load.groups(wanted.year, call.today()));
    for (const ProposedGroup &group : missing) {
        const SaveGroup added{{}, wanted.year, group.subject, group.schoolClass, {}, group.weeklyHours, {}, 0, wanted.request};
        load.add(added, levelOf(call, added));
    }
    return {int(missing.size())};
}

} // namespace

void serveLoad(Router &rpc)
{
    rpc.query<OpenLoad>(staffMember(), openLoad);
    rpc.change<SaveGroup>(deputy(), saveGroup);
    rpc.change<RemoveGroup>(deputy(), removeGroup);
    rpc.change<AppointTeacher>(deputy(), appointTeacher);
    rpc.change<CreateMissingGroups>(deputy(), createMissingGroups);
}

} // namespace parta
