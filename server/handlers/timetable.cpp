// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of common/protocol/timetable.h.
#include "common/protocol/timetable.h"
#include "server/access/router.h"
#include "server/access/vocabulary.h"
#include "server/handlers/lessonentry.h"
#include "server/handlers/routes.h"
#include "server/storage/repositories/timetableboardrepository.h"
#include "server/timetable/lessongenerator.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

YearRow openYear(CallContext &call, YearId id)
{
    const auto year = TimetableRepository(call.tx()).year(id);
    if (!year)
        refuseField(ErrorCode::NotFound, u"year"_s);
    if (year->state == u"Closed" || year->state == u"Archived")
        refuse(ErrorCode::YearClosed);
    return *year;
}

TimetableLine known(CallContext &call, TimetableId id)
{
    const auto version = TimetableBoardRepository(call.tx()).version(id);
    if (!version)
        refuseField(ErrorCode::NotFound, u"timetable"_s);
    return *version;
}

/// A draft as the client saw it, in a year that is open.
TimetableLine draft(CallContext &call, TimetableId id)
{
    const TimetableLine version = known(call, id);
    openYear(call, version.year);
    if (version.state != TimetableState::Draft)
        refuseField(ErrorCode::InUse, u"timetable"_s);
    return version;
}

ListTimetables::Reply listTimetables(CallContext &call, const ListTimetables &wanted)
{
    TimetableRepository years(call.tx());
    const auto year = wanted.year ? years.year(*wanted.year) : years.yearOf(call.today());
    if (!year)
        return {};
    auto versions = TimetableBoardRepository(call.tx()).versions(year->id);
    if (!readsWholeTimetable(call))
        erase_if(versions, [](const TimetableLine &line) { return line.state == TimetableState::Draft; });
    return {year->id, year->name, versions};
}

/// What one teacher sees of a board: the own groups, and no marks of others.
void keepOwn(TimetableBoard &board, StaffId me)
{
    erase_if(board.groups, [me](const TimetableGroup &group) { return !group.staff.contains(me); });
    erase_if(board.notAvailable, [me](const NotAvailableCell &cell) { return cell.staff != me; });
    erase_if(board.staff, [me](const StaffName &one) { return one.id != me; });
    QSet<ClassId> classes;
    for (const TimetableGroup &group : std::as_const(board.groups))
        classes.insert(group.schoolClass);
    erase_if(board.classes, [&](const TimetableClass &one) { return !classes.contains(one.id); });
}

OpenTimetable::Reply openTimetable(CallContext &call, const OpenTimetable &wanted)
{
    const TimetableLine version = known(call, wanted.timetable);
    TimetableBoardRepository boards(call.tx());
    const QDate last = version.until.value_or(QDate(9999, 12, 31));
    OpenTimetable::Reply reply{version, boards.slotsOf(version.id),
                               boards.board(version.year, qBound(version.since, call.today(), qMax(version.since, last)))};
    if (readsWholeTimetable(call))
        return reply;
    if (version.state == TimetableState::Draft)
        refuseField(ErrorCode::NotFound, u"timetable"_s);
    keepOwn(reply.board, call.actor().staff);
    QSet<GroupId> own;
    for (const TimetableGroup &group : std::as_const(reply.board.groups))
        own.insert(group.id);
    erase_if(reply.slotList, [&](const TimetableSlot &slot) { return !own.contains(slot.group); });
    return reply;
}

OpenBoard::Reply openBoard(CallContext &call, const OpenBoard &wanted)
{
    if (!TimetableRepository(call.tx()).year(wanted.year))
        refuseField(ErrorCode::NotFound, u"year"_s);
    return {TimetableBoardRepository(call.tx()).board(wanted.year, wanted.day)};
}

