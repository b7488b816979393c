// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A checked FET timetable: all references are indexes, everything doubtful is gone and told in findings.
#pragma once
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace parta::import {

enum class FetLevel : quint8 { Year, Group, Subgroup };

/// A year, group or subgroup of the students tree. One name is one set, however often it stands in the file.
struct FetSet {
    QString name;
    FetLevel level = FetLevel::Year;
    int size = 0;         ///< Number_of_Students; 0 when the file does not tell
    QList<int> parents;
    QList<int> children;
    int row = 0;
};

struct FetTeacher {
    QString name;
    QStringList qualified; ///< Qualified_Subject
};

struct FetRoom {
    QString name;
    QString building;
    int capacity = 0;
    QList<int> real; ///< of a virtual room: the rooms it stands for
};

struct FetPlacement {
    int day = 0;
    int hour = 0;
    bool isLocked = false;
};

struct FetActivity {
    int id = 0;
    int load = 0;     ///< Activity_Group_Id; 0 when the activity is a load of its own
    int row = 0;
    int line = 0;
    QList<int> teachers;
    int subject = 0;
    QList<int> sets;
    QStringList tags;
    int duration = 1;
    std::optional<FetPlacement> placement;
    QList<int> rooms; ///< real rooms
};

/// Hours in which a teacher, a student set or everybody is not available.
struct FetBan {
    enum class Who : quint8 { Teacher, Students, Everybody };
    Who who = Who::Teacher;
    int index = 0; ///< of the teacher or set
    QList<std::pair<int, int>> cells; ///< day, hour
};

struct FetFile {
    QString version;
    QString institution;
    QString comments;
    QStringList days;
    QStringList hours;
    QStringList subjects;
    QList<FetTeacher> teachers;
    QList<FetRoom> rooms;
    QList<FetSet> sets;
    QList<FetActivity> activities; ///< active and accepted
    QList<FetBan> bans;
    int inactive = 0;              ///< activities skipped
    int ignoredConstraints = 0;
    int wishes = 0;
    int rejectedNames = 0;         ///< rows of the name lists not taken
    int rejectedActivities = 0;
    int rejectedPlacements = 0;    ///< placements, rooms and bans not taken

    int setsOf(FetLevel level) const;
    int activityHours() const;
    int placed() const;
    int placedHours() const;
    int withRoom() const;
    /// Activity_Group_Id counted once, every activity without one for itself.
    int loads() const;
};

} // namespace parta::import
