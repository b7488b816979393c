// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rooms.
#pragma once
#include "common/protocol/rooms.h"
#include "server/storage/transaction.h"

namespace parta {

class RoomRepository
{
public:
    explicit RoomRepository(Transaction &tx) : m_tx(tx) {}

    QList<RoomLine> rooms();
    std::optional<RoomLine> room(RoomId id);
    bool isNamed(const QString &name, std::optional<RoomId> except);
    /// Empty where the room is not of that revision.
    std::optional<RoomId> put(const SaveRoom &wanted);
    bool isUsed(RoomId id);
    bool remove(RoomId id, int revision);

private:
    Transaction &m_tx;
};

} // namespace parta
