// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL of imported people.
#include "server/storage/repositories/importedpeoplerepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

/// A card with its name spread: a struct cannot be bound as one value.
struct PupilRow {
    PupilId id;
    QString surname;
    QString givenName;
    QString patronymic;
    std::optional<QDate> born;
    QString sex;
    std::optional<QString> personalFile;
    QString address;
    QString phone;
    QString externalId;
};

PupilRow rowOf(PupilId id, const ImportedPupilCard &card)
{
    return {id, card.name.surname, card.name.givenName, card.name.patronymic, card.born, card.sex, card.personalFile,
            card.address, card.phone, card.externalId};
}

struct StaffRow {
    StaffId id;
    QString surname;
    QString givenName;
    QString patronymic;
    std::optional<QDate> born;
    QString post;
    QString phone;
    QString email;
    QDate since;
    QString externalId;
};

StaffRow rowOf(StaffId id, const ImportedStaffCard &card)
{
    return {id, card.name.surname, card.name.givenName, card.name.patronymic, card.born, card.post, card.phone, card.email,
            card.since, card.externalId};
}

struct GuardianRow {
    GuardianId id;
    QString surname;
    QString givenName;
    QString patronymic;
    QString phone;
    QString email;
    QString externalId;
};

GuardianRow rowOf(GuardianId id, const ImportedGuardianCard &card)
{
    return {id, card.name.surname, card.name.givenName, card.name.patronymic, card.phone, card.email, card.externalId};
}

struct Fact {
    qint64 whole = 0;
    qint64 part = 0;
    QDate since;
    std::optional<QDate> until;
};

struct LinkRow {
    GuardianId guardian;
    PupilId pupil;
    QString kind;
    QDate since;
};

struct OfYear {
    YearId year;
};

struct DayOfClass {
    ClassId schoolClass;
    QDate day;
};

} // namespace

QList<KnownPupil> ImportedPeopleRepository::pupils()
{
    return m_tx.all<KnownPupil>(
        u"SELECT id, surname, given_name, patronymic, born, sex, personal_file, address, phone, external_id FROM pupil ORDER BY id"_s);
}

QList<KnownStaff> ImportedPeopleRepository::staff()
{
    return m_tx.all<KnownStaff>(
        u"SELECT id, surname, given_name, patronymic, born, post, phone, email, external_id FROM staff_member ORDER BY id"_s);
}

QList<KnownGuardian> ImportedPeopleRepository::guardians()
{
    return m_tx.all<KnownGuardian>(
        u"SELECT id, surname, given_name, patronymic, phone, email, external_id FROM guardian ORDER BY id"_s);
}

QList<LinkedPair> ImportedPeopleRepository::guardianLinks()
{
    return m_tx.all<LinkedPair>(u"SELECT guardian, pupil FROM guardian_link ORDER BY id"_s);
}

PupilId ImportedPeopleRepository::addPupil(const ImportedPupilCard &card)
{
    return *m_tx.first<PupilId>(uR"(
        INSERT INTO pupil (surname, given_name, patronymic, born, sex, personal_file, address, phone, external_id)
        VALUES (:surname, :givenName, :patronymic, :born, :sex, :personalFile, :address, :phone, :externalId)
        RETURNING id)"_s, rowOf({}, card));
}

StaffId ImportedPeopleRepository::addStaff(const ImportedStaffCard &card)
{
    return *m_tx.first<StaffId>(uR"(
        INSERT INTO staff_member (surname, given_name, patronymic, born, post, phone, email, since, external_id)
        VALUES (:surname, :givenName, :patronymic, :born, :post, :phone, :email, :since, :externalId)
        RETURNING id)"_s, rowOf({}, card));
}

GuardianId ImportedPeopleRepository::addGuardian(const ImportedGuardianCard &card)
{
    return *m_tx.first<GuardianId>(uR"(
        INSERT INTO guardian (surname, given_name, patronymic, phone, email, external_id)
        VALUES (:surname, :givenName, :patronymic, :phone, :email, :externalId) RETURNING id)"_s, rowOf({}, card));
}

void ImportedPeopleRepository::complete(PupilId pupil, const ImportedPupilCard &card)
{
    m_tx.run(uR"(UPDATE pupil SET born = COALESCE(born, :born), sex = CASE WHEN sex = '' THEN :sex ELSE sex END,
                     personal_file = COALESCE(personal_file, :personalFile),
                     address = CASE WHEN address = '' THEN :address ELSE address END,
                     phone = CASE WHEN phone = '' THEN :phone ELSE phone END,
                     external_id = COALESCE(external_id, :externalId), revision = revision + 1
                  WHERE id = :id)"_s, rowOf(pupil, card));
}

