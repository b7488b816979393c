// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The demo school on paper: who, where, what and when. Persons and things are indexes into the lists.
#pragma once
#include "common/domain/person.h"
#include "server/demo/names.h"
#include "server/demo/studyyear.h"
#include <QTime>

namespace parta::demo {

enum class Split : quint8 { None, Halves, BySex };

struct Subject {
    QString key;          ///< names its topics and homework
    QString name;
    QString shortName;
    QString chair;
    bool graded = true;
    Split split = Split::None;
    QList<int> hours;     ///< a week: YearLevels 1-9, then 10А 10Б 10В 11А 11Б 11В
};

struct StaffMember {
    PersonName name;
    Sex sex = Sex::Female;
    QString post;
    QString chair;        ///< empty for those who do not teach
    QString login;
    std::optional<Role> granted;
    int room = -1;
    int load = 0;         ///< lessons a week
};

struct SchoolClass {
    int level = 1;
    QString letter;
    QString name;
    int room = -1;
    int classTeacher = -1;
    QList<int> pupils;    ///< by surname and given name
};

struct Guardian {
    PersonName name;
    QString kind;         ///< «мать», «отец»
    QString phone;
};

struct Pupil {
    PersonName name;
    Sex sex = Sex::Male;
    QDate born;
    QString personalFile;
    int schoolClass = -1;
    DateRange membership;
    int ability = 500;    ///< 0 … 1000
    QList<int> guardians;
};

struct Subgroup {
    int schoolClass = -1;
    QString name;
    QList<int> pupils;
};

/// A TeachingGroup.
struct Group {
    int schoolClass = -1;
    int subject = -1;
    int subgroup = -1;    ///< -1: the whole class
    int teacher = -1;
    int room = -1;
    int weeklyHours = 0;
};

/// One lesson a week: the groups of one class and subject that are taught at the same time.
struct Activity {
    int schoolClass = -1;
    int subject = -1;
    QList<int> groups;
};

struct Slot {
    int group = -1;
    int weekday = 1;      ///< 1 is Monday
    int number = 1;
};

struct Bell {
    int number = 1;
    QTime starts;
    QTime ends;
};

struct BellSchedule {
    QString name;
    int levelFrom = 1;
    int levelTo = 11;
    QDate since;
    std::optional<QDate> until;
    QList<Bell> bells;
};

/// Slots valid on some days.
struct Timetable {
    QString name;
    QDate since;
    std::optional<QDate> until;
    QList<Slot> slots;
};

struct SchoolPlan {
    quint64 seed = 1;
    QDate today;
    StudyYear year;
    QStringList rooms;
    QList<Subject> subjects;
    QList<StaffMember> staff;
    QList<Guardian> guardians;
    QList<Pupil> pupils;
    QList<SchoolClass> classes;
    QList<Subgroup> subgroups;
    QList<Group> groups;
    QList<Activity> activities;
    QList<BellSchedule> bellSchedules;
    QList<Timetable> timetables;

    /// Pupils of the group, also those who left or have not come yet.
    const QList<int> &pupilsOf(const Group &group) const
    {
        return group.subgroup < 0 ? classes[group.schoolClass].pupils : subgroups[group.subgroup].pupils;
    }
};

/// The plan for a seed and the day the school has reached; a non-study day goes back to the nearest one.
SchoolPlan makePlan(quint64 seed, QDate today);

} // namespace parta::demo
