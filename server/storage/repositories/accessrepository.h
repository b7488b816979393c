// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts the access rules ask for: who teaches what today.
#pragma once
#include "server/storage/repositories/facts.h"
#include "server/storage/transaction.h"

namespace parta {

class AccessRepository
{
public:
    explicit AccessRepository(Transaction &tx) : m_tx(tx) {}

    /// The lesson as it concerns this member of staff on this day.
    std::optional<LessonScope> lesson(LessonId id, StaffId staff, QDate today);
    bool teaches(StaffId staff, GroupId group, QDate today);
    /// ClassTeacher of the group's class, or of the class of one of its pupils.
    bool leadsClassOf(StaffId staff, GroupId group, QDate today);
    bool leadsAnyClass(StaffId staff, QDate today);
    /// Substitutes a lesson of the group within a week around today: the page stays in sight for late entries.
    bool substitutes(StaffId staff, GroupId group, QDate today);
    /// SubjectTeacher or ClassTeacher of anything today; empty for others.
    std::optional<Role> teachingRole(StaffId staff, QDate today);
    bool isMember(PupilId pupil, GroupId group, QDate day);
    /// Was in the group on at least one day of the range.
    bool isMemberWithin(PupilId pupil, GroupId group, const DateRange &days);
    /// The term, where it is one of the group's own.
    std::optional<TermFacts> term(GroupId group, TermId term);

private:
    Transaction &m_tx;
};

} // namespace parta
