// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL of subgroups.
#include "server/storage/repositories/subgrouprepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct OfClass {
    YearId year;
    ClassId schoolClass;
    QDate day;
};

struct Place {
    PupilId pupil;
    SubgroupId subgroup;
    QDate day;
    QDate eve;
};

OfClass ofClass(const OpenSubgroups &wanted)
{
    return {wanted.year, wanted.schoolClass.value_or(ClassId{}), wanted.day};
}

Place placeOf(PupilId pupil, SubgroupId subgroup, QDate day)
{
    return {pupil, subgroup, day, day.addDays(-1)};
}

} // namespace

QList<SubgroupRef> SubgroupRepository::subgroups(YearId year, ClassId schoolClass)
{
    return m_tx.all<SubgroupRef>(uR"(
        SELECT id, COALESCE(school_class, 0), name, revision FROM subgroup
         WHERE school_year = :year AND COALESCE(school_class, 0) = :schoolClass ORDER BY name, id)"_s,
        OfClass{year, schoolClass, {}});
}

QList<SubgroupRef> SubgroupRepository::allSubgroups(YearId year)
{
    return m_tx.all<SubgroupRef>(uR"(
        SELECT id, COALESCE(school_class, 0), name, revision FROM subgroup WHERE school_year = :year ORDER BY name, id)"_s,
        OfClass{year, {}, {}});
}

std::optional<SubgroupRef> SubgroupRepository::subgroup(YearId year, SubgroupId id)
{
    struct Of { YearId year; SubgroupId id; };
    return m_tx.first<SubgroupRef>(uR"(
        SELECT id, COALESCE(school_class, 0), name, revision FROM subgroup WHERE id = :id AND school_year = :year)"_s,
        Of{year, id});
}

QList<GroupedPupil> SubgroupRepository::pupils(const OpenSubgroups &wanted)
{
    return m_tx.all<GroupedPupil>(uR"(
        SELECT p.id, p.surname, p.given_name, p.patronymic, c.name
          FROM school_class c JOIN class_membership m ON m.school_class = c.id JOIN pupil p ON p.id = m.pupil
         WHERE c.school_year = :year AND (:schoolClass = 0 OR c.id = :schoolClass)
           AND m.since <= :day AND (m.until IS NULL OR m.until >= :day)
         ORDER BY c.level, c.letter, p.surname, p.given_name, p.patronymic, p.id)"_s, ofClass(wanted));
}

QList<SubgroupPlace> SubgroupRepository::places(const OpenSubgroups &wanted)
{
    return m_tx.all<SubgroupPlace>(uR"(
        SELECT m.subgroup, m.pupil, m.since, m.until
          FROM subgroup s JOIN subgroup_membership m ON m.subgroup = s.id
         WHERE s.school_year = :year AND COALESCE(s.school_class, 0) = :schoolClass
           AND m.since <= :day AND (m.until IS NULL OR m.until >= :day)
         ORDER BY m.subgroup, m.pupil)"_s, ofClass(wanted));
}

std::optional<int> SubgroupRepository::levelOf(SubgroupId id)
{
    struct Of { SubgroupId id; };
    return m_tx.first<std::optional<int>>(uR"(
        SELECT MIN(c.level) FROM subgroup s JOIN subgroup_membership m ON m.subgroup = s.id
          JOIN class_membership k ON k.pupil = m.pupil JOIN school_class c ON c.id = k.school_class
         WHERE s.id = :id AND c.school_year = s.school_year)"_s, Of{id}).value_or(std::nullopt);
}

bool SubgroupRepository::isTaken(const SaveSubgroup &wanted)
{
    struct Row { YearId year; ClassId schoolClass; QString name; SubgroupId id; };
    return m_tx.first<int>(uR"(
        SELECT 1 FROM subgroup WHERE school_year = :year AND COALESCE(school_class, 0) = :schoolClass
           AND name = :name AND id <> :id)"_s,
        Row{wanted.year, wanted.schoolClass.value_or(ClassId{}), wanted.name, wanted.id.value_or(SubgroupId{})}).has_value();
}

