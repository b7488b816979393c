// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of a page: marks, attendance, term marks, each with its revision and history.
#pragma once
#include "common/protocol/journal.h"
#include "common/protocol/marks.h"
#include "server/storage/repositories/facts.h"
#include "server/storage/transaction.h"

namespace parta {

/// Who writes, in which role, when and why.
struct Authorship {
    AccountId account;
    Role role = Role::SubjectTeacher;
    QDateTime at;
    QString reason;
};

/// Whether the pupil belongs to the group on the lesson's day, and the work the mark is for, if it is there already.
struct MarkPlace {
    bool member = false;
    std::optional<WorkId> work;
};

class CellRepository
{
public:
    CellRepository(Transaction &tx, Authorship author) : m_tx(tx), m_author(std::move(author)) {}

    MarkPlace place(const MarkChange &change, const LessonScope &lesson);
    /// Writes the mark where its revision still stands; nullopt is a conflict, see mark(). A work that is not there is made.
    std::optional<MarkCell> put(const MarkChange &change);
    std::optional<MarkCell> put(const MarkChange &change, const std::optional<WorkId> &work);
    std::optional<AttendanceCell> put(const AttendanceChange &change);
    std::optional<TermMarkCell> put(const SetTermMark &change);

    /// The cell as it stands; revision 0 where it was never written.
    MarkCell mark(LessonId lesson, int work, PupilId pupil);
    AttendanceCell attendance(LessonId lesson, PupilId pupil);
    TermMarkCell termMark(GroupId group, TermId term, PupilId pupil);
    /// Initialed name of who wrote the cell last; position as in the history: 0 is attendance. nullopt: nobody yet.
    std::optional<QString> author(LessonId lesson, PupilId pupil, int position);
    std::optional<QString> author(GroupId group, TermId term, PupilId pupil);

private:
    WorkId addWork(LessonId lesson, int position);
    void note(LessonId lesson, PupilId pupil, int position, const std::optional<QString> &value, int revision);

    Transaction &m_tx;
    Authorship m_author;
};

/// All states a cell has had, newest first.
QList<CellVersion> cellHistory(Transaction &tx, LessonId lesson, PupilId pupil);

} // namespace parta
