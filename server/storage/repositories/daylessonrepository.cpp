// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL of the lessons of a day and of their changes.
#include "server/storage/repositories/daylessonrepository.h"
#include "common/domain/person.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct Row {
    LessonId id;
    GroupId group;
    LessonPlace place;
    QDateTime starts;
    QDateTime ends;
    LessonState state = LessonState::Planned;
    QString className;
    QString groupName;
    QString subject;
    std::optional<StaffId> teacher;
    PersonName teacherName;
    std::optional<StaffId> substitute;
    PersonName substituteName;
    std::optional<RoomId> room;
    LessonChange change;
    bool isTouched = false;
};

struct Days {
    QDate since;
    QDate until;
    StaffId staff;
};

struct Of {
    LessonId lesson;
};

struct OfGroup {
    GroupId group;
    QDate day;
};

const QString Columns = uR"(
    SELECT l.id, l.teaching_group, l.day, l.number, l.starts, l.ends, l.state,
           COALESCE(c.name, g.name), CASE WHEN g.subgroup IS NULL OR c.id IS NULL THEN '' ELSE g.name END, s.name,
           t.staff_member, COALESCE(m.surname, ''), COALESCE(m.given_name, ''), COALESCE(m.patronymic, ''),
           l.substitute, COALESCE(p.surname, ''), COALESCE(p.given_name, ''), COALESCE(p.patronymic, ''), l.room,
           l.origin, COALESCE(l.moved_from, ''), l.change_reason, COALESCE(o.name, ''),
           CASE WHEN l.substitute IS NULL THEN '' ELSE COALESCE(u.task, '') END, l.sequence,
           CASE WHEN EXISTS (SELECT 1 FROM lesson_record r WHERE r.lesson = l.id)
                  OR EXISTS (SELECT 1 FROM work w WHERE w.lesson = l.id)
                  OR EXISTS (SELECT 1 FROM attendance a WHERE a.lesson = l.id) THEN 1 ELSE 0 END
      FROM lesson l
      JOIN teaching_group g ON g.id = l.teaching_group
      JOIN subject s ON s.id = g.subject
      LEFT JOIN school_class c ON c.id = g.school_class
      LEFT JOIN room o ON o.id = l.room
      LEFT JOIN staff_member p ON p.id = l.substitute
      LEFT JOIN substitution u ON u.id = (SELECT MAX(x.id) FROM substitution x WHERE x.lesson = l.id)
      LEFT JOIN group_teacher t ON t.id = (SELECT MIN(y.id) FROM group_teacher y WHERE y.teaching_group = g.id
                                              AND y.since <= l.day AND (y.until IS NULL OR y.until >= l.day))
      LEFT JOIN staff_member m ON m.id = t.staff_member
     WHERE )"_s;
const QString Order = u" ORDER BY l.day, l.number, g.level, COALESCE(c.name, g.name), g.name, l.id"_s;

DayLesson lessonOf(const Row &row)
{
    return {row.id, row.group, row.place, row.starts, row.ends, row.state, row.className, row.groupName, row.subject,
            row.teacher.value_or(StaffId{}), row.teacherName.initialed(), row.substitute.value_or(StaffId{}),
            row.substituteName.initialed(), row.room.value_or(RoomId{}), row.change, row.isTouched};
}

} // namespace

template<class Params>
QList<DayLesson> DayLessonRepository::read(const QString &condition, const Params &params)
{
    const QString sql = Columns + condition + Order;
    QList<DayLesson> lessons;
    m_tx.each<Row>(sql, params, [&](Row &&row) { lessons.append(lessonOf(row)); });
    return lessons;
}

QList<DayLesson> DayLessonRepository::onDays(QDate since, QDate until)
{
    return read(u"l.day BETWEEN :since AND :until"_s, Days{since, until, {}});
}

QList<DayLesson> DayLessonRepository::ofStaff(StaffId staff, QDate since, QDate until)
{
    return read(uR"(l.day BETWEEN :since AND :until AND (l.substitute = :staff OR EXISTS (SELECT 1 FROM group_teacher z
        WHERE z.teaching_group = l.teaching_group AND z.staff_member = :staff AND z.since <= l.day
          AND (z.until IS NULL OR z.until >= l.day))))"_s, Days{since, until, staff});
}

QList<DayLesson> DayLessonRepository::ofClass(ClassId schoolClass, QDate since, QDate until)
{
    struct Of { QDate since; QDate until; ClassId schoolClass; };
    return read(uR"(l.day BETWEEN :since AND :until AND (g.school_class = :schoolClass OR (g.school_class IS NULL AND EXISTS (
        SELECT 1 FROM group_pupil z JOIN class_membership v ON v.pupil = z.pupil
         WHERE z.teaching_group = g.id AND v.school_class = :schoolClass AND z.since <= l.day
           AND (z.until IS NULL OR z.until >= l.day) AND v.since <= l.day AND (v.until IS NULL OR v.until >= l.day)))))"_s,
        Of{since, until, schoolClass});
}

