// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of common/protocol/classes.h.
#include "common/protocol/classchecks.h"
#include "server/access/router.h"
#include "server/access/vocabulary.h"
#include "server/handlers/entry.h"
#include "server/handlers/openyear.h"
#include "server/handlers/routes.h"
#include "server/storage/repositories/classrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int highestLevel = 11;

ListClasses::Reply listClasses(CallContext &call, const ListClasses &wanted)
{
    requireYear(call, wanted.year);
    ClassRepository classes(call.tx());
    ListClasses::Reply reply{classes.classes(wanted.year, call.today()), classes.termSets(wanted.year), {}, {}};
    if (call.actor().has(Role::Deputy)) {
        reply.rooms = classes.rooms();
        reply.staff = classes.staff(call.today());
    }
    return reply;
}

void requireReferences(CallContext &call, const SaveClass &wanted)
{
    ClassRepository classes(call.tx());
    if (wanted.record.termSet && !classes.hasTermSet(wanted.year, *wanted.record.termSet))
        refuseField(ErrorCode::NotFound, u"record.termSet"_s);
    if (wanted.record.room && !classes.hasRoom(*wanted.record.room))
        refuseField(ErrorCode::NotFound, u"record.room"_s);
    if (classes.isNamed(wanted.year, wanted.record.name, wanted.id))
        refuseField(ErrorCode::AlreadyExists, u"record.name"_s);
}

SaveClass::Reply saveClass(CallContext &call, const SaveClass &wanted)
{
    requireOpenYear(call, wanted.year);
    ClassRepository classes(call.tx());
    const auto present = wanted.id ? classes.schoolClass(*wanted.id, call.today()) : std::nullopt;
    if (wanted.id && (!present || classes.yearOf(*wanted.id) != wanted.year))
        refuseField(ErrorCode::NotFound, u"id"_s);
    requireReferences(call, wanted);
    if (present && present->record.level != wanted.record.level && classes.hasPages(*wanted.id))
        refuseField(ErrorCode::InUse, u"record.level"_s);
    const auto id = classes.put(wanted);
    if (!id)
        refuseConflict(SaveClass::Reply{*present});
    return {*classes.schoolClass(*id, call.today())};
}

/// Makes the class unless the year has one of this name; its name goes into one of the two lists.
void makeClass(CallContext &call, const SaveClass &wanted, QStringList &made, QStringList &present)
{
    ClassRepository classes(call.tx());
    const bool isThere = classes.isNamed(wanted.year, wanted.record.name);
    if (!isThere)
        classes.put(wanted);
    (isThere ? present : made).append(wanted.record.name);
}

MakeClasses::Reply makeClasses(CallContext &call, const MakeClasses &wanted)
{
    requireOpenYear(call, wanted.year);
    MakeClasses::Reply reply;
    for (const ClassName &name : classNamesOf(wanted.names).value_or(QList<ClassName>())) {
        SaveClass one;
        one.year = wanted.year;
        one.record.level = name.level;
        one.record.letter = name.letter;
        one.record.name = name.text();
        one.record.shift = wanted.shift;
        makeClass(call, one, reply.made, reply.present);
    }
    return reply;
}

AdvanceClasses::Reply advanceClasses(CallContext &call, const AdvanceClasses &wanted)
{
    const SchoolYear to = requireOpenYear(call, wanted.to);
    if (requireYear(call, wanted.from).since >= to.since)
        refuseField(ErrorCode::NotFound, u"from"_s);
    AdvanceClasses::Reply reply;
    for (const ClassLine &line : ClassRepository(call.tx()).classes(wanted.from, call.today())) {
        if (line.record.level >= highestLevel)
            continue;
        SaveClass one;
        one.year = wanted.to;
        one.record = line.record;
        one.record.level += 1;
        const QString level = QString::number(line.record.level);
        if (line.record.name.startsWith(level))
            one.record.name = QString::number(one.record.level) + line.record.name.mid(level.size());
        one.record.termSet.reset();
        makeClass(call, one, reply.made, reply.present);
    }
    return reply;
}

AppointClassTeacher::Reply appointClassTeacher(CallContext &call, const AppointClassTeacher &wanted)
{
    ClassRepository classes(call.tx());
    const auto present = classes.schoolClass(wanted.schoolClass, call.today());
    if (!present)
        refuseField(ErrorCode::NotFound, u"schoolClass"_s);
    const SchoolYear year = requireOpenYear(call, *classes.yearOf(wanted.schoolClass));
    if (wanted.since < year.since || year.until < wanted.since)
        refuseField(ErrorCode::Malformed, u"since"_s, u"a day of the year %1"_s.arg(year.name));
    if (!classes.hasStaff(wanted.staff, wanted.since))
        refuseField(ErrorCode::NotFound, u"staff"_s);
    const auto last = classes.lastAppointment(wanted.schoolClass);
    if (last && wanted.since <= *last)
        refuseField(ErrorCode::Overlapping, u"since"_s);
    if (!classes.touch(wanted.schoolClass, wanted.revision))
        refuseConflict(AppointClassTeacher::Reply{*present});
    classes.appoint(wanted);
    return {*classes.schoolClass(wanted.schoolClass, call.today())};
}

RemoveClass::Reply removeClass(CallContext &call, const RemoveClass &wanted)
{
    ClassRepository classes(call.tx());
    const auto present = classes.schoolClass(wanted.id, call.today());
    if (!present)
        refuseField(ErrorCode::NotFound, u"id"_s);
    requireOpenYear(call, *classes.yearOf(wanted.id));
    if (classes.isUsed(wanted.id))
        refuseField(ErrorCode::InUse, u"id"_s);
    if (!classes.remove(wanted.id, wanted.revision))
        refuseConflict(SaveClass::Reply{*present});
    return {};
}

} // namespace

void serveClasses(Router &rpc)
{
    rpc.query<ListClasses>(leadership() || anyTeacher(), listClasses);
    rpc.change<SaveClass>(deputy(), saveClass);
    rpc.change<MakeClasses>(deputy(), makeClasses);
    rpc.change<AdvanceClasses>(deputy(), advanceClasses);
    rpc.change<AppointClassTeacher>(deputy(), appointClassTeacher);
    rpc.change<RemoveClass>(deputy(), removeClass);
}

} // namespace parta