void ImportedPeopleRepository::complete(StaffId member, const ImportedStaffCard &card)
{
    m_tx.run(uR"(UPDATE staff_member SET born = COALESCE(born, :born), post = CASE WHEN post = '' THEN :post ELSE post END,
                     phone = CASE WHEN phone = '' THEN :phone ELSE phone END,
                     email = CASE WHEN email = '' THEN :email ELSE email END,
                     external_id = COALESCE(external_id, :externalId), revision = revision + 1 WHERE id = :id)"_s, rowOf(member, card));
}

void ImportedPeopleRepository::complete(GuardianId guardian, const ImportedGuardianCard &card)
{
    m_tx.run(uR"(UPDATE guardian SET phone = CASE WHEN phone = '' THEN :phone ELSE phone END,
                     email = CASE WHEN email = '' THEN :email ELSE email END,
                     external_id = COALESCE(external_id, :externalId), revision = revision + 1 WHERE id = :id)"_s, rowOf(guardian, card));
}

bool ImportedPeopleRepository::giveSubject(StaffId member, SubjectId subject)
{
    return m_tx.run(u"INSERT INTO staff_subject (staff_member, subject) VALUES (:whole, :part) ON CONFLICT DO NOTHING"_s,
                    Fact{member.value, subject.value, {}, {}}) > 0;
}

QList<ImportedStay> ImportedPeopleRepository::stays(YearId year)
{
    return m_tx.all<ImportedStay>(uR"(
        SELECT m.pupil, c.id, c.name, m.since, m.until FROM class_membership m JOIN school_class c ON c.id = m.school_class
         WHERE c.school_year = :year ORDER BY m.id)"_s, OfYear{year});
}

QList<GroupedPair> ImportedPeopleRepository::subgroupPupils(YearId year)
{
    return m_tx.all<GroupedPair>(uR"(
        SELECT m.subgroup, m.pupil FROM subgroup_membership m JOIN subgroup s ON s.id = m.subgroup
         WHERE s.school_year = :year ORDER BY m.id)"_s, OfYear{year});
}

QList<GroupedPair> ImportedPeopleRepository::groupTeachers(YearId year)
{
    return m_tx.all<GroupedPair>(uR"(
        SELECT t.teaching_group, t.staff_member FROM group_teacher t JOIN teaching_group g ON g.id = t.teaching_group
         WHERE g.school_year = :year ORDER BY t.id)"_s, OfYear{year});
}

void ImportedPeopleRepository::joinClass(PupilId pupil, ClassId schoolClass, const DateRange &days)
{
    m_tx.run(u"INSERT INTO class_membership (school_class, pupil, since, until) VALUES (:whole, :part, :since, :until)"_s,
             Fact{schoolClass.value, pupil.value, days.since, days.until});
}

void ImportedPeopleRepository::joinSubgroup(PupilId pupil, SubgroupId subgroup, const DateRange &days)
{
    m_tx.run(u"INSERT INTO subgroup_membership (subgroup, pupil, since, until) VALUES (:whole, :part, :since, :until)"_s,
             Fact{subgroup.value, pupil.value, days.since, days.until});
}

void ImportedPeopleRepository::giveTeacher(GroupId group, StaffId teacher, const DateRange &days)
{
    m_tx.run(u"INSERT INTO group_teacher (teaching_group, staff_member, since, until) VALUES (:whole, :part, :since, :until)"_s,
             Fact{group.value, teacher.value, days.since, days.until});
}

std::optional<StaffId> ImportedPeopleRepository::classTeacher(ClassId schoolClass, QDate day)
{
    return m_tx.first<StaffId>(uR"(
        SELECT staff_member FROM class_teacher
         WHERE school_class = :schoolClass AND (until IS NULL OR until >= :day) ORDER BY since DESC, id DESC)"_s,
                               DayOfClass{schoolClass, day});
}

void ImportedPeopleRepository::appointClassTeacher(ClassId schoolClass, StaffId teacher, QDate since)
{
    m_tx.run(u"INSERT INTO class_teacher (school_class, staff_member, since) VALUES (:whole, :part, :since)"_s,
             Fact{schoolClass.value, teacher.value, since, {}});
}

void ImportedPeopleRepository::linkGuardian(const LinkedPair &link, const QString &kind, QDate since)
{
    m_tx.run(u"INSERT INTO guardian_link (guardian, pupil, kind, since) VALUES (:guardian, :pupil, :kind, :since)"_s,
             LinkRow{link.guardian, link.pupil, kind, since});
}

} // namespace parta
