// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Single lessons of a day and their changes: cancelled, moved, extra.
#pragma once
#include "common/domain/lessonchange.h"
#include "server/storage/transaction.h"

namespace parta {

/// Whom a place would ask twice, as the field of MoveLesson that is at fault, and the lesson that is there.
struct LessonClash {
    QString field;    ///< "teacher", "pupils" or "room"
    DayLesson lesson;
};

/// What is known of a group before it gets a lesson.
struct GroupPlace {
    YearId year;
    int level = 0;
    bool yearClosed = false;
};

/// The lesson a change is about, where and when it is to be.
struct LessonTarget {
    LessonId lesson;      ///< 0 for an extra one
    GroupId group;
    QDate day;
    int number = 0;
    QDateTime starts;
    QDateTime ends;
    std::optional<RoomId> room;
    QString reason;
    QString movedFrom;    ///< empty: where the timetable has it
};

class DayLessonRepository
{
public:
    explicit DayLessonRepository(Transaction &tx) : m_tx(tx) {}

    QList<DayLesson> onDays(QDate since, QDate until);
    /// Those of lessons this member of staff teaches or gives instead of another.
    QList<DayLesson> ofStaff(StaffId staff, QDate since, QDate until);
    /// Those of the class, of its parts, and of groups its pupils belong to.
    QList<DayLesson> ofClass(ClassId schoolClass, QDate since, QDate until);
    std::optional<DayLesson> lesson(LessonId id);
    std::optional<GroupPlace> groupPlace(GroupId group);
    bool isRoom(RoomId room);
    bool termIsClosed(GroupId group, QDate day);
    /// The group has a lesson there, cancelled or not, that is not the one in hand.
    bool isTaken(const LessonTarget &target);
    /// Another lesson at that time with a teacher, a pupil or the room in common; the substitute counts as teacher.
    std::optional<LessonClash> clash(const LessonTarget &target);

    void setState(LessonId lesson, LessonState state, const QString &reason);
    void move(const LessonTarget &target);
    LessonId add(const LessonTarget &target);

private:
    template<class Params> QList<DayLesson> read(const QString &condition, const Params &params);

    Transaction &m_tx;
};

} // namespace parta
