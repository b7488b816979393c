// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rooms of the school.
#pragma once
#include "app/pages/recordpage.h"
#include "common/protocol/rooms.h"

namespace parta {

class RoomsPage : public RecordPage
{
    Q_OBJECT
public:
    /// `session` outlives the page.
    explicit RoomsPage(Session &session, QWidget *parent = nullptr);

    QString guidePage() const override { return QStringLiteral("classes"); }

protected:
    void load() override;
    void showRecord(qint64 id) override;
    void save() override;

private:
    RoomLine lineOf(qint64 id) const;
    void remove();

    QList<RoomLine> m_lines;
};

} // namespace parta
