// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL of classes and teaching groups.
#include "server/storage/repositories/teachingrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

/// A dated fact between two rows.
template<class Of, class Who>
struct Fact {
    Of of;
    Who who;
    QDate since;
    std::optional<QDate> until;
};

template<class Of, class Who>
Fact<Of, Who> fact(Of of, Who who, const DateRange &days)
{
    return {of, who, days.since, days.until};
}

} // namespace

RoomId TeachingRepository::addRoom(const QString &name)
{
    struct Row { QString name; };
    return *m_tx.first<RoomId>(u"INSERT INTO room (name) VALUES (:name) RETURNING id"_s, Row{name});
}

SubjectId TeachingRepository::addSubject(const NewSubject &subject)
{
    return *m_tx.first<SubjectId>(uR"(
        INSERT INTO subject (name, short_name, position, graded)
        VALUES (:name, :shortName, :position, :graded) RETURNING id)"_s, subject);
}

ClassId TeachingRepository::addClass(const NewClass &schoolClass)
{
    return *m_tx.first<ClassId>(uR"(
        INSERT INTO school_class (school_year, term_set, level, letter, name, room)
        VALUES (:year, :termSet, :level, :letter, :name, :room) RETURNING id)"_s, schoolClass);
}

SubgroupId TeachingRepository::addSubgroup(const NewSubgroup &subgroup)
{
    return *m_tx.first<SubgroupId>(uR"(
        INSERT INTO subgroup (school_year, school_class, name)
        VALUES (:year, :schoolClass, :name) RETURNING id)"_s, subgroup);
}

GroupId TeachingRepository::addGroup(const NewGroup &group)
{
    return *m_tx.first<GroupId>(uR"(
        INSERT INTO teaching_group (school_year, subject, school_class, subgroup, level, weekly_hours)
        VALUES (:year, :subject, :schoolClass, :subgroup, :level, :weeklyHours) RETURNING id)"_s, group);
}

void TeachingRepository::joinSubgroup(SubgroupId subgroup, PupilId pupil, const DateRange &days)
{
    m_tx.run(u"INSERT INTO subgroup_membership (subgroup, pupil, since, until) VALUES (:of, :who, :since, :until)"_s,
             fact(subgroup, pupil, days));
}

void TeachingRepository::appointClassTeacher(ClassId schoolClass, StaffId teacher, const DateRange &days)
{
    m_tx.run(u"INSERT INTO class_teacher (school_class, staff_member, since, until) VALUES (:of, :who, :since, :until)"_s,
             fact(schoolClass, teacher, days));
}

void TeachingRepository::appointTeacher(GroupId group, StaffId teacher, const DateRange &days)
{
    m_tx.run(u"INSERT INTO group_teacher (teaching_group, staff_member, since, until) VALUES (:of, :who, :since, :until)"_s,
             fact(group, teacher, days));
}

} // namespace parta
