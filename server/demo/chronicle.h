// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the teachers of the demo school wrote, entry by entry, up to the moment the demo begins.
#pragma once
#include "server/demo/lessons.h"

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

enum class EntryKind : quint8 { Record, Work, Cells, Term };

struct Entry {
    qint64 at = 0;        ///< milliseconds since 1970, UTC
    int author = -1;      ///< staff member
    EntryKind kind = EntryKind::Record;
    int index = -1;       ///< in the chronicle's list of that kind
};

struct Chronicle {
    QList<PlannedLesson> lessons;
    QList<RecordEntry> records;
    QList<WorkEntry> works;
    QList<CellsEntry> cells;
    QList<TermEntry> terms;
    QList<Entry> entries; ///< by time

    void add(qint64 at, int author, const RecordEntry &body) { note(at, author, EntryKind::Record, records, body); }
    void add(qint64 at, int author, const WorkEntry &body) { note(at, author, EntryKind::Work, works, body); }
    void add(qint64 at, int author, const CellsEntry &body) { note(at, author, EntryKind::Cells, cells, body); }
    void add(qint64 at, int author, const TermEntry &body) { note(at, author, EntryKind::Term, terms, body); }
    /// Earlier first; those of one instant as they were added.
    void sort();

private:
    template<class Body> void note(qint64 at, int author, EntryKind kind, QList<Body> &list, const Body &body)
    {
        entries.append({at, author, kind, int(list.size())});
        list.append(body);
    }
};

/// When the deputy closes a term (milliseconds since 1970, UTC).
qint64 closingInstant(const TermDates &term);

/// Everything written before `now` (milliseconds since 1970, UTC). `workTypes` are those of the school.
Chronicle writeChronicle(const SchoolPlan &plan, const QList<WorkType> &workTypes, qint64 now);

/// Adds the term marks that the teachers set before `now`, from the marks of the chronicle (sorted by time).
void writeTermMarks(const SchoolPlan &plan, const QList<WorkType> &workTypes, qint64 now, Chronicle &chronicle);

} // namespace parta::demo
