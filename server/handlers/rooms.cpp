// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of common/protocol/rooms.h.
#include "common/protocol/classchecks.h"
#include "server/access/router.h"
#include "server/access/vocabulary.h"
#include "server/handlers/entry.h"
#include "server/handlers/routes.h"
#include "server/storage/repositories/roomrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

ListRooms::Reply listRooms(CallContext &call, const ListRooms &)
{
    return {RoomRepository(call.tx()).rooms()};
}

SaveRoom::Reply saveRoom(CallContext &call, const SaveRoom &wanted)
{
    RoomRepository rooms(call.tx());
    if (wanted.id && !rooms.room(*wanted.id))
        refuseField(ErrorCode::NotFound, u"id"_s);
    if (rooms.isNamed(wanted.name, wanted.id))
        refuseField(ErrorCode::AlreadyExists, u"name"_s);
    const auto id = rooms.put(wanted);
    if (!id)
        refuseConflict(SaveRoom::Reply{*rooms.room(*wanted.id)});
    return {*rooms.room(*id)};
}

RemoveRoom::Reply removeRoom(CallContext &call, const RemoveRoom &wanted)
{
    RoomRepository rooms(call.tx());
    const auto present = rooms.room(wanted.id);
    if (!present)
        refuseField(ErrorCode::NotFound, u"id"_s);
    if (rooms.isUsed(wanted.id))
        refuseField(ErrorCode::InUse, u"id"_s);
    if (!rooms.remove(wanted.id, wanted.revision))
        refuseConflict(SaveRoom::Reply{*present});
    return {};
}

} // namespace

void serveRooms(Router &rpc)
{
    rpc.query<ListRooms>(leadership() || anyTeacher(), listRooms);
    rpc.change<SaveRoom>(deputy(), saveRoom);
    rpc.change<RemoveRoom>(deputy(), removeRoom);
}

} // namespace parta