std::optional<DayLesson> DayLessonRepository::lesson(LessonId id)
{
    const auto found = read(u"l.id = :lesson"_s, Of{id});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<GroupPlace> DayLessonRepository::groupPlace(GroupId group)
{
    return m_tx.first<GroupPlace>(uR"(
        SELECT g.school_year, g.level, CASE WHEN y.state IN ('Closed', 'Archived') THEN 1 ELSE 0 END
          FROM teaching_group g JOIN school_year y ON y.id = g.school_year WHERE g.id = :group)"_s, OfGroup{group, {}});
}

bool DayLessonRepository::isRoom(RoomId room)
{
    struct One { RoomId room; };
    return m_tx.first<int>(u"SELECT 1 FROM room WHERE id = :room"_s, One{room}).has_value();
}

bool DayLessonRepository::termIsClosed(GroupId group, QDate day)
{
    return m_tx.first<int>(uR"(
        SELECT 1 FROM teaching_group g JOIN term_set s ON s.school_year = g.school_year
                                                     AND g.level BETWEEN s.level_from AND s.level_to
          JOIN term t ON t.term_set = s.id
         WHERE g.id = :group AND t.kind <> 'Year' AND t.state = 'Closed' AND :day BETWEEN t.since AND t.until LIMIT 1)"_s,
        OfGroup{group, day}).has_value();
}

bool DayLessonRepository::isTaken(const LessonTarget &target)
{
    return m_tx.first<int>(u"SELECT 1 FROM lesson WHERE teaching_group = :group AND day = :day AND number = :number AND id <> :lesson"_s,
                           target).has_value();
}

std::optional<LessonClash> DayLessonRepository::clash(const LessonTarget &target)
{
    const QString at = u"l.day = :day AND l.id <> :lesson AND l.state = 'Planned' AND l.starts < :ends AND l.ends > :starts AND "_s;
    const QList<std::pair<QString, QString>> shared = {
        {u"teacher"_s, uR"(EXISTS (
            SELECT 1 FROM group_teacher i WHERE i.teaching_group = :group AND i.since <= l.day AND (i.until IS NULL OR i.until >= l.day)
               AND (l.substitute = i.staff_member OR (l.substitute IS NULL AND EXISTS (SELECT 1 FROM group_teacher j
                    WHERE j.teaching_group = l.teaching_group AND j.staff_member = i.staff_member AND j.since <= l.day
                      AND (j.until IS NULL OR j.until >= l.day))))))"_s},
        {u"pupils"_s, uR"(EXISTS (
            SELECT 1 FROM group_pupil i JOIN group_pupil j ON j.pupil = i.pupil
             WHERE i.teaching_group = :group AND j.teaching_group = l.teaching_group
               AND i.since <= l.day AND (i.until IS NULL OR i.until >= l.day)
               AND j.since <= l.day AND (j.until IS NULL OR j.until >= l.day)))"_s},
        {u"room"_s, u"l.room = :room"_s}};
    for (const auto &[field, condition] : shared) {
        const auto found = read(QString(at + condition), target);
        if (!found.isEmpty())
            return LessonClash{field, found.first()};
    }
    return std::nullopt;
}

void DayLessonRepository::setState(LessonId lesson, LessonState state, const QString &reason)
{
    struct Change { LessonId lesson; LessonState state; QString reason; };
    m_tx.run(u"UPDATE lesson SET state = :state, change_reason = :reason, sequence = sequence + 1 WHERE id = :lesson"_s,
             Change{lesson, state, reason});
}

void DayLessonRepository::move(const LessonTarget &target)
{
    m_tx.run(uR"(
        UPDATE lesson SET day = :day, number = :number, starts = :starts, ends = :ends, room = :room, change_reason = :reason,
               origin = CASE WHEN origin = 'Extra' THEN 'Extra' WHEN :movedFrom = '' THEN 'Timetable' ELSE 'Moved' END,
               moved_from = CASE WHEN :movedFrom = '' THEN NULL ELSE :movedFrom END, sequence = sequence + 1
         WHERE id = :lesson)"_s, target);
}

LessonId DayLessonRepository::add(const LessonTarget &target)
{
    return *m_tx.first<LessonId>(uR"(
        INSERT INTO lesson (teaching_group, day, number, starts, ends, room, origin, change_reason)
        VALUES (:group, :day, :number, :starts, :ends, :room, 'Extra', :reason) RETURNING id)"_s, target);
}

} // namespace parta
