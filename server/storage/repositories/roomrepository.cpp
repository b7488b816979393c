// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL of rooms.
#include "server/storage/repositories/roomrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct OfRoom {
    RoomId id;
};

struct RoomChange {
    std::optional<RoomId> id;
    QString name;
    std::optional<int> capacity;
    int revision = 0;
};

} // namespace

QList<RoomLine> RoomRepository::rooms()
{
    return m_tx.all<RoomLine>(u"SELECT id, name, capacity, revision FROM room ORDER BY length(name), name, id"_s);
}

std::optional<RoomLine> RoomRepository::room(RoomId id)
{
    return m_tx.first<RoomLine>(u"SELECT id, name, capacity, revision FROM room WHERE id = :id"_s, OfRoom{id});
}

bool RoomRepository::isNamed(const QString &name, std::optional<RoomId> except)
{
    struct Named { QString name; RoomId except; };
    return m_tx.first<RoomId>(u"SELECT id FROM room WHERE name = :name AND id <> :except"_s,
                              Named{name.trimmed(), except.value_or(RoomId{})}).has_value();
}

std::optional<RoomId> RoomRepository::put(const SaveRoom &wanted)
{
    const RoomChange change{wanted.id, wanted.name.trimmed(), wanted.capacity, wanted.revision};
    if (wanted.id)
        return m_tx.first<RoomId>(uR"(
            UPDATE room SET name = :name, capacity = :capacity, revision = revision + 1
             WHERE id = :id AND revision = :revision RETURNING id)"_s, change);
    return m_tx.first<RoomId>(u"INSERT INTO room (name, capacity) VALUES (:name, :capacity) RETURNING id"_s, change);
}

bool RoomRepository::isUsed(RoomId id)
{
    return m_tx.first<int>(uR"(
        SELECT 1 WHERE EXISTS (SELECT 1 FROM school_class WHERE room = :id)
            OR EXISTS (SELECT 1 FROM timetable_slot WHERE room = :id)
            OR EXISTS (SELECT 1 FROM lesson WHERE room = :id)
            OR EXISTS (SELECT 1 FROM not_available WHERE room = :id))"_s, OfRoom{id}).has_value();
}

bool RoomRepository::remove(RoomId id, int revision)
{
    struct Row { RoomId id; int revision; };
    return m_tx.run(u"DELETE FROM room WHERE id = :id AND revision = :revision"_s, Row{id, revision}) > 0;
}

} // namespace parta