SaveTimetable::Reply saveTimetable(CallContext &call, const SaveTimetable &wanted)
{
    TimetableBoardRepository boards(call.tx());
    SaveTimetable draftWanted = wanted;
    if (wanted.id)
        draftWanted.year = draft(call, *wanted.id).year;
    const YearRow year = openYear(call, draftWanted.year);
    if (wanted.since < year.since || wanted.since > year.until)
        refuseField(ErrorCode::Malformed, u"since"_s, u"outside the school year"_s);
    if (boards.countGroups(year.id, wanted.slotList) != wanted.slotList.size())
        refuseField(ErrorCode::NotFound, u"slotList"_s, u"a group of another year"_s);
    if (wanted.id && !boards.update(draftWanted))
        refuseConflict(SaveTimetable::Reply{known(call, *wanted.id)});
    const TimetableId id = wanted.id ? *wanted.id : boards.add(draftWanted);
    boards.setSlots(id, wanted.slotList);
    return {known(call, id)};
}

DropTimetable::Reply dropTimetable(CallContext &call, const DropTimetable &wanted)
{
    draft(call, wanted.timetable);
    if (!TimetableBoardRepository(call.tx()).drop(wanted.timetable, wanted.revision))
        refuseField(ErrorCode::Conflict, u"revision"_s);
    return {};
}

LessonGenerator generator(CallContext &call)
{
    return LessonGenerator(call.tx(), {call.now(), call.school().zone()});
}

VersionRow rowOf(const TimetableLine &line)
{
    return {line.id, line.year, line.name, line.since, line.until, line.weeks, line.state, line.revision};
}

/// The first day a version may come into force on; refuses an earlier one.
void requireDay(CallContext &call, const TimetableLine &version, QDate since)
{
    const YearRow year = openYear(call, version.year);
    const auto all = TimetableBoardRepository(call.tx()).versions(version.year);
    const bool isFirst = std::none_of(all.begin(), all.end(), [](const TimetableLine &one) {
        return one.state == TimetableState::Active;
    });
    if (since < year.since || since > year.until)
        refuseField(ErrorCode::Malformed, u"since"_s, u"outside the school year"_s);
    if (!isFirst && since <= call.today())
        refuseField(ErrorCode::LessonHeld, u"since"_s);
}

PreviewTimetable::Reply previewTimetable(CallContext &call, const PreviewTimetable &wanted)
{
    const TimetableLine version = draft(call, wanted.timetable);
    requireDay(call, version, wanted.since);
    return {generator(call).preview(rowOf(version), wanted.since)};
}

PutTimetableInForce::Reply putTimetableInForce(CallContext &call, const PutTimetableInForce &wanted)
{
    const TimetableLine version = draft(call, wanted.timetable);
    if (version.revision != wanted.revision)
        refuseConflict(PutTimetableInForce::Reply{version, {}});
    requireDay(call, version, wanted.since);
    const MadeLessons lessons = generator(call).putInForce(rowOf(version), wanted.since);
    const auto groups = VersionRepository(call.tx()).groupsOf(version.year, lessons.firstDay);
    for (const GroupId group : groups)
        call.announce(group, LessonSetChanged{group});
    return {known(call, version.id), lessons};
}

SetNotAvailable::Reply setNotAvailable(CallContext &call, const SetNotAvailable &wanted)
{
    openYear(call, wanted.year);
    TimetableBoardRepository boards(call.tx());
    boards.setNotAvailable(wanted);
    return {boards.notAvailable(wanted.year)};
}

} // namespace

void serveTimetable(Router &rpc)
{
    rpc.query<ListTimetables>(leadership() || anyClassTeacher() || staffMember(), listTimetables);
    rpc.query<OpenTimetable>(leadership() || anyClassTeacher() || staffMember(), openTimetable);
    rpc.query<OpenBoard>(leadership() || anyClassTeacher(), openBoard);
    rpc.change<SaveTimetable>(deputy(), saveTimetable);
    rpc.change<DropTimetable>(deputy(), dropTimetable);
    rpc.query<PreviewTimetable>(leadership(), previewTimetable);
    rpc.change<PutTimetableInForce>(deputy(), putTimetableInForce);
    rpc.change<SetNotAvailable>(deputy(), setNotAvailable);
}

} // namespace parta
