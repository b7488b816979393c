// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Teaching groups and the dated turns of their teachers.
#pragma once
#include "common/protocol/load.h"
#include "server/storage/transaction.h"

namespace parta {

class LoadRepository
{
public:
    explicit LoadRepository(Transaction &tx) : m_tx(tx) {}

    /// In the order of class and subject; pupils are those of `today`.
    QList<LoadLine> groups(YearId year, QDate today);
    std::optional<LoadLine> group(GroupId id, QDate today);
    /// Staff who work on a day of the range.
    QList<TeacherRef> teachers(const DateRange &days);
    bool isTeacher(StaffId id);
    /// The same class, subgroup and subject again.
    bool exists(const SaveGroup &wanted);
    GroupId add(const SaveGroup &wanted, int level);
    /// False where the revision is not the present one.
    bool put(const SaveGroup &wanted, int level);
    void remove(GroupId id);
    /// Has topics or a place in a timetable.
    bool isPlanned(GroupId id);

    /// A turn that began on `since` or later, up to `today`, under which a lesson was held.
    bool hasTaught(GroupId group, QDate since, QDate today);
    /// Ends the turns that are open on `since`, takes those away that would begin on it or later, begins another.
    void appoint(GroupId group, std::optional<StaffId> teacher, QDate since);

private:
    Transaction &m_tx;
};

} // namespace parta
