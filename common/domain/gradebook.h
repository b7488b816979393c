// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Gradebook: the immutable snapshot of one journal page and one term. The grid, the printed page,
// exports and golden tests all read this value.
#pragma once
#include "common/domain/grade.h"
#include "common/domain/ids.h"
#include "common/domain/lessonchange.h"
#include "common/domain/markscale.h"
#include "common/domain/person.h"
#include <QDateTime>
#include <QList>

namespace parta {

enum class TermKind : quint8 { Quarter, Trimester, HalfYear, Year };
enum class TermState : quint8 { Open, Closed };

/// Term of the page: the columns of the grid.
struct GradebookTerm {
    TermId id;
    TermKind kind = TermKind::Quarter;
    int number = 1;
    QDate first;
    QDate last;
    TermState state = TermState::Open;
};

/// What the reader may do on this page by the server's own rules; the client greys the rest.
struct PageRights {
    bool lessons = false;   ///< topics, homework, marks and attendance of every lesson of the page
    bool termMarks = false;
    bool print = false;
    bool reasonNeeded = false; ///< every change asks for a reason (deputy, access-and-clock.md row 3)
};

/// Texts above the page; all are ready to print.
struct GradebookHead {
    GroupId group;
    QString className;      ///< «7Б», or the name of a cross-class group
    QString groupName;      ///< name of the subgroup; empty for a whole class
    int yearLevel = 0;
    QString subject;
    QString teacher;        ///< full name of the present SubjectTeacher
    QString yearName;       ///< «2026/2027»
    QString schoolName;
    QString directorName;   ///< «И. О. Фамилия»
    bool demo = false;      ///< watermark in window and print
    PageRights rights;
    QDateTime asOf;         ///< server time of the snapshot, UTC
    QString timeZone;       ///< IANA id of the school
};

struct GradebookPupil {
    PupilId id;
    PersonName name;
    QList<DateRange> membership; ///< days in the group; other cells are hatched
};

/// One Work of a lesson. Position 1 always exists, 2 appears with a second mark in a cell.
struct LessonWork {
    int position = 1;
    WorkTypeId type;
    QString title;
};

/// What was taught and set at a lesson.
struct LessonRecord {
    LessonId lesson;
    QString topic;
    QString homework;
    std::optional<int> homeworkMinutes; ///< the teacher's estimate
    int revision = 0;                   ///< 0: nothing written yet
    QString author;                     ///< initialed name of who wrote last
    std::optional<QDateTime> writtenAt;
    std::optional<TopicPlanItemId> item = {}; ///< the topic is this one of the TopicPlan
};

struct GradebookLesson {
    LessonId id;
    QDate day;
    int number = 0;            ///< lesson number of the day
    QDateTime starts;          ///< UTC
    QDateTime ends;
    LessonState state = LessonState::Planned;
    QString substitute;        ///< initialed name; empty where none
    bool mayWrite = false;     ///< the reader may write this lesson once it has started
    LessonRecord record;
    QList<LessonWork> works;
    LessonChange change{};     ///< how it differs from the timetable
};

/// One mark as it stands. An empty grade is a cleared mark, kept for its revision.
struct MarkCell {
    LessonId lesson;
    int work = 1;              ///< position of the Work in the lesson
    PupilId pupil;
    std::optional<Grade> grade;
    int revision = 0;          ///< 0: never written

    friend bool operator==(const MarkCell &, const MarkCell &) = default;
};

struct AttendanceCell {
    LessonId lesson;
    PupilId pupil;
    std::optional<AttendanceCode> code; ///< empty: present
    std::optional<int> minutes;         ///< with Late
    int revision = 0;

    friend bool operator==(const AttendanceCell &, const AttendanceCell &) = default;
};

struct TermMarkCell {
    TermId term;
    PupilId pupil;
    std::optional<Grade> grade;
    int revision = 0;

    friend bool operator==(const TermMarkCell &, const TermMarkCell &) = default;
};

/// A mark of this subject and term that a pupil brought along from the group he was in before: counted here, written and
/// kept there.
struct TransferredMark {
    PupilId pupil;
    QDate day;
    Grade grade = Grade::Five;
    int weight = 100;          ///< hundredths, of its WorkType
    QString workType;          ///< abbreviation
    QString from;              ///< «7А», or «7А, группа 1»
};

enum class DeadlineKind : quint8 { Oral, Written, External };

struct WorkType {
    WorkTypeId id;
    QString name;
    QString abbreviation;
    int weight = 100;          ///< hundredths: 150 is 1,5
    DeadlineKind deadline = DeadlineKind::Oral;
    bool archived = false;     ///< known to the works that have it, offered to no new one
};

struct Gradebook {
    GradebookHead head;
    GradebookTerm term;
    QList<WorkType> workTypes;
    QList<GradebookPupil> pupils;    ///< in list order
    QList<GradebookLesson> lessons;  ///< by day and number
    QList<MarkCell> marks;
    QList<AttendanceCell> attendance;
    QList<TransferredMark> transferred; ///< by pupil and day
    QList<TermMarkCell> termMarks;   ///< of this term, and of the Year term after the last
    std::optional<GradebookTerm> year = {}; ///< the Year term, on the page of the last term: a column of its own
    ScaleRule scale = {};            ///< of the page's subject: what the proposed mark follows
};

} // namespace parta
