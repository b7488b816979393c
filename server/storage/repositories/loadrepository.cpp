// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL of the teaching load.
#include "server/storage/repositories/loadrepository.h"
#include <QHash>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct OfGroup {
    GroupId group;
};

struct Wanted {
    YearId year;
    GroupId group;
    QDate today;
};

struct GroupRow {
    GroupId id;
    ClassId schoolClass;
    SubgroupId subgroup;
    SubjectId subject;
    int level;
    QString className;
    QString subgroupName;
    QString subjectName;
    int weeklyHours;
    int plannedHours;
    int pupils;
    int lessons;
    int revision;
};

struct TurnRow {
    GroupId group;
    AppointmentId id;
    StaffId teacher;
    PersonName name;
    QDate since;
    std::optional<QDate> until;
};

// Hours of the Curriculum: of all parts together, the class's own row of a part before the level's.
QString groupsWhere(const QString &condition)
{
    return uR"(
    SELECT g.id, COALESCE(g.school_class, 0), COALESCE(g.subgroup, 0), g.subject, g.level,
           COALESCE(c.name, NULLIF(g.name, ''), u.name, ''), COALESCE(u.name, ''), s.name, g.weekly_hours,
           (SELECT COALESCE(SUM(r.weekly_hours), 0) FROM curriculum_row r
             WHERE r.school_year = g.school_year AND r.subject = g.subject AND r.level = g.level
               AND (r.school_class = g.school_class OR (r.school_class IS NULL AND NOT EXISTS (
                    SELECT 1 FROM curriculum_row o WHERE o.school_class = g.school_class AND o.subject = r.subject
                       AND o.part = r.part)))),
           (SELECT COUNT(DISTINCT p.pupil) FROM group_pupil p WHERE p.teaching_group = g.id
               AND p.since <= :today AND (p.until IS NULL OR p.until >= :today)),
           (SELECT COUNT(*) FROM lesson l WHERE l.teaching_group = g.id), g.revision
      FROM teaching_group g JOIN subject s ON s.id = g.subject
      LEFT JOIN school_class c ON c.id = g.school_class LEFT JOIN subgroup u ON u.id = g.subgroup
     WHERE )"_s + condition + u" ORDER BY g.level, 6, s.position, s.name, 7, g.id"_s;
}

QString turnsWhere(const QString &condition)
{
    return uR"(
    SELECT t.teaching_group, t.id, t.staff_member, m.surname, m.given_name, m.patronymic, t.since, t.until
      FROM group_teacher t JOIN staff_member m ON m.id = t.staff_member JOIN teaching_group g ON g.id = t.teaching_group
     WHERE )"_s + condition + u" ORDER BY t.since, t.id"_s;
}

QList<LoadLine> lines(const QList<GroupRow> &groups, const QList<TurnRow> &turns)
{
    QHash<GroupId, QList<Appointment>> byGroup;
    for (const TurnRow &row : turns)
        byGroup[row.group].append({row.id, row.teacher, row.name.initialed(), row.since, row.until});
    QList<LoadLine> result;
    result.reserve(groups.size());
    for (const GroupRow &row : groups)
        result.append({row.id, row.schoolClass, row.subgroup, row.subject, row.level, row.className, row.subgroupName,
                       row.subjectName, row.weeklyHours, row.plannedHours, row.pupils, row.lessons, row.revision,
                       byGroup.value(row.id)});
    return result;
}

struct Written {
    GroupId id;
    YearId year;
    SubjectId subject;
    std::optional<ClassId> schoolClass;
    std::optional<SubgroupId> subgroup;
    int level;
    int weeklyHours;
    int revision;
};

Written written(const SaveGroup &wanted, int level)
{
    return {wanted.id.value_or(GroupId{}), wanted.year, wanted.subject, wanted.schoolClass, wanted.subgroup, level,
            wanted.weeklyHours, wanted.revision};
}

} // namespace

QList<LoadLine> LoadRepository::groups(YearId year, QDate today)
{
    const Wanted wanted{year, {}, today};
    return lines(m_tx.all<GroupRow>(groupsWhere(u"g.school_year = :year"_s), wanted),
                 m_tx.all<TurnRow>(turnsWhere(u"g.school_year = :year"_s), wanted));
}

