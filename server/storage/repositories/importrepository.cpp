// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL of imported rows: by external id, by unique name, or new.
#include "server/storage/repositories/importrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct PersonRow {
    QString externalId;
    QString surname;
    QString givenName;
    QString patronymic;
    QDate since;
};

PersonRow rowOf(const ImportedPerson &person)
{
    return {person.externalId, person.name.surname, person.name.givenName, person.name.patronymic, person.since};
}

struct Link {
    qint64 whole = 0;
    qint64 part = 0;
    QDate since;
};

} // namespace

Imported<SubjectId> ImportRepository::subject(const ImportedName &subject)
{
    if (const auto known = m_tx.first<SubjectId>(u"SELECT id FROM subject WHERE external_id = :externalId"_s, subject))
        return {*known, false};
    if (const auto named = m_tx.first<SubjectId>(u"SELECT id FROM subject WHERE name = :name"_s, subject)) {
        m_tx.run(u"UPDATE subject SET external_id = :externalId WHERE name = :name AND external_id IS NULL"_s, subject);
        return {*named, false};
    }
    return {*m_tx.first<SubjectId>(uR"(
        INSERT INTO subject (name, position, external_id)
        SELECT :name, COALESCE(MAX(position), 0) + 1, :externalId FROM subject RETURNING id)"_s, subject), true};
}

Imported<RoomId> ImportRepository::room(const ImportedName &room)
{
    if (const auto known = m_tx.first<RoomId>(u"SELECT id FROM room WHERE external_id = :externalId"_s, room))
        return {*known, false};
    if (const auto named = m_tx.first<RoomId>(u"SELECT id FROM room WHERE name = :name"_s, room)) {
        m_tx.run(u"UPDATE room SET external_id = :externalId WHERE name = :name AND external_id IS NULL"_s, room);
        return {*named, false};
    }
    return {*m_tx.first<RoomId>(u"INSERT INTO room (name, external_id) VALUES (:name, :externalId) RETURNING id"_s, room),
            true};
}

Imported<PupilId> ImportRepository::pupil(const ImportedPerson &person)
{
    const PersonRow row = rowOf(person);
    if (const auto known = m_tx.first<PupilId>(u"SELECT id FROM pupil WHERE external_id = :externalId"_s, row))
        return {*known, false};
    return {*m_tx.first<PupilId>(uR"(
        INSERT INTO pupil (surname, given_name, patronymic, external_id)
        VALUES (:surname, :givenName, :patronymic, :externalId) RETURNING id)"_s, row), true};
}

Imported<ClassId> ImportRepository::schoolClass(const ImportedClass &schoolClass)
{
    if (const auto known = m_tx.first<ClassId>(u"SELECT id FROM school_class WHERE external_id = :externalId"_s, schoolClass))
        return {*known, false};
    if (const auto named = m_tx.first<ClassId>(
            u"SELECT id FROM school_class WHERE school_year = :year AND name = :name"_s, schoolClass)) {
        m_tx.run(uR"(UPDATE school_class SET external_id = :externalId
                      WHERE school_year = :year AND name = :name AND external_id IS NULL)"_s, schoolClass);
        return {*named, false};
    }
    return {*m_tx.first<ClassId>(uR"(
        INSERT INTO school_class (school_year, term_set, level, letter, name, external_id)
        VALUES (:year, (SELECT MIN(id) FROM term_set WHERE school_year = :year AND level_from <= :level AND level_to >= :level),
                :level, :letter, :name, :externalId) RETURNING id)"_s, schoolClass), true};
}

Imported<SubgroupId> ImportRepository::subgroup(const ImportedSubgroup &subgroup)
{
    if (const auto known = m_tx.first<SubgroupId>(u"SELECT id FROM subgroup WHERE external_id = :externalId"_s, subgroup))
        return {*known, false};
    return {*m_tx.first<SubgroupId>(uR"(
        INSERT INTO subgroup (school_year, school_class, name, external_id)
        VALUES (:year, :schoolClass, :name, :externalId) RETURNING id)"_s, subgroup), true};
}

Imported<GroupId> ImportRepository::group(const ImportedGroup &group)
{
    if (const auto known = m_tx.first<GroupId>(u"SELECT id FROM teaching_group WHERE external_id = :externalId"_s, group))
        return {*known, false};
    return {*m_tx.first<GroupId>(uR"(
        INSERT INTO teaching_group (school_year, subject, school_class, subgroup, level, name, weekly_hours, external_id)
        VALUES (:year, :subject, :schoolClass, :subgroup, :level, :name, :weeklyHours, :externalId) RETURNING id)"_s, group),
            true};
}

bool ImportRepository::joinClass(ClassId schoolClass, PupilId pupil, QDate since)
{
    return m_tx.run(uR"(
        INSERT INTO class_membership (school_class, pupil, since)
        SELECT CAST(:whole AS BIGINT), CAST(:part AS BIGINT), CAST(:since AS TEXT)
         WHERE NOT EXISTS (SELECT 1 FROM class_membership WHERE school_class = :whole AND pupil = :part))"_s,
                    Link{schoolClass.value, pupil.value, since}) > 0;
}

bool ImportRepository::joinSubgroup(SubgroupId subgroup, PupilId pupil, QDate since)
{
    return m_tx.run(uR"(
        INSERT INTO subgroup_membership (subgroup, pupil, since)
        SELECT CAST(:whole AS BIGINT), CAST(:part AS BIGINT), CAST(:since AS TEXT)
         WHERE NOT EXISTS (SELECT 1 FROM subgroup_membership WHERE subgroup = :whole AND pupil = :part))"_s,
                    Link{subgroup.value, pupil.value, since}) > 0;
}

bool ImportRepository::giveTeacher(GroupId group, StaffId teacher, QDate since)
{
    return m_tx.run(uR"(
        INSERT INTO group_teacher (teaching_group, staff_member, since)
        SELECT CAST(:whole AS BIGINT), CAST(:part AS BIGINT), CAST(:since AS TEXT)
         WHERE NOT EXISTS (SELECT 1 FROM group_teacher WHERE teaching_group = :whole AND staff_member = :part))"_s,
                    Link{group.value, teacher.value, since}) > 0;
}

int ImportRepository::staffNamed(const PersonName &name)
{
    return m_tx.first<int>(uR"(
        SELECT COUNT(*) FROM staff_member
         WHERE surname = :surname AND given_name = :givenName AND patronymic = :patronymic)"_s, name).value_or(0);
}

} // namespace parta
