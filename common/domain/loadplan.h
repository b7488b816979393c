// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The teaching load beside the Curriculum; dividing a class by the alphabet. Pure.
#pragma once
#include "common/domain/curriculum.h"
#include <QDate>

namespace parta {

/// A SubjectTeacher's dated turn at a page. Turns end and begin; none is rewritten.
struct Appointment {
    AppointmentId id;
    StaffId teacher;
    QString name;              ///< initialed
    QDate since;
    std::optional<QDate> until;
};

/// One TeachingGroup of the year.
struct LoadLine {
    GroupId id;
    ClassId schoolClass;       ///< 0 for a group of several classes
    SubgroupId subgroup;       ///< 0: the whole class
    SubjectId subject;
    int level = 1;
    QString className;         ///< of the class, or the group's own name
    QString subgroupName;
    QString subjectName;
    int weeklyHours = 0;
    int plannedHours = 0;      ///< hundredths, by the Curriculum; 0 where it has none
    int pupils = 0;            ///< members today
    int lessons = 0;           ///< lessons of the page, so that it cannot be taken away
    int revision = 0;
    QList<Appointment> teachers; ///< by their days
};

/// Weekly hours (hundredths) of a subject in a class, all parts of the plan together.
int plannedHours(const QList<CurriculumRow> &rows, int level, ClassId schoolClass, SubjectId subject);
/// Whole lessons a week that hold these hours: half an hour a week is one lesson every other week.
int wholeHours(int hundredths);
/// The first part of a list that is divided in two: the greater half where the number is odd.
qsizetype firstHalf(qsizetype count);

} // namespace parta
