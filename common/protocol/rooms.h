// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls about rooms.
#pragma once
#include "common/domain/ids.h"
#include <QList>
#include <QString>
#include <optional>

namespace parta {

struct RoomLine {
    RoomId id;
    QString name;
    std::optional<int> capacity;   ///< seats; empty where nobody counted
    int revision = 0;
};

struct ListRooms {
    struct Reply {
        QList<RoomLine> rooms;     ///< by name, numbers as numbers
    };
};

struct SaveRoom {
    std::optional<RoomId> id;      ///< empty: new
    QString name;
    std::optional<int> capacity;
    int revision = 0;
    RequestId request;

    struct Reply {
        RoomLine room;
    };
};

/// Takes away a room that no class, timetable or lesson uses (InUse).
struct RemoveRoom {
    RoomId id;
    int revision = 0;
    RequestId request;

    struct Reply {};
};

} // namespace parta
