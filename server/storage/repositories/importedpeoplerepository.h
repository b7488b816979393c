// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// People that imports bring: whom the school knows, new cards, blanks filled, dated facts between them.
#pragma once
#include "common/domain/ids.h"
#include "common/domain/person.h"
#include "server/storage/transaction.h"

namespace parta {

/// A card as far as an import looks at it.
struct KnownPupil {
    PupilId id;
    PersonName name;
    std::optional<QDate> born;
    QString sex;
    std::optional<QString> personalFile;
    QString address;
    QString phone;
    std::optional<QString> externalId;
};

struct KnownStaff {
    StaffId id;
    PersonName name;
    std::optional<QDate> born;
    QString post;
    QString phone;
    QString email;
    std::optional<QString> externalId;
};

struct KnownGuardian {
    GuardianId id;
    PersonName name;
    QString phone;
    QString email;
    std::optional<QString> externalId;
};

/// What an import writes on a card; blank values are not written over others.
struct ImportedPupilCard {
    PersonName name;
    std::optional<QDate> born;
    QString sex;
    std::optional<QString> personalFile;
    QString address;
    QString phone;
    QString externalId;
};

struct ImportedStaffCard {
    PersonName name;
    std::optional<QDate> born;
    QString post;
    QString phone;
    QString email;
    QDate since;
    QString externalId;
};

struct ImportedGuardianCard {
    PersonName name;
    QString phone;
    QString email;
    QString externalId;
};

/// A class of a pupil in a year and the days in it.
struct ImportedStay {
    PupilId pupil;
    ClassId schoolClass;
    QString className;
    DateRange days;
};

struct LinkedPair {
    GuardianId guardian;
    PupilId pupil;

    friend bool operator==(const LinkedPair &, const LinkedPair &) = default;
};

/// Row ids of a group of any kind and a person in it, whatever the days.
struct GroupedPair {
    qint64 whole = 0;
    qint64 part = 0;

    friend bool operator==(const GroupedPair &, const GroupedPair &) = default;
};

class ImportedPeopleRepository
{
public:
    explicit ImportedPeopleRepository(Transaction &tx) : m_tx(tx) {}

    QList<KnownPupil> pupils();
    QList<KnownStaff> staff();
    QList<KnownGuardian> guardians();
    QList<LinkedPair> guardianLinks();

    PupilId addPupil(const ImportedPupilCard &card);
    StaffId addStaff(const ImportedStaffCard &card);
    GuardianId addGuardian(const ImportedGuardianCard &card);
    /// Fill what is blank on the card; the values of the school stay. The external id is put on a card without one.
    void complete(PupilId pupil, const ImportedPupilCard &card);
    void complete(StaffId member, const ImportedStaffCard &card);
    void complete(GuardianId guardian, const ImportedGuardianCard &card);

    /// False when the member of staff teaches the subject already.
    bool giveSubject(StaffId member, SubjectId subject);

    QList<ImportedStay> stays(YearId year);
    QList<GroupedPair> subgroupPupils(YearId year);
    QList<GroupedPair> groupTeachers(YearId year);
    void joinClass(PupilId pupil, ClassId schoolClass, const DateRange &days);
    void joinSubgroup(PupilId pupil, SubgroupId subgroup, const DateRange &days);
    void giveTeacher(GroupId group, StaffId teacher, const DateRange &days);
    std::optional<StaffId> classTeacher(ClassId schoolClass, QDate day);
    void appointClassTeacher(ClassId schoolClass, StaffId teacher, QDate since);
    void linkGuardian(const LinkedPair &link, const QString &kind, QDate since);

private:
    Transaction &m_tx;
};

} // namespace parta
