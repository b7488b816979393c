// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Absences of staff, the register of substitutions, and what the choice of a substitute looks at.
#pragma once
#include "common/protocol/substitutions.h"
#include "server/storage/transaction.h"

namespace parta {

/// One entry of the register.
struct SubstitutionEntry {
    LessonId lesson;
    std::optional<AbsenceId> absence;
    std::optional<StaffId> absent;
    std::optional<StaffId> substitute; ///< empty: withdrawn
    SubstitutionKind kind = SubstitutionKind::Substitute;
    QString task;
    QDateTime at;
    AccountId author;
};

class SubstitutionRepository
{
public:
    explicit SubstitutionRepository(Transaction &tx) : m_tx(tx) {}

    QList<StaffAbsence> absences(QDate since, QDate until);
    std::optional<StaffAbsence> absence(AbsenceId id);
    bool overlaps(const SaveAbsence &wanted);
    AbsenceId add(const SaveAbsence &wanted, const QDateTime &now);
    /// Writes where the revision still stands; false is a conflict.
    bool update(const SaveAbsence &wanted);
    /// Everyone who teaches a group on the day, by name.
    QList<StaffName> teaching(QDate day);

    /// What staff give from one day to another, cancelled lessons left out.
    QList<TakenHour> taken(QDate since, QDate until);
    /// Subjects, classes and the month's substitutions of everyone who teaches or is qualified for a subject.
    QList<TeacherFacts> facts(QDate day);
    std::optional<LessonNeed> need(LessonId lesson);
    /// Sets the lesson's substitute and writes the register.
    void put(const SubstitutionEntry &entry);
    /// Lines of a range of days; of one member of staff unless 0.
    QList<SubstitutionLine> lines(QDate since, QDate until, StaffId staff);

private:
    Transaction &m_tx;
};

} // namespace parta
