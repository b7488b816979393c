// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL of the set-up page: a question for what is there and one for what is not.
#include "server/storage/repositories/setuprepository.h"

using namespace Qt::StringLiterals;

namespace parta {

SetupRepository::SetupRepository(Transaction &tx, const SchoolYear &year, QDate day) : m_tx(tx), m_year(year), m_on{year.id, day}
{
}

int SetupRepository::count(QStringView sql)
{
    return int(*m_tx.first<qint64>(sql, m_on));
}

QStringList SetupRepository::names(QStringView sql)
{
    return m_tx.all<QString>(sql, m_on);
}

SetupCount SetupRepository::accounts(Transaction &tx, QDate day)
{
    struct Day { QDate day; };
    const QList<QString> held = tx.all<QString>(uR"(
        SELECT DISTINCT r.role FROM account_role r JOIN account a ON a.id = r.account
         WHERE r.role IN ('Director', 'Deputy') AND a.blocked = 0 AND r.since <= :day AND (r.until IS NULL OR r.until >= :day))"_s,
        Day{day});
    SetupCount found{int(held.size()), {}};
    for (const QString &role : {u"Director"_s, u"Deputy"_s}) {
        if (!held.contains(role))
            found.missing.append(role);
    }
    return found;
}

SetupCount SetupRepository::terms()
{
    return {count(uR"(
        SELECT COUNT(*) FROM term t JOIN term_set s ON s.id = t.term_set WHERE s.school_year = :year AND t.kind <> 'Year')"),
        names(uR"(
        SELECT c.name FROM school_class c
         WHERE c.school_year = :year AND NOT EXISTS (
               SELECT 1 FROM term_set s JOIN term t ON t.term_set = s.id
                WHERE s.school_year = c.school_year AND t.kind <> 'Year'
                  AND (s.id = c.term_set OR (c.term_set IS NULL AND c.level BETWEEN s.level_from AND s.level_to)))
         ORDER BY c.level, c.name)")};
}

SetupCount SetupRepository::vacations()
{
    return {count(u"SELECT COUNT(*) FROM vacation WHERE school_year = :year"), {}};
}

/// A calendar counts as loaded when its import said so or when it lists its 1 January, as every published one does.
SetupCount SetupRepository::calendar()
{
    struct Of { int year; QDate first; };
    SetupCount found;
    for (int year = m_year.since.year(); year <= m_year.until.year(); ++year) {
        const bool loaded = m_tx.first<int>(uR"(
            SELECT 1 FROM calendar_year WHERE year = :year UNION SELECT 1 FROM calendar_day WHERE day = :first)"_s,
            Of{year, QDate(year, 1, 1)}).has_value();
        found.have += loaded;
        if (!loaded)
            found.missing.append(QString::number(year));
    }
    return found;
}

