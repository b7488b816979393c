// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Versions of the timetable for their editor: groups, rooms, marks of what is not available, slots.
#pragma once
#include "common/protocol/timetable.h"
#include "server/storage/transaction.h"

namespace parta {

class TimetableBoardRepository
{
public:
    explicit TimetableBoardRepository(Transaction &tx) : m_tx(tx) {}

    QList<TimetableLine> versions(YearId year);
    std::optional<TimetableLine> version(TimetableId id);
    QList<TimetableSlot> slotsOf(TimetableId id);
    /// Teachers and pupils as of a day.
    TimetableBoard board(YearId year, QDate day);
    /// Groups of the year among those given.
    int countGroups(YearId year, const QList<TimetableSlot> &slotList);

    TimetableId add(const SaveTimetable &draft);
    /// Writes where the revision still stands; false is a conflict.
    bool update(const SaveTimetable &draft);
    void setSlots(TimetableId id, const QList<TimetableSlot> &slotList);
    bool drop(TimetableId id, int revision);
    QList<NotAvailableCell> notAvailable(YearId year);
    void setNotAvailable(const SetNotAvailable &wanted);

private:
    QList<TimetableGroup> groups(YearId year, QDate day);
    void addAtoms(TimetableBoard &board, YearId year, QDate day);

    Transaction &m_tx;
};

} // namespace parta
