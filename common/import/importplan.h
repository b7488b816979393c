// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The plan every format is read into and one place applies: rows of the school with stable external ids.
// Numbers are indexes into the lists of the same plan.
#pragma once
#include "common/domain/importing/findings.h"
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
    QString post = {};
    QList<int> subjects = {}; ///< what the person teaches
    QDate born = {};
    QString phone = {};
    QString email = {};
    FindingPlace place = {};
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
    int schoolClass = -1; ///< of a numbered pupil who stands for one of this year's class; real ones have memberships
    QDate born = {};
    QString sex = {};     ///< «м», «ж» or empty
    QString personalFile = {};
    QString address = {};
    QString phone = {};
    FindingPlace place = {}; ///< for the question whether a namesake is the same person
};

struct PlannedGuardian {
    QString externalId;
    PersonName name;
    QString phone;
    QString email;
};

struct PlannedGuardianLink {
    int guardian = 0;
    int pupil = 0;
    QString kind; ///< «мать», «отец», …; empty when the file does not tell
};

/// Pupil in a class or, with a subgroup, in that.
struct PlannedMembership {
    int pupil = 0;
    int schoolClass = -1;
    int subgroup = -1;
    DateRange days;
};

/// Staff member teaches a group, or answers for a class.
struct PlannedTeaching {
    int staff = 0;
    int group = -1;
    int schoolClass = -1;
    DateRange days;
};

/// «Delete» in a file ends a fact from the day of the import and deletes nothing (formats.md 1, rule 4).
struct PlannedEnding {
    QString person; ///< external id of a pupil, guardian or member of staff
    QString group;  ///< external id of what the membership is in; empty: all of the person ends, the account too
};

/// What becomes of a person whose name alone is known already.
enum class Namesakes : quint8 { Warn, Ask, Same, New };

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
    QList<PlannedGuardian> guardians;
    QList<PlannedGuardianLink> guardianLinks;
    QList<PlannedMembership> memberships;
    QList<PlannedTeaching> teachings;
    QList<PlannedEnding> endings;
    Namesakes namesakes = Namesakes::Warn;
    QList<PlannedSubgroup> subgroups;
    QList<PlannedGroup> groups;
    QList<PlannedSlot> slots;
    QList<UnplacedLesson> unplaced;
    QList<PlannedBell> bells;   ///< one per lesson number the slots use
    bool areBellsKnown = false; ///< told by the file or the person; else the school's own go first
};

} // namespace parta::import
