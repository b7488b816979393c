// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The plan every format is read into and one place applies: rows of the school with stable external ids.
// Numbers are indexes into the lists of the same plan.
#pragma once
#include "common/domain/person.h"
#include "common/domain/timetable/daynames.h"
#include <QDate>
#include <QList>
#include <QStringList>
#include <QTime>

namespace parta::import {

struct PlannedSubject {
    QString externalId; ///< unique in its table for good: a repeated import finds the row again
    QString name;
};

struct PlannedStaff {
    QString externalId;
    PersonName name;
};

struct PlannedRoom {
    QString externalId;
    QString name;
};

struct PlannedClass {
    QString externalId;
    QString name;
    int level = 0;      ///< YearLevel
    QString letter;
    int size = 0;       ///< pupils the file announces; 0 when it does not tell
};

struct PlannedPupil {
    QString externalId;
    PersonName name;
    int schoolClass = 0;
};

struct PlannedSubgroup {
    QString externalId;
    QString name;
    int schoolClass = -1; ///< -1: pupils of several classes
    QList<int> pupils;
};

/// Owner of one journal page: subject × class or subgroup × teachers.
struct PlannedGroup {
    QString externalId;
    int subject = 0;
    int schoolClass = -1; ///< -1 with a subgroup of several classes
    int subgroup = -1;    ///< -1: the whole class
    int level = 0;
    QString name;         ///< empty for a whole class
    QList<int> staff;
    int weeklyHours = 0;
};

struct PlannedSlot {
    CycleDay day;
    int number = 0; ///< lesson number
    int group = 0;
    int room = -1;
};

/// A lesson of the load that has no place yet («не расставлены»).
struct UnplacedLesson {
    QString externalId;
    int group = -1;
    int duration = 1;
};

struct PlannedBell {
    int number = 0;
    QTime starts;
    QTime ends;
};

struct ImportPlan {
    QString source;      ///< prefix of the external ids, e.g. "fet"
    QString timetableId; ///< external id of the timetable: the same placements have the same one
    QString name;        ///< of the timetable
    QDate from;
    int weeks = 1;
    QList<PlannedSubject> subjects;
    QList<PlannedStaff> staff;
    QList<PlannedRoom> rooms;
    QList<PlannedClass> classes;
    QList<PlannedPupil> pupils;
    QList<PlannedSubgroup> subgroups;
    QList<PlannedGroup> groups;
    QList<PlannedSlot> slots;
    QList<UnplacedLesson> unplaced;
    QList<PlannedBell> bells;   ///< one per lesson number the slots use
    bool areBellsKnown = false; ///< told by the file or the person; else the school's own go first
};

} // namespace parta::import
