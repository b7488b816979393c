// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Classes of a year and the appointments of their class teachers.
#pragma once
#include "common/protocol/classes.h"
#include "server/storage/transaction.h"

namespace parta {

class ClassRepository
{
public:
    explicit ClassRepository(Transaction &tx) : m_tx(tx) {}

    QList<ClassLine> classes(YearId year, QDate today);
    std::optional<ClassLine> schoolClass(ClassId id, QDate today);
    std::optional<YearId> yearOf(ClassId id);
    /// Another class of the year has this name.
    bool isNamed(YearId year, const QString &name, std::optional<ClassId> except = {});
    /// Empty where the class is not of that revision.
    std::optional<ClassId> put(const SaveClass &wanted);
    /// Raises the revision; false where it is another one.
    bool touch(ClassId id, int revision);
    /// Ends the present appointment the day before and begins another.
    void appoint(const AppointClassTeacher &wanted);
    /// The last day on which an appointment begins; empty without any.
    std::optional<QDate> lastAppointment(ClassId id);
    /// Pupils, pages, plans, teachers, absences or movements depend on it.
    bool isUsed(ClassId id);
    /// A teaching group or a membership stands on it: its level stays.
    bool hasPages(ClassId id);
    bool remove(ClassId id, int revision);

    QList<NamedId> termSets(YearId year);
    QList<NamedId> rooms();
    QList<NamedId> staff(QDate today);
    bool hasTermSet(YearId year, TermSetId id);
    bool hasRoom(RoomId id);
    bool hasStaff(StaffId id, QDate day);

private:
    Transaction &m_tx;
};

} // namespace parta
