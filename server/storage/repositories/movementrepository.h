// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The MovementBook and what follows from it: memberships of classes and subgroups.
#pragma once
#include "common/domain/movement/book.h"
#include "server/storage/transaction.h"

namespace parta {

/// A line to be appended.
struct NewMovement {
    MovementKind kind = MovementKind::Enrolment;
    PupilId pupil;
    QDate effective;
    std::optional<ClassId> fromClass;
    std::optional<ClassId> toClass;
    std::optional<MovementId> annuls;
    QDate due;
    QDateTime enteredAt;
    std::optional<AccountId> author;
};

/// A line as stored, before the day of its entry is known in the school's zone.
struct StoredMovement {
    MovementLine line;
    QDateTime enteredAt;
    std::optional<ClassId> fromClass;
    std::optional<ClassId> toClass;
};

class MovementRepository
{
public:
    explicit MovementRepository(Transaction &tx) : m_tx(tx) {}

    /// Lines by day of the event, the last first.
    QList<StoredMovement> lines(QDate since, QDate until);
    std::optional<StoredMovement> line(MovementId id);
    std::optional<ClassFacts> schoolClass(ClassId id);
    /// Classes of the years that are not over on that day.
    QList<ClassFacts> classes(QDate today);
    bool isKnown(PupilId pupil);
    PupilBook book(PupilId pupil);
    MovementId append(const NewMovement &movement, const MovementPaper &paper);
    /// Brings the stored memberships in line with the stays.
    void writeStays(PupilId pupil, const QList<ClassStay> &stays);

    /// Takes the pupil out of the subgroups of a class, or of all without one, from that day on.
    void leaveSubgroups(PupilId pupil, std::optional<ClassId> schoolClass, QDate from, MovementId movement);
    /// Gives back the memberships of subgroups that the line ended.
    void rejoinSubgroups(MovementId movement);
    /// Subgroups of a class by subject, names joined.
    QList<UndecidedSubgroups> subgroupsOf(ClassId schoolClass);
    /// A mark or an absence of the pupil stands in a lesson of the class on these days.
    bool hasEntries(PupilId pupil, ClassId schoolClass, const DateRange &days);

    /// Stays of everyone who was at school on one of the days, a list for each pupil.
    QList<QList<ClassStay>> stays(QDate since, QDate until);

private:
    Transaction &m_tx;
};

} // namespace parta
