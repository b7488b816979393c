// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that imports bring, found again by their external id.
#pragma once
#include "common/domain/ids.h"
#include "common/domain/person.h"
#include "server/storage/transaction.h"

namespace parta {

/// The row of an external id, and whether it was made just now.
template<class IdType>
struct Imported {
    IdType id;
    bool isNew = false;
};

struct ImportedName {
    QString externalId;
    QString name;
};

struct ImportedPerson {
    QString externalId;
    PersonName name;
    QDate since;
};

struct ImportedClass {
    QString externalId;
    YearId year;
    int level = 0;
    QString letter;
    QString name;
};

struct ImportedSubgroup {
    QString externalId;
    YearId year;
    std::optional<ClassId> schoolClass;
    QString name;
};

struct ImportedGroup {
    QString externalId;
    YearId year;
    SubjectId subject;
    std::optional<ClassId> schoolClass;
    std::optional<SubgroupId> subgroup;
    int level = 0;
    QString name;
    int weeklyHours = 0;
};

/// Every function finds the row of the external id and leaves it as it is, or makes it. Subjects, rooms and
/// classes, whose names are unique, are also found by name; people never are.
class ImportRepository
{
public:
    explicit ImportRepository(Transaction &tx) : m_tx(tx) {}

    Imported<SubjectId> subject(const ImportedName &subject);
    Imported<RoomId> room(const ImportedName &room);
    Imported<PupilId> pupil(const ImportedPerson &person);
    Imported<ClassId> schoolClass(const ImportedClass &schoolClass);
    Imported<SubgroupId> subgroup(const ImportedSubgroup &subgroup);
    Imported<GroupId> group(const ImportedGroup &group);

    /// True when the membership was not there and has been made.
    bool joinClass(ClassId schoolClass, PupilId pupil, QDate since);
    bool joinSubgroup(SubgroupId subgroup, PupilId pupil, QDate since);
    bool giveTeacher(GroupId group, StaffId teacher, QDate since);
    /// Number of staff of exactly this name.
    int staffNamed(const PersonName &name);

private:
    Transaction &m_tx;
};

} // namespace parta
