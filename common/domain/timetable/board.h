// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TimetableBoard: everything the timetable of a year is made of. The editor, the printed sheets and exports read it.
#pragma once
#include "common/domain/ids.h"
#include "common/domain/norms/rulerow.h"
#include "common/domain/substituting.h"
#include "common/domain/timetable/timetablestate.h"

namespace parta {

/// A TeachingGroup as the timetable places it.
struct TimetableGroup {
    GroupId id;
    SubjectId subject;
    QString subjectName;
    ClassId schoolClass;      ///< 0: pupils of several classes
    QString className;        ///< of the class, else the group's own name
    QString groupName;        ///< of the subgroup; empty for a whole class
    int level = 0;
    int weeklyHours = 0;      ///< of the load
    QList<StaffId> staff;
    QList<int> atoms;         ///< parts of pupils that never overlap: two groups clash where they share one

    QString title() const { return groupName.isEmpty() ? className : className + QStringLiteral(" (") + groupName + u')'; }
};

struct TimetableClass {
    ClassId id;
    QString name;
    int level = 0;
    int shift = 1;
    QList<int> atoms;
};

struct TimetableRoom {
    RoomId id;
    QString name;
};

/// A cell of the cycle.
struct CycleCell {
    int week = 1;     ///< 1 … weeks of the version
    int weekday = 1;  ///< 1 is Monday
    int number = 1;

    friend auto operator<=>(const CycleCell &, const CycleCell &) = default;
};

/// A cell in which a teacher, a class or a room is not to be used; one of the three is set.
struct NotAvailableCell {
    StaffId staff;
    ClassId schoolClass;
    RoomId room;
    CycleCell cell;
};

/// A placed hour of a group.
struct TimetableSlot {
    CycleCell cell;
    GroupId group;
    RoomId room;      ///< 0: none

    friend bool operator==(const TimetableSlot &, const TimetableSlot &) = default;
};

struct TimetableBoard {
    QList<TimetableGroup> groups;    ///< by level, class, subject
    QList<TimetableClass> classes;   ///< by level and name
    QList<StaffName> staff;      ///< by name
    QList<TimetableRoom> rooms;
    QList<NotAvailableCell> notAvailable;
    int numbers = 0;             ///< highest lesson number that has a bell
    int days = 5;                ///< of a study week
    QList<RuleRow> rules;        ///< norms as the school has them
};

enum class TimetableAxis : quint8 { Class, Teacher, Room };

/// Whose week is shown.
struct TimetableSubject {
    TimetableAxis axis = TimetableAxis::Class;
    qint64 id = 0;

    friend bool operator==(const TimetableSubject &, const TimetableSubject &) = default;
};

/// Whom a mark is about, of this axis; 0 where it is about another one.
inline qint64 markedIdOf(const NotAvailableCell &mark, TimetableAxis axis)
{
    return axis == TimetableAxis::Class ? mark.schoolClass.value : axis == TimetableAxis::Teacher ? mark.staff.value : mark.room.value;
}

/// A version of the timetable without its slots.
struct TimetableLine {
    TimetableId id;
    YearId year;
    QString name;
    QDate since;                 ///< of a draft: the day it is meant to come into force
    std::optional<QDate> until;
    int weeks = 1;
    TimetableState state = TimetableState::Draft;
    int slotCount = 0;
    int revision = 0;
};

} // namespace parta
