// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bell schedules with their bells and days.
#pragma once
#include "common/protocol/bells.h"
#include "server/storage/transaction.h"

namespace parta {

class BellRepository
{
public:
    explicit BellRepository(Transaction &tx) : m_tx(tx) {}

    QList<BellScheduleLine> schedules(YearId year);
    std::optional<BellScheduleLine> schedule(BellScheduleId id);
    std::optional<YearId> yearOf(BellScheduleId id);
    /// A day of the schedule is assigned to another one of the same shift and some of the same levels.
    std::optional<QDate> takenDay(const SaveBellSchedule &wanted);
    /// Empty where the schedule is not of that revision.
    std::optional<BellScheduleId> put(const SaveBellSchedule &wanted);
    bool remove(BellScheduleId id, int revision);

private:
    void clear(BellScheduleId id);

    Transaction &m_tx;
};

} // namespace parta
