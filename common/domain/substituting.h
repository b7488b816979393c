// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who can give an absent teacher's lesson: free teachers in the order they are proposed. Pure.
#pragma once
#include "common/domain/lessonchange.h"
#include "common/domain/person.h"
#include <QSet>

namespace parta {

struct StaffName {
    StaffId id;
    QString name; ///< initialed
};

struct StaffAbsence {
    AbsenceId id;
    StaffId staff;
    QString name;
    QDate since;
    QDate until;
    QString reason;
    QString orderNumber;
    std::optional<QDate> orderDay;
    bool cancelled = false;
    int revision = 0;
};

/// A teacher who could give a lesson.
struct FreeTeacher {
    StaffId staff;
    QString name;
    bool sameSubject = false;  ///< is qualified for the subject, or teaches it
    bool knowsClass = false;   ///< teaches the class something
    bool merges = false;       ///< gives the same subject to another part of the class at that hour
    int thisMonth = 0;         ///< substitutions in the month of the lesson
    int thatDay = 0;           ///< lessons of the day

    friend bool operator==(const FreeTeacher &, const FreeTeacher &) = default;
};

struct UncoveredLesson {
    DayLesson lesson;
    AbsenceId absence;
    QList<FreeTeacher> teachers; ///< best first
};

/// One line of the register.
struct SubstitutionLine {
    qint64 id = 0;
    LessonId lesson;
    LessonPlace place;
    QString className;
    QString groupName;
    QString subject;
    StaffId absent;
    QString absentName;
    StaffId substitute;
    QString substituteName;
    SubstitutionKind kind = SubstitutionKind::Substitute;
    QString reason;
    QString task;
};

/// What the choice knows of one teacher.
struct TeacherFacts {
    StaffName who;
    QSet<qint64> subjects;      ///< ids
    QSet<qint64> classes;       ///< ids
    int thisMonth = 0;
};

/// A lesson somebody gives on the days in question.
struct TakenHour {
    StaffId staff;
    QDateTime starts;
    QDateTime ends;
    QDate day;
    qint64 subject = 0;
    qint64 schoolClass = 0;
    LessonId lesson;
};

/// The lesson to be covered.
struct LessonNeed {
    LessonId lesson;
    QDateTime starts;
    QDateTime ends;
    QDate day;
    qint64 subject = 0;
    qint64 schoolClass = 0;
    StaffId absent;
};

/// Days on which somebody is not there.
struct AwayDays {
    StaffId staff;
    QDate since;
    QDate until;
};

/// Free teachers for one lesson: those of the subject first, then who can merge, who knows the class, who substituted
/// least, who has least that day. Away is away.
QList<FreeTeacher> freeTeachers(const LessonNeed &need, const QList<TeacherFacts> &staff, const QList<TakenHour> &taken,
                                const QList<AwayDays> &away);

/// One teacher for each lesson, as «all proposals» assigns them: nobody twice at an hour, and nobody twice as often as
/// others of the same fitness. 0 where nobody is free.
QList<StaffId> proposals(const QList<UncoveredLesson> &lessons);

/// Totals of the register: substitutions given and lessons missed by teacher and month.
struct SubstitutionTotal {
    StaffId staff;
    QString name;
    QDate month;  ///< its first day
    int given = 0;
    int merged = 0;
    int missed = 0;

    friend bool operator==(const SubstitutionTotal &, const SubstitutionTotal &) = default;
};
/// By month and name. Withdrawn lines do not count; of several lines of a lesson the last does.
QList<SubstitutionTotal> totalsOf(const QList<SubstitutionLine> &lines);
/// The lines that hold: the last one of each lesson, without withdrawn ones.
QList<SubstitutionLine> standing(const QList<SubstitutionLine> &lines);

} // namespace parta
