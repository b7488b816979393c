// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Table model of one journal page: a thin view of the snapshot and of what waits for the server.
//
// Contract with whoever sends (GradebookPage, outbox):
// - Every entry is emitted at once as proposed() and the cell shows "pending". A value typed over a
//   waiting one carries the revision its predecessor was typed on, so the sender (Outbox) keeps them in
//   order, one on the wire per place, and puts the next on the revision the answer brought.
// - Answer each with accept() or refuse(). Do not call refuse() for Offline, Busy or ShuttingDown: such
//   a proposal stays pending and is sent again with the same RequestId.
// - A Conflict travels with the present state: pass it as `current`. A later value of the same cell keeps
//   its revision, so the server refuses it too and nothing is overwritten unseen.
// - Proposals found in the outbox after a restart are shown through resume(), after setPage().
#pragma once
#include "ui/gradebook/lessonledger.h"
#include "ui/gradebook/pageface.h"
#include <QAbstractTableModel>

namespace parta {

/// What others did to the page.
using PageEvent = std::variant<CellsChanged, LessonChanged>;

class GradebookModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// \a clock is the school's and outlives the model.
    explicit GradebookModel(const Clock &clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Proposes what cellFromText() reads; false where it reads nothing. Undo is GradebookEditor's.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Replaces the page, by itself or by another. What waits and what was refused stays known.
    void setPage(const Gradebook &page);
    const GradebookLedger &ledger() const { return m_ledger; }
    const PageFace &face() const { return m_face; }
    const LessonLedger &lessonLedger() const { return m_lessonLedger; }
    /// Reason of the changes to come, where PageRights::reasonNeeded asks for one.
    void setReason(const QString &reason) { m_ledger.setReason(reason); }
    /// Shows values that a paste would write.
    void setPreview(const QList<CellChange> &changes);

    /// Emits proposed() for what may be written, entryRefused() for the first that may not. Gives the
    /// number of refused parts.
    int propose(const QList<CellChange> &changes);
    /// SetLessonRecord on the revision that was seen, or SetWork; the request is filled in.
    void proposeLesson(Proposal draft);

    void accept(const RequestId &request, const Answer &answer);
    void refuse(const RequestId &request, const Failure &failure, const std::optional<Answer> &current = {});
    void apply(const PageEvent &event);
    void resume(const Proposal &proposal);
    /// Takes a refused entry off the cell; false where there is none.
    bool dismiss(const QModelIndex &index);
    /// Gives a refused record of a lesson up.
    void dismissLesson(LessonId lesson);

Q_SIGNALS:
    void proposed(const parta::Proposal &proposal);
    /// One line with the clause, by a local rule or by the server. \a index may be invalid.
    void entryRefused(const QString &text, const QModelIndex &index);
    /// Record, works or their state changed.
    void lessonChanged(parta::LessonId lesson);
    /// Number of cells that wait for the server.
    void waitingChanged(int cells);

private:
    QModelIndex indexOf(const CellKey &key) const;
    void touch(const QList<CellKey> &keys);
    void tellRefusals(const QList<CellKey> &keys);
    void touchLesson(LessonId lesson);
    bool takeLessonAnswer(const RequestId &request, const Answer &answer);

    GradebookLedger m_ledger;
    LessonLedger m_lessonLedger;
    PageFace m_face;
};

} // namespace parta