std::optional<SubgroupId> SubgroupRepository::put(const SaveSubgroup &wanted)
{
    struct Row { SubgroupId id; YearId year; std::optional<ClassId> schoolClass; QString name; int revision; };
    const Row row{wanted.id.value_or(SubgroupId{}), wanted.year, wanted.schoolClass, wanted.name, wanted.revision};
    if (!wanted.id)
        return m_tx.first<SubgroupId>(uR"(
            INSERT INTO subgroup (school_year, school_class, name) VALUES (:year, :schoolClass, :name) RETURNING id)"_s, row);
    const auto id = m_tx.first<SubgroupId>(uR"(
        UPDATE subgroup SET name = :name, revision = revision + 1 WHERE id = :id AND revision = :revision RETURNING id)"_s, row);
    if (id)
        m_tx.run(u"UPDATE teaching_group SET name = :name WHERE subgroup = :id"_s, row);
    return id;
}

bool SubgroupRepository::mayJoin(PupilId pupil, const SubgroupRef &subgroup, YearId year, QDate day)
{
    struct Of { PupilId pupil; YearId year; ClassId schoolClass; QDate day; };
    return m_tx.first<int>(uR"(
        SELECT 1 FROM class_membership m JOIN school_class c ON c.id = m.school_class
         WHERE m.pupil = :pupil AND c.school_year = :year AND (:schoolClass = 0 OR c.id = :schoolClass)
           AND m.since <= :day AND (m.until IS NULL OR m.until >= :day) LIMIT 1)"_s,
        Of{pupil, year, subgroup.schoolClass, day}).has_value();
}

bool SubgroupRepository::isMember(PupilId pupil, SubgroupId subgroup, QDate day)
{
    return m_tx.first<int>(uR"(
        SELECT 1 FROM subgroup_membership WHERE subgroup = :subgroup AND pupil = :pupil
           AND since <= :day AND (until IS NULL OR until >= :day) LIMIT 1)"_s, placeOf(pupil, subgroup, day)).has_value();
}

bool SubgroupRepository::hasCells(PupilId pupil, SubgroupId subgroup, QDate day)
{
    return m_tx.first<int>(uR"(
        SELECT 1 FROM teaching_group g JOIN lesson l ON l.teaching_group = g.id
         WHERE g.subgroup = :subgroup AND l.day >= :day
           AND (EXISTS (SELECT 1 FROM attendance a WHERE a.lesson = l.id AND a.pupil = :pupil AND a.code IS NOT NULL)
                OR EXISTS (SELECT 1 FROM work w JOIN mark m ON m.work = w.id
                            WHERE w.lesson = l.id AND m.pupil = :pupil AND m.grade IS NOT NULL)) LIMIT 1)"_s,
        placeOf(pupil, subgroup, day)).has_value();
}

/// A stay that would begin on the day or later never came to be; an earlier one ends on the eve.
void SubgroupRepository::leave(PupilId pupil, SubgroupId subgroup, QDate day)
{
    const Place place = placeOf(pupil, subgroup, day);
    m_tx.run(u"DELETE FROM subgroup_membership WHERE subgroup = :subgroup AND pupil = :pupil AND since >= :day"_s, place);
    m_tx.run(uR"(
        UPDATE subgroup_membership SET until = :eve WHERE subgroup = :subgroup AND pupil = :pupil
           AND since < :day AND (until IS NULL OR until >= :day))"_s, place);
}

void SubgroupRepository::join(PupilId pupil, SubgroupId subgroup, QDate day)
{
    leave(pupil, subgroup, day); // whatever stood from this day on gives way to one open stay
    m_tx.run(u"INSERT INTO subgroup_membership (subgroup, pupil, since) VALUES (:subgroup, :pupil, :day)"_s,
             placeOf(pupil, subgroup, day));
}

} // namespace parta
