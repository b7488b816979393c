// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A name and, where somebody counted, the seats.
#include "app/pages/roomspage.h"
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace parta {

RoomsPage::RoomsPage(Session &session, QWidget *parent) : RecordPage(session, parent)
{
    const bool isDeputy = session.me().roles.contains(Role::Deputy);
    list().explainEmptiness(tr("No room is entered yet."), isDeputy ? tr("«New room» adds one.") : QString());
    form().addText({u"name"_s, tr("Name or number"), FieldWidth::Half, FieldNeed::Required});
    form().addNumber({u"capacity"_s, tr("Seats (0: not known)"), FieldWidth::Half}, 0, 2000);
    setEditable(isDeputy);
    if (!isDeputy)
        return;
    addNewAction(tr("New room"));
    addAction(tr("Remove"), u"remove"_s, [this] { remove(); });
}

RoomLine RoomsPage::lineOf(qint64 id) const
{
    for (const RoomLine &line : m_lines) {
        if (line.id.value == id)
            return line;
    }
    return {};
}

void RoomsPage::load()
{
    ask<ListRooms>({}, [this](const ListRooms::Reply &reply) {
        m_lines = reply.rooms;
        ListShape<RoomLine> shape;
        shape.text(tr("Room"), 20, [](const RoomLine &room) { return room.name; })
            .column({tr("Seats"), 8, ColumnKind::Number},
                    [](const RoomLine &room) { return room.capacity ? numberCell(*room.capacity) : ListCell{{}, {}}; });
        showTable(shape.table(tr("Rooms"), m_lines, [](const RoomLine &room) { return room.id.value; }));
    });
}

void RoomsPage::showRecord(qint64 id)
{
    const RoomLine line = lineOf(id);
    form().setValues(id ? QVariantMap{{u"name"_s, line.name}, {u"capacity"_s, line.capacity.value_or(0)}} : QVariantMap());
}

void RoomsPage::save()
{
    SaveRoom wanted;
    if (!isNew())
        wanted.id = RoomId{shownId()};
    wanted.name = form().value(u"name"_s).toString();
    if (const int seats = form().value(u"capacity"_s).toInt(); seats > 0)
        wanted.capacity = seats;
    wanted.revision = isNew() ? 0 : lineOf(shownId()).revision;
    wanted.request = RequestId::random();
    ask<SaveRoom>(wanted, [this](const SaveRoom::Reply &reply) { saved(reply.room.id.value); });
}

void RoomsPage::remove()
{
    if (isNew() || shownId() == 0)
        return;
    ask<RemoveRoom>({RoomId{shownId()}, lineOf(shownId()).revision, RequestId::random()}, [this](const RemoveRoom::Reply &) {
        form().setValues({});
        tell(tr("Removed"));
        load();
    });
}

} // namespace parta
