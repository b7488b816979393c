// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A checked timetable of another program: all references are indexes, everything doubtful is gone and told in findings.
#pragma once
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace parta::import {

enum class SetLevel : quint8 { Year, Group, Subgroup };

/// A year, group or subgroup of the students tree. One name is one set, however often it stands in the file.
struct TimetableSet {
    QString name;
    SetLevel level = SetLevel::Year;
    int size = 0;         ///< Number_of_Students; 0 when the file does not tell
    QList<int> parents;
    QList<int> children;
    int row = 0;
};

struct TimetableTeacher {
    QString name;
    QStringList qualified; ///< Qualified_Subject
};

struct TimetableRoom {
    QString name;
    QString building;
    int capacity = 0;
    QList<int> real; ///< of a virtual room: the rooms it stands for
};

struct TimetablePlacement {
    int day = 0;
    int hour = 0;
    bool isLocked = false;
};

struct TimetableActivity {
    int id = 0;       ///< positive, unique in the file
    int load = 0;     ///< activities of one load share it; 0 when the activity is a load of its own
    int row = 0;
    int line = 0;
    QList<int> teachers;
    int subject = 0;
    QList<int> sets;
    QStringList tags;
    int duration = 1;
    std::optional<TimetablePlacement> placement;
    QList<int> rooms; ///< real rooms
    QString name = {}; ///< what the file calls it; empty: its id

    QString shownName() const { return name.isEmpty() ? QString::number(id) : name; }
};

/// Hours in which a teacher, a student set, a room or everybody is not available.
struct TimetableBan {
    enum class Who : quint8 { Teacher, Students, Room, Everybody };
    Who who = Who::Teacher;
    int index = 0; ///< of the teacher, set or room
    QList<std::pair<int, int>> cells; ///< day, hour
};

struct TimetableFile {
    QString source = QStringLiteral("fet"); ///< prefix of the external ids
    QString version;
    QString institution;
    QString comments;
    QStringList days;
    QStringList hours;
    QStringList subjects;
    QList<TimetableTeacher> teachers;
    QList<TimetableRoom> rooms;
    QList<TimetableSet> sets;
    QList<TimetableActivity> activities; ///< active and accepted
    QList<TimetableBan> bans;
    int inactive = 0;              ///< activities skipped
    int ignoredConstraints = 0;
    int wishes = 0;
    int rejectedNames = 0;         ///< rows of the name lists not taken
    int rejectedActivities = 0;
    int rejectedPlacements = 0;    ///< placements, rooms and bans not taken

    int setsOf(SetLevel level) const;
    int activityHours() const;
    int placed() const;
    int placedHours() const;
    int withRoom() const;
    /// Activity_Group_Id counted once, every activity without one for itself.
    int loads() const;
};

} // namespace parta::import