std::optional<LoadLine> LoadRepository::group(GroupId id, QDate today)
{
    const Wanted wanted{{}, id, today};
    const auto found = lines(m_tx.all<GroupRow>(groupsWhere(u"g.id = :group"_s), wanted),
                             m_tx.all<TurnRow>(turnsWhere(u"g.id = :group"_s), wanted));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<TeacherRef> LoadRepository::teachers(const DateRange &days)
{
    struct Row { StaffId id; PersonName name; QString post; };
    const auto rows = m_tx.all<Row>(uR"(
        SELECT id, surname, given_name, patronymic, post FROM staff_member
         WHERE (since IS NULL OR since <= :until) AND (until IS NULL OR until >= :since)
         ORDER BY surname, given_name, patronymic, id)"_s, days);
    QList<TeacherRef> teachers;
    for (const Row &row : rows)
        teachers.append({row.id, row.name.initialed(), row.post});
    return teachers;
}

bool LoadRepository::isTeacher(StaffId id)
{
    struct Of { StaffId id; };
    return m_tx.first<int>(u"SELECT 1 FROM staff_member WHERE id = :id"_s, Of{id}).has_value();
}

bool LoadRepository::exists(const SaveGroup &wanted)
{
    return m_tx.first<int>(uR"(
        SELECT 1 FROM teaching_group
         WHERE school_year = :year AND subject = :subject AND id <> :id
           AND COALESCE(school_class, 0) = COALESCE(:schoolClass, 0) AND COALESCE(subgroup, 0) = COALESCE(:subgroup, 0))"_s,
        written(wanted, 0)).has_value();
}

GroupId LoadRepository::add(const SaveGroup &wanted, int level)
{
    return *m_tx.first<GroupId>(uR"(
        INSERT INTO teaching_group (school_year, subject, school_class, subgroup, level, name, weekly_hours)
        VALUES (:year, :subject, :schoolClass, :subgroup, :level,
                COALESCE((SELECT name FROM subgroup WHERE id = :subgroup), ''), :weeklyHours) RETURNING id)"_s,
        written(wanted, level));
}

bool LoadRepository::put(const SaveGroup &wanted, int level)
{
    return m_tx.run(uR"(
        UPDATE teaching_group SET subject = :subject, school_class = :schoolClass, subgroup = :subgroup, level = :level,
               name = COALESCE((SELECT name FROM subgroup WHERE id = :subgroup), ''), weekly_hours = :weeklyHours,
               revision = revision + 1
         WHERE id = :id AND revision = :revision)"_s, written(wanted, level)) > 0;
}

bool LoadRepository::isPlanned(GroupId id)
{
    return m_tx.first<int>(u"SELECT 1 FROM topic_plan WHERE teaching_group = :group UNION ALL "
                           "SELECT 1 FROM timetable_slot WHERE teaching_group = :group LIMIT 1"_s, OfGroup{id}).has_value();
}

void LoadRepository::remove(GroupId id)
{
    m_tx.run(u"DELETE FROM group_teacher WHERE teaching_group = :group"_s, OfGroup{id});
    m_tx.run(u"DELETE FROM teaching_group WHERE id = :group"_s, OfGroup{id});
}

bool LoadRepository::hasTaught(GroupId group, QDate since, QDate today)
{
    struct Of { GroupId group; QDate since; QDate today; };
    return m_tx.first<int>(uR"(
        SELECT 1 FROM group_teacher t JOIN lesson l ON l.teaching_group = t.teaching_group
          JOIN lesson_record r ON r.lesson = l.id
         WHERE t.teaching_group = :group AND t.since >= :since AND t.since <= :today
           AND l.day >= t.since LIMIT 1)"_s, Of{group, since, today}).has_value();
}

void LoadRepository::appoint(GroupId group, std::optional<StaffId> teacher, QDate since)
{
    struct Turn { GroupId group; StaffId teacher; QDate since; QDate eve; };
    const Turn turn{group, teacher.value_or(StaffId{}), since, since.addDays(-1)};
    m_tx.run(u"DELETE FROM group_teacher WHERE teaching_group = :group AND since >= :since"_s, turn);
    m_tx.run(uR"(
        UPDATE group_teacher SET until = :eve
         WHERE teaching_group = :group AND since < :since AND (until IS NULL OR until >= :since))"_s, turn);
    if (teacher)
        m_tx.run(u"INSERT INTO group_teacher (teaching_group, staff_member, since) VALUES (:group, :teacher, :since)"_s, turn);
}

} // namespace parta