SetupCount SetupRepository::bells()
{
    return {count(uR"(
        SELECT COUNT(*) FROM bell_schedule b
         WHERE b.school_year = :year AND EXISTS (SELECT 1 FROM bell l WHERE l.bell_schedule = b.id))"),
        names(uR"(
        SELECT c.name FROM school_class c
         WHERE c.school_year = :year AND NOT EXISTS (
               SELECT 1 FROM bell_schedule b JOIN bell l ON l.bell_schedule = b.id
                WHERE b.school_year = c.school_year AND b.shift = c.shift AND c.level BETWEEN b.level_from AND b.level_to)
         ORDER BY c.level, c.name)")};
}

SetupCount SetupRepository::classes()
{
    return {count(u"SELECT COUNT(*) FROM school_class WHERE school_year = :year"), names(uR"(
        SELECT c.name FROM school_class c
         WHERE c.school_year = :year AND NOT EXISTS (
               SELECT 1 FROM class_teacher t WHERE t.school_class = c.id AND t.since <= :day AND (t.until IS NULL OR t.until >= :day))
         ORDER BY c.level, c.name)")};
}

SetupCount SetupRepository::subjects()
{
    return {count(u"SELECT COUNT(*) FROM subject WHERE archived = 0"), {}};
}

SetupCount SetupRepository::curriculum()
{
    return {count(u"SELECT COUNT(*) FROM curriculum_row WHERE school_year = :year"), names(uR"(
        SELECT c.name FROM school_class c
         WHERE c.school_year = :year AND NOT EXISTS (
               SELECT 1 FROM curriculum_row r
                WHERE r.school_year = c.school_year AND r.level = c.level AND (r.school_class IS NULL OR r.school_class = c.id))
         ORDER BY c.level, c.name)")};
}

SetupCount SetupRepository::pupils()
{
    return {count(uR"(
        SELECT COUNT(DISTINCT m.pupil) FROM class_membership m JOIN school_class c ON c.id = m.school_class
         WHERE c.school_year = :year AND m.since <= :day AND (m.until IS NULL OR m.until >= :day))"), names(uR"(
        SELECT c.name FROM school_class c
         WHERE c.school_year = :year AND NOT EXISTS (
               SELECT 1 FROM class_membership m WHERE m.school_class = c.id AND m.since <= :day AND (m.until IS NULL OR m.until >= :day))
         ORDER BY c.level, c.name)")};
}

SetupCount SetupRepository::load()
{
    return {count(u"SELECT COUNT(*) FROM teaching_group WHERE school_year = :year"), names(uR"(
        SELECT c.name FROM school_class c
         WHERE c.school_year = :year AND NOT EXISTS (
               SELECT 1 FROM teaching_group g LEFT JOIN subgroup u ON u.id = g.subgroup
                WHERE g.school_class = c.id OR u.school_class = c.id)
         ORDER BY c.level, c.name)") + names(uR"(
        SELECT coalesce(c.name, u.name, '') || ' ' || s.name
          FROM teaching_group g JOIN subject s ON s.id = g.subject LEFT JOIN school_class c ON c.id = g.school_class
          LEFT JOIN subgroup u ON u.id = g.subgroup
         WHERE g.school_year = :year AND NOT EXISTS (
               SELECT 1 FROM group_teacher t WHERE t.teaching_group = g.id AND t.since <= :day AND (t.until IS NULL OR t.until >= :day))
         ORDER BY g.level, c.name, s.position, g.id)")};
}

SetupCount SetupRepository::topicPlans()
{
    return {count(uR"(
        SELECT COUNT(*) FROM topic_plan p JOIN teaching_group g ON g.id = p.teaching_group WHERE g.school_year = :year)"), names(uR"(
        SELECT coalesce(c.name, u.name, '') || ' ' || s.name
          FROM teaching_group g JOIN subject s ON s.id = g.subject LEFT JOIN school_class c ON c.id = g.school_class
          LEFT JOIN subgroup u ON u.id = g.subgroup
         WHERE g.school_year = :year AND NOT EXISTS (
               SELECT 1 FROM topic_plan p JOIN topic_plan_item i ON i.topic_plan = p.id WHERE p.teaching_group = g.id)
         ORDER BY g.level, c.name, s.position, g.id)")};
}

SetupCount SetupRepository::timetable()
{
    return {count(uR"(
        SELECT COUNT(*) FROM timetable_slot l JOIN timetable t ON t.id = l.timetable
         WHERE t.school_year = :year AND t.state = 'Active' AND t.since <= :day AND (t.until IS NULL OR t.until >= :day))"), names(uR"(
        SELECT coalesce(c.name, u.name, '') || ' ' || s.name
          FROM teaching_group g JOIN subject s ON s.id = g.subject LEFT JOIN school_class c ON c.id = g.school_class
          LEFT JOIN subgroup u ON u.id = g.subgroup
         WHERE g.school_year = :year AND NOT EXISTS (
               SELECT 1 FROM timetable_slot l JOIN timetable t ON t.id = l.timetable
                WHERE l.teaching_group = g.id AND t.state = 'Active' AND t.since <= :day AND (t.until IS NULL OR t.until >= :day))
         ORDER BY g.level, c.name, s.position, g.id)")};
}

SetupCount SetupRepository::lessons()
{
    return {count(uR"(
        SELECT COUNT(*) FROM lesson l JOIN teaching_group g ON g.id = l.teaching_group WHERE g.school_year = :year)"), names(uR"(
        SELECT coalesce(c.name, u.name, '') || ' ' || s.name
          FROM teaching_group g JOIN subject s ON s.id = g.subject LEFT JOIN school_class c ON c.id = g.school_class
          LEFT JOIN subgroup u ON u.id = g.subgroup
         WHERE g.school_year = :year AND NOT EXISTS (SELECT 1 FROM lesson l WHERE l.teaching_group = g.id)
         ORDER BY g.level, c.name, s.position, g.id)")};
}

} // namespace parta
