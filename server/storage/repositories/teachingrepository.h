// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Classes, subgroups, teaching groups and who belongs to them, as the deputy enters them (3.3).
#pragma once
#include "common/domain/ids.h"
#include "common/domain/person.h"
#include "server/storage/transaction.h"

namespace parta {

struct NewSubject {
    QString name;
    QString shortName;
    int position = 0;
    bool graded = true;
};

struct NewClass {
    YearId year;
    TermSetId termSet;
    int level = 1;
    QString letter;
    QString name;
    std::optional<RoomId> room;
};

struct NewSubgroup {
    YearId year;
    ClassId schoolClass;
    QString name;
};

struct NewGroup {
    YearId year;
    SubjectId subject;
    ClassId schoolClass;
    std::optional<SubgroupId> subgroup;
    int level = 1;
    int weeklyHours = 0;
};

class TeachingRepository
{
public:
    explicit TeachingRepository(Transaction &tx) : m_tx(tx) {}

    RoomId addRoom(const QString &name);
    SubjectId addSubject(const NewSubject &subject);
    ClassId addClass(const NewClass &schoolClass);
    SubgroupId addSubgroup(const NewSubgroup &subgroup);
    GroupId addGroup(const NewGroup &group);

    void joinSubgroup(SubgroupId subgroup, PupilId pupil, const DateRange &days);
    void appointClassTeacher(ClassId schoolClass, StaffId teacher, const DateRange &days);
    void appointTeacher(GroupId group, StaffId teacher, const DateRange &days);

private:
    Transaction &m_tx;
};

} // namespace parta
