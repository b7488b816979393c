// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL of timetable versions and of the lessons they make.
#include "server/storage/repositories/versionrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct OfVersion {
    TimetableId timetable;
};

struct OfYear {
    YearId year;
};

} // namespace

std::optional<VersionRow> VersionRepository::version(TimetableId id)
{
    return m_tx.first<VersionRow>(uR"(
        SELECT id, school_year, name, since, until, weeks, state, revision FROM timetable WHERE id = :timetable)"_s,
        OfVersion{id});
}

QList<VersionRow> VersionRepository::versions(YearId year)
{
    return m_tx.all<VersionRow>(uR"(
        SELECT id, school_year, name, since, until, weeks, state, revision FROM timetable
         WHERE school_year = :year ORDER BY since, id)"_s, OfYear{year});
}

QList<VersionSlot> VersionRepository::slotsOf(TimetableId id)
{
    return m_tx.all<VersionSlot>(uR"(
        SELECT s.id, s.week, s.weekday, s.number, s.teaching_group, g.level, COALESCE(g.school_class, 0)
          FROM timetable_slot s JOIN teaching_group g ON g.id = s.teaching_group
         WHERE s.timetable = :timetable ORDER BY s.week, s.weekday, s.number, s.id)"_s, OfVersion{id});
}

QList<GroupId> VersionRepository::groupsOf(YearId year, QDate since)
{
    struct From { YearId year; QDate since; };
    return m_tx.all<GroupId>(uR"(
        SELECT g.id FROM teaching_group g WHERE g.school_year = :year
           AND EXISTS (SELECT 1 FROM lesson l WHERE l.teaching_group = g.id AND l.day >= :since) ORDER BY g.id)"_s,
        From{year, since});
}

void VersionRepository::setInForce(const VersionRow &version)
{
    m_tx.run(uR"(
        UPDATE timetable SET since = :since, until = :until, state = :state, revision = revision + 1
         WHERE id = :id)"_s, version);
}

qint64 VersionRepository::nextRun()
{
    return m_tx.first<qint64>(u"SELECT COALESCE(MAX(made), 0) + 1 FROM lesson"_s).value_or(1);
}

int VersionRepository::addLessons(const LessonsAtBell &bell)
{
    return m_tx.run(uR"(
        INSERT INTO lesson (teaching_group, day, number, starts, ends, room, timetable_slot, made)
        SELECT s.teaching_group, CAST(:day AS TEXT), s.number, CAST(:starts AS BIGINT), CAST(:ends AS BIGINT), s.room, s.id,
               CAST(:made AS BIGINT)
          FROM timetable_slot s JOIN teaching_group g ON g.id = s.teaching_group
         WHERE s.timetable = :timetable AND s.week = :week AND s.weekday = :weekday AND s.number = :number
           AND g.level = :level AND COALESCE(g.school_class, 0) = :schoolClass
           AND NOT EXISTS (SELECT 1 FROM lesson m WHERE m.timetable_slot = s.id
                              AND m.moved_from = CAST(:day AS TEXT) || '/' || s.number)
        ON CONFLICT (teaching_group, day, number) DO UPDATE SET
               sequence = lesson.sequence + CASE WHEN lesson.starts <> excluded.starts OR lesson.ends <> excluded.ends
                    OR COALESCE(lesson.room, 0) <> COALESCE(excluded.room, 0) OR lesson.origin <> 'Timetable'
                    THEN 1 ELSE 0 END,
               starts = excluded.starts, ends = excluded.ends, room = excluded.room, origin = 'Timetable',
               moved_from = NULL, timetable_slot = excluded.timetable_slot, made = excluded.made
         WHERE lesson.starts > :now AND lesson.timetable_slot IS NOT NULL
           AND (lesson.origin = 'Timetable' OR NOT EXISTS (SELECT 1 FROM timetable_slot o
                    WHERE o.id = lesson.timetable_slot AND o.timetable = :timetable))
           AND NOT EXISTS (SELECT 1 FROM lesson_record r WHERE r.lesson = lesson.id)
           AND NOT EXISTS (SELECT 1 FROM work w WHERE w.lesson = lesson.id)
           AND NOT EXISTS (SELECT 1 FROM attendance a WHERE a.lesson = lesson.id)
           AND NOT EXISTS (SELECT 1 FROM cell_history h WHERE h.lesson = lesson.id))"_s, bell);
}

namespace {

// What a run may take back: nothing that begun or carries an entry; a lesson moved within the version in force stays.
constexpr QStringView Obsolete = uR"(
           day BETWEEN :since AND :until AND starts > :now AND made <> :made
           AND EXISTS (SELECT 1 FROM timetable_slot s JOIN timetable t ON t.id = s.timetable
                        WHERE s.id = lesson.timetable_slot AND t.school_year = :year
                          AND (lesson.origin = 'Timetable' OR t.id <> :timetable))
           AND NOT EXISTS (SELECT 1 FROM lesson_record r WHERE r.lesson = lesson.id)
           AND NOT EXISTS (SELECT 1 FROM work w WHERE w.lesson = lesson.id)
           AND NOT EXISTS (SELECT 1 FROM attendance a WHERE a.lesson = lesson.id)
           AND NOT EXISTS (SELECT 1 FROM cell_history h WHERE h.lesson = lesson.id))";

} // namespace

int VersionRepository::takeBack(const LessonRange &range)
{
    static const QString removal = u"DELETE FROM lesson WHERE "_s + Obsolete
        + u" AND NOT EXISTS (SELECT 1 FROM substitution u WHERE u.lesson = lesson.id)"_s;
    static const QString cancellation = u"UPDATE lesson SET state = 'Cancelled', sequence = sequence + 1, "_s
        + u"substitute = NULL, change_reason = :reason WHERE state = 'Planned' AND "_s + Obsolete;
    const int removed = m_tx.run(removal, range);
    return removed + m_tx.run(cancellation, range);
}

qint64 VersionRepository::countLessons(const LessonRange &range)
{
    return *m_tx.first<qint64>(u"SELECT COUNT(*) FROM lesson WHERE day BETWEEN :since AND :until"_s, range);
}

QList<PresentLesson> VersionRepository::lessons(const LessonRange &range)
{
    return m_tx.all<PresentLesson>(uR"(
        SELECT l.teaching_group, l.day, l.number,
               CASE WHEN l.starts <= :now OR EXISTS (SELECT 1 FROM lesson_record r WHERE r.lesson = l.id)
                      OR EXISTS (SELECT 1 FROM work w WHERE w.lesson = l.id)
                      OR EXISTS (SELECT 1 FROM attendance a WHERE a.lesson = l.id)
                      OR EXISTS (SELECT 1 FROM cell_history h WHERE h.lesson = l.id) THEN 1 ELSE 0 END
          FROM lesson l JOIN timetable_slot s ON s.id = l.timetable_slot JOIN timetable t ON t.id = s.timetable
         WHERE t.school_year = :year AND l.day BETWEEN :since AND :until
           AND (l.origin = 'Timetable' OR t.id <> :timetable))"_s, range);
}

} // namespace parta
