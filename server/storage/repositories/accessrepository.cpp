// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL of the access rules.
#include "server/storage/repositories/accessrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct OfLesson {
    LessonId id;
    StaffId staff;
    QDate today;
};

/// A lesson's row; what is true of it in one number, for a column of a result costs more than a condition.
struct LessonRow {
    GroupId group;
    QDate day;
    QDateTime starts;
    LessonState state = LessonState::Planned;
    std::optional<StaffId> substitute;
    int yearLevel = 0;
    int truths = 0; ///< 1 taught, 2 classTaught, 4 termClosed, 8 yearClosed
};

struct OfGroup {
    StaffId staff;
    GroupId group;
    QDate today;
};

} // namespace

std::optional<LessonScope> AccessRepository::lesson(LessonId id, StaffId staff, QDate today)
{
    const auto row = m_tx.first<LessonRow>(uR"(
        SELECT l.teaching_group, l.day, l.starts, l.state, l.substitute, g.level,
               CASE WHEN EXISTS (SELECT 1 FROM group_teacher t WHERE t.teaching_group = g.id AND t.staff_member = :staff
                        AND t.since <= :today AND (t.until IS NULL OR t.until >= :today)) THEN 1 ELSE 0 END
               + CASE WHEN EXISTS (SELECT 1 FROM class_teacher c WHERE c.school_class = g.school_class
                        AND c.staff_member = :staff
                        AND c.since <= :today AND (c.until IS NULL OR c.until >= :today)) THEN 2 ELSE 0 END
               + CASE WHEN EXISTS (SELECT 1 FROM term t JOIN term_set s ON s.id = t.term_set
                        WHERE s.school_year = g.school_year AND g.level BETWEEN s.level_from AND s.level_to
                        AND t.kind <> 'Year' AND t.state = 'Closed' AND l.day BETWEEN t.since AND t.until)
                    THEN 4 ELSE 0 END
               + CASE WHEN y.state IN ('Closed', 'Archived') THEN 8 ELSE 0 END
          FROM lesson l JOIN teaching_group g ON g.id = l.teaching_group
          JOIN school_year y ON y.id = g.school_year
         WHERE l.id = :id)"_s, OfLesson{id, staff, today});
    if (!row)
        return std::nullopt;
    return LessonScope{.id = id, .group = row->group, .day = row->day, .starts = row->starts, .state = row->state,
                       .substitute = row->substitute, .yearLevel = row->yearLevel, .taught = (row->truths & 1) != 0,
                       .classTaught = (row->truths & 2) != 0, .termClosed = (row->truths & 4) != 0,
                       .yearClosed = (row->truths & 8) != 0};
}

bool AccessRepository::teaches(StaffId staff, GroupId group, QDate today)
{
    return staff && m_tx.first<int>(uR"(
        SELECT 1 FROM group_teacher WHERE teaching_group = :group AND staff_member = :staff
           AND since <= :today AND (until IS NULL OR until >= :today))"_s, OfGroup{staff, group, today}).has_value();
}

bool AccessRepository::leadsClassOf(StaffId staff, GroupId group, QDate today)
{
    return staff && m_tx.first<int>(uR"(
        SELECT 1 FROM class_teacher c
         WHERE c.staff_member = :staff AND c.since <= :today AND (c.until IS NULL OR c.until >= :today)
           AND (c.school_class = (SELECT school_class FROM teaching_group WHERE id = :group)
                OR EXISTS (SELECT 1 FROM group_pupil p JOIN class_membership m ON m.pupil = p.pupil
                            WHERE p.teaching_group = :group AND m.school_class = c.school_class
                              AND m.since <= :today AND (m.until IS NULL OR m.until >= :today)
                              AND p.since <= :today AND (p.until IS NULL OR p.until >= :today))))"_s,
        OfGroup{staff, group, today}).has_value();
}

bool AccessRepository::leadsAnyClass(StaffId staff, QDate today)
{
    struct Of { StaffId staff; QDate today; };
    return staff && m_tx.first<int>(uR"(
        SELECT 1 FROM class_teacher WHERE staff_member = :staff AND since <= :today AND (until IS NULL OR until >= :today))"_s,
        Of{staff, today}).has_value();
}

bool AccessRepository::substitutes(StaffId staff, GroupId group, QDate today)
{
    struct Around { StaffId staff; GroupId group; QDate since; QDate until; };
    return staff && m_tx.first<int>(uR"(
        SELECT 1 FROM lesson WHERE substitute = :staff AND teaching_group = :group
           AND day BETWEEN :since AND :until LIMIT 1)"_s,
        Around{staff, group, today.addDays(-7), today.addDays(7)}).has_value();
}

std::optional<Role> AccessRepository::teachingRole(StaffId staff, QDate today)
{
    struct Of { StaffId staff; QDate today; };
    if (!staff)
        return std::nullopt;
    return m_tx.first<Role>(uR"(
        SELECT 'SubjectTeacher' FROM group_teacher WHERE staff_member = :staff
           AND since <= :today AND (until IS NULL OR until >= :today)
        UNION ALL
        SELECT 'ClassTeacher' FROM class_teacher WHERE staff_member = :staff
           AND since <= :today AND (until IS NULL OR until >= :today) LIMIT 1)"_s, Of{staff, today});
}

bool AccessRepository::isMember(PupilId pupil, GroupId group, QDate day)
{
    struct OfPupil { PupilId pupil; GroupId group; QDate day; };
    return m_tx.first<int>(uR"(
        SELECT 1 FROM group_pupil WHERE teaching_group = :group AND pupil = :pupil
           AND since <= :day AND (until IS NULL OR until >= :day) LIMIT 1)"_s, OfPupil{pupil, group, day}).has_value();
}

bool AccessRepository::isMemberWithin(PupilId pupil, GroupId group, const DateRange &days)
{
    struct OfPupil { PupilId pupil; GroupId group; QDate since; QDate until; };
    return m_tx.first<int>(uR"(
        SELECT 1 FROM group_pupil WHERE teaching_group = :group AND pupil = :pupil
           AND since <= :until AND (until IS NULL OR until >= :since) LIMIT 1)"_s,
        OfPupil{pupil, group, days.since, days.until.value_or(QDate(9999, 12, 31))}).has_value();
}

std::optional<TermFacts> AccessRepository::term(GroupId group, TermId term)
{
    struct Of { GroupId group; TermId term; };
    return m_tx.first<TermFacts>(uR"(
        SELECT t.since, t.until, g.level, CASE WHEN t.state = 'Closed' THEN 1 ELSE 0 END,
               CASE WHEN y.state IN ('Closed', 'Archived') THEN 1 ELSE 0 END
          FROM teaching_group g JOIN school_year y ON y.id = g.school_year
          JOIN term_set s ON s.school_year = y.id AND g.level BETWEEN s.level_from AND s.level_to
          JOIN term t ON t.term_set = s.id
         WHERE g.id = :group AND t.id = :term)"_s, Of{group, term});
}

} // namespace parta
