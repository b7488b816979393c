// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the teachers of the demo school wrote, entry by entry, up to the moment the demo begins.
#pragma once
#include "server/demo/lessons.h"
#include <variant>

namespace parta::demo {

struct RecordEntry {
    int lesson = -1;
    QString topic;
    QString homework;
    std::optional<int> minutes;
};

struct WorkEntry {
    int lesson = -1;
    int position = 1;
    WorkTypeId type;
    QString title;
};

struct MarkEntry {
    int work = 1;
    int pupil = -1;
    Grade grade = Grade::Five;
    int revision = 0;     ///< what the teacher saw
};

struct AttendanceEntry {
    int pupil = -1;
    AttendanceCode code = AttendanceCode::Unknown;
    std::optional<int> minutes;
};

/// Marks and attendance of one lesson, sent together.
struct CellsEntry {
    int lesson = -1;
    QList<MarkEntry> marks;
    QList<AttendanceEntry> attendance;
    QString reason;       ///< where an existing mark changes
};

/// Term marks of one group.
struct TermEntry {
    int group = -1;
    int termSet = 0;
    int term = 0;         ///< index in the term set
    QList<std::pair<int, Grade>> marks;
};

struct Entry {
    qint64 at = 0;        ///< milliseconds since 1970, UTC
    int author = -1;      ///< staff member
    std::variant<RecordEntry, WorkEntry, CellsEntry, TermEntry> body;
};

struct Chronicle {
    QList<PlannedLesson> lessons;
    QList<Entry> entries; ///< by time
};

/// Everything written before `now` (milliseconds since 1970, UTC). `workTypes` are those of the school.
Chronicle writeChronicle(const SchoolPlan &plan, const QList<WorkType> &workTypes, qint64 now);

/// Term marks that the teachers set before `now`, from the marks in `entries` (sorted by time).
QList<Entry> writeTermMarks(const SchoolPlan &plan, const QList<WorkType> &workTypes, const Chronicle &written, qint64 now);

} // namespace parta::demo
