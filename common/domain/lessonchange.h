// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a single lesson differs from the timetable: cancelled, moved, extra, given by a substitute.
#pragma once
#include "common/domain/ids.h"
#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace parta {

enum class LessonOrigin : quint8 { Timetable, Moved, Extra };
enum class LessonState : quint8 { Planned, Cancelled };
/// What the last entry of the register says about a lesson.
enum class SubstitutionKind : quint8 {
    Substitute, ///< another teacher gives the lesson
    Merged,     ///< the teacher of the other part of the class takes both
    Withdrawn,  ///< the substitution was taken back
};

struct LessonChange {
    LessonOrigin origin = LessonOrigin::Timetable;
    QString movedFrom;  ///< «2026-09-17/2», day and number of the timetable; empty where the lesson is where it was
    QString reason;
    QString room;       ///< name of the room; empty where none is set
    QString task;       ///< what the Substitute is to do
    int sequence = 0;   ///< number of changes, for calendars
};

/// A day and a lesson number.
struct LessonPlace {
    QDate day;
    int number = 0;

    friend bool operator==(const LessonPlace &, const LessonPlace &) = default;
};

/// Reads LessonChange::movedFrom; nothing where it is empty or says no place.
std::optional<LessonPlace> placeOf(const QString &movedFrom);
QString placeText(const LessonPlace &place);

/// A lesson of a day with everything a list of changes and substitutions shows.
struct DayLesson {
    LessonId id;
    GroupId group;
    LessonPlace place;
    QDateTime starts;          ///< UTC
    QDateTime ends;
    LessonState state = LessonState::Planned;
    QString className;
    QString groupName;
    QString subject;
    StaffId teacher;           ///< SubjectTeacher of that day; the first where there are several
    QString teacherName;
    StaffId substitute;        ///< 0: none
    QString substituteName;
    RoomId room;
    LessonChange change;
    bool isTouched = false;    ///< carries a record, a work or attendance

    QString title() const { return groupName.isEmpty() ? className : className + QStringLiteral(" (") + groupName + u')'; }
};

} // namespace parta
