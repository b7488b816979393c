// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Subgroups and the dated places of pupils in them.
#pragma once
#include "common/protocol/subgroups.h"
#include "server/storage/transaction.h"

namespace parta {

class SubgroupRepository
{
public:
    explicit SubgroupRepository(Transaction &tx) : m_tx(tx) {}

    /// Of one class; with class 0 those of several classes.
    QList<SubgroupRef> subgroups(YearId year, ClassId schoolClass);
    QList<SubgroupRef> allSubgroups(YearId year);
    std::optional<SubgroupRef> subgroup(YearId year, SubgroupId id);
    /// Pupils in the class, or with class 0 in any class of the year, on the day.
    QList<GroupedPupil> pupils(const OpenSubgroups &wanted);
    QList<SubgroupPlace> places(const OpenSubgroups &wanted);
    /// Level of the classes its pupils are in; the lowest of several, nullopt for none.
    std::optional<int> levelOf(SubgroupId id);
    bool isTaken(const SaveSubgroup &wanted);
    /// Nullopt where the revision is not the present one.
    std::optional<SubgroupId> put(const SaveSubgroup &wanted);
    /// In the class of the subgroup, or in any class of the year, on the day.
    bool mayJoin(PupilId pupil, const SubgroupRef &subgroup, YearId year, QDate day);
    bool isMember(PupilId pupil, SubgroupId subgroup, QDate day);
    /// Has a mark or an attendance at a lesson of the subgroup on the day or later.
    bool hasCells(PupilId pupil, SubgroupId subgroup, QDate day);
    void leave(PupilId pupil, SubgroupId subgroup, QDate day);
    void join(PupilId pupil, SubgroupId subgroup, QDate day);

private:
    Transaction &m_tx;
};

} // namespace parta
