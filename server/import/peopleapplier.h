// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of an import that is about people: cards, memberships, guardians, class teachers, endings.
#pragma once
#include "server/import/peoplematcher.h"
#include "server/import/writtencounts.h"
#include "server/storage/repositories/importrepository.h"
#include <QSet>

namespace parta::import {

/// Where in the year the people go; the lists follow those of the plan.
struct PlaceOfPeople {
    YearId year;
    QDate today;              ///< day of the import, in the school
    QList<SubjectId> subjects;
    QList<ClassId> classes;
    QList<SubgroupId> subgroups;
    QList<GroupId> groups;
};

class PeopleApplier
{
public:
    PeopleApplier(Transaction &tx, const ImportPlan &plan, WrittenCounts &written, FindingLog &log);

    /// Finds or makes the cards of staff and pupils. A card is nothing where a question stands open.
    void putCards(const QString &yearName);
    /// Everything between people and the year; needs the cards.
    void putFacts(const PlaceOfPeople &place);

    std::optional<StaffId> staff(int index) const { return m_staff.at(index); }
    std::optional<PupilId> pupil(int index) const { return m_pupils.at(index); }

private:
    void putStaff();
    void putPupils(const QString &yearName);
    void putGuardians(QDate since);
    void loadFacts(const PlaceOfPeople &place);
    void putMembership(const PlannedMembership &membership, const PlaceOfPeople &place);
    bool isNew(QSet<std::pair<qint64, qint64>> &known, qint64 whole, qint64 part);
    void putClassMembership(const PlannedMembership &membership, PupilId pupil, const PlaceOfPeople &place);
    void putTeaching(const PlannedTeaching &teaching, const PlaceOfPeople &place);
    void putEndings(const PlaceOfPeople &place, const QString &yearName);
    std::optional<QString> freeFile(const PlannedPupil &planned, std::optional<PupilId> owner);
    bool fills(const QString &field, const QString &planned, const QString &known);
    bool fillsBlanks(const ImportedStaffCard &card, const KnownStaff &known);
    bool fillsBlanks(const ImportedPupilCard &card, const KnownPupil &known);
    void putStaffSubjects(const PlaceOfPeople &place);

    Transaction &m_tx;
    const ImportPlan &m_plan;
    WrittenCounts &m_written;
    FindingLog &m_log;
    ImportedPeopleRepository m_people;
    PeopleMatches m_matches;
    FindingPlace m_place; ///< of the row whose card is written
    QString m_yearName;
    QHash<qint64, QList<ImportedStay>> m_stays;             ///< by pupil
    QSet<std::pair<qint64, qint64>> m_subgroupPupils;
    QSet<std::pair<qint64, qint64>> m_groupTeachers;
    QSet<std::pair<qint64, qint64>> m_guardianLinks;
    QHash<QString, qint64> m_files; ///< number of a personal file to its pupil
    QList<std::optional<StaffId>> m_staff;
    QList<std::optional<PupilId>> m_pupils;
};

} // namespace parta::import
