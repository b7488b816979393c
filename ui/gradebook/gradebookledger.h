// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page as the server last told it plus what this client wants changed: the state behind the grid.
#pragma once
#include "common/base/clock.h"
#include "ui/gradebook/pendingcells.h"
#include "ui/gradebook/proposal.h"

namespace parta {

/// What came of a wish to change cells.
struct ProposeOutcome {
    QList<Proposal> proposals;  ///< to be sent, in this order
    QList<CellKey> touched;
    QList<CellKey> refused;     ///< known to be refused: shown, not sent
    QString refusal;            ///< reason of the first of them
};

class GradebookLedger
{
public:
    /// \a clock is the school's; it outlives the ledger.
    explicit GradebookLedger(const Clock &clock) : m_clock(&clock) {}

    /// Replaces the page; what waits or was refused stays so, also for other pages.
    void setPage(const Gradebook &page);
    const Gradebook &page() const { return m_page; }
    /// Goes with every proposal; PageRights::reasonNeeded asks for one.
    void setReason(const QString &reason) { m_reason = reason.trimmed(); }
    std::optional<QString> reason() const;

    SavedPart saved(const CellKey &key) const { return m_saved.value(key); }
    /// What the server has or will have: the last waiting value, else the saved one.
    PartValue wanted(const CellKey &key) const;
    /// What the cell shows: like wanted(), but a refused value stays visible.
    PartValue shown(const CellKey &key) const;
    const PendingCells &pending() const { return m_pending; }
    std::optional<ErrorCode> refusalOf(const CellKey &key) const;
    QDateTime now() const { return m_clock->now(); }

    /// Wishes equal to what is wanted already are left out; one wish becomes one small message, several
    /// become SetCells of at most 2,000 cells.
    ProposeOutcome propose(const QList<CellChange> &changes);
    /// Each of the following gives the parts that may look different now.
    QList<CellKey> accept(const RequestId &request, const Answer &answer);
    QList<CellKey> refuse(const RequestId &request, const Failure &failure, const std::optional<Answer> &current);
    QList<CellKey> apply(const CellsChanged &event);
    QList<CellKey> resume(const Proposal &proposal);
    /// A newer record or other works of a lesson.
    void setLesson(LessonId lesson, const std::optional<LessonRecord> &record,
                   const std::optional<QList<LessonWork>> &works);
    bool dismiss(const CellKey &key) { return m_pending.dismiss(key); }

    int rowOf(PupilId pupil) const { return m_rows.value(pupil, -1); }
    int lessonIndex(LessonId lesson) const { return m_lessons.value(lesson, -1); }

private:
    SavedPart base(const CellKey &key) const;
    void setSaved(const CellKey &key, const SavedPart &part);
    QList<Proposal> messages(const QList<CellChange> &changes);
    Proposal single(const CellChange &change, const RequestId &request) const;
    SetCells bulk(const QList<CellChange> &changes, const RequestId &request) const;
    void refusePart(const CellKey &key, const RequestId &request, const CellRefusal &refusal);
    QHash<CellKey, SavedPart> merge(const Answer &answer, const QList<CellKey> &keys);

    const Clock *m_clock;
    Gradebook m_page;
    QString m_reason;
    QHash<CellKey, SavedPart> m_saved;
    PendingCells m_pending;
    QHash<PupilId, int> m_rows;
    QHash<LessonId, int> m_lessons;
};

} // namespace parta
