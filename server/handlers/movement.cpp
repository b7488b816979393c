// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of common/protocol/movement.h.
#include "common/protocol/movementchecks.h"
#include "server/access/classvocabulary.h"
#include "server/access/router.h"
#include "server/access/vocabulary.h"
#include "server/handlers/movementwriter.h"
#include "server/handlers/routes.h"
#include "server/storage/repositories/classaccess.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

/// A class teacher reads what concerns the own class, whichever way the pupil went.
bool concerns(const StoredMovement &movement, const QList<ClassId> &classes)
{
    return (movement.fromClass && classes.contains(*movement.fromClass))
        || (movement.toClass && classes.contains(*movement.toClass));
}

ListMovements::Reply listMovements(CallContext &call, const ListMovements &wanted)
{
    MovementRepository movements(call.tx());
    const MovementWriter writer(call);
    const QList<ClassId> led = ClassAccess(call.tx()).ledBy(call.actor().staff, call.today());
    ListMovements::Reply reply;
    const QList<StoredMovement> lines = movements.lines(wanted.since, wanted.until);
    for (const StoredMovement &line : lines) {
        if (call.acting() != Role::ClassTeacher || concerns(line, led))
            reply.lines.append(writer.shown(line));
    }
    reply.classes = movements.classes(call.today());
    return reply;
}

void tellOpenSubgroups(CallContext &call, const RecordMovement &wanted, RecordMovement::Reply &reply)
{
    if (!wanted.toClass)
        return;
    const QList<UndecidedSubgroups> subjects = MovementRepository(call.tx()).subgroupsOf(*wanted.toClass);
    for (const MovementLine &line : std::as_const(reply.lines)) {
        for (UndecidedSubgroups open : subjects) {
            open.pupil = line.name.listed();
            reply.openSubgroups.append(open);
        }
    }
}

RecordMovement::Reply recordMovement(CallContext &call, const RecordMovement &wanted)
{
    MovementWriter writer(call);
    QList<PupilId> pupils = wanted.pupils;
    if (wanted.newcomer)
        pupils = {writer.admit(*wanted.newcomer)};
    RecordMovement::Reply reply;
    for (const PupilId pupil : std::as_const(pupils)) {
        if (!MovementRepository(call.tx()).isKnown(pupil))
            refuseField(ErrorCode::NotFound, u"pupils"_s);
        reply.lines.append(writer.record(wanted, pupil));
    }
    tellOpenSubgroups(call, wanted, reply);
    return reply;
}

AnnulMovement::Reply annulMovement(CallContext &call, const AnnulMovement &wanted)
{
    return {MovementWriter(call).annul(wanted)};
}

ListAlphabet::Reply listAlphabet(CallContext &call, const ListAlphabet &)
{
    return {AlphabetRepository(call.tx()).lines()};
}

CountClasses::Reply countClasses(CallContext &call, const CountClasses &wanted)
{
    MovementRepository movements(call.tx());
    const QList<QList<ClassStay>> stays = movements.stays(wanted.since, wanted.until);
    CountClasses::Reply reply;
    const QList<ClassFacts> classes = movements.classes(wanted.since);
    for (const ClassFacts &one : classes) {
        if (one.year.since <= wanted.until)
            reply.classes.append({one.id, one.name, one.level, countsOf(one.id, wanted.since, wanted.until, stays)});
    }
    return reply;
}

} // namespace

void serveMovement(Router &rpc)
{
    rpc.query<ListMovements>(leadership() || anyClassTeacher(), listMovements);
    rpc.query<ListAlphabet>(leadership(), listAlphabet);
    rpc.query<CountClasses>(leadership(), countClasses);
    rpc.change<RecordMovement>(deputy(), recordMovement);
    rpc.change<AnnulMovement>(deputy(), annulMovement);
}

} // namespace parta
