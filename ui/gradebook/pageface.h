// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the grid shows and says for every row and column; the model only passes it on.
#pragma once
#include "ui/gradebook/gradebookledger.h"
#include "ui/gradebook/gridcolumns.h"
#include "ui/gradebook/pagetotals.h"

namespace parta {

class PageFace
{
public:
    /// \a ledger outlives the face.
    explicit PageFace(const GradebookLedger &ledger) : m_ledger(ledger) {}

    GridColumns columns() const
    {
        return {int(m_ledger.page().lessons.size()), m_ledger.page().year.has_value(), !m_ledger.page().transferred.isEmpty()};
    }
    /// Of a lesson or of a term; -1 where the page has no such column.
    int columnOf(const CellKey &key) const;
    const GradebookPupil &pupil(int row) const { return m_ledger.page().pupils.at(row); }
    /// nullptr outside lesson columns
    const GradebookLesson *lesson(int column) const;
    /// The parts a cell is made of; empty where nothing can be entered.
    QList<CellKey> keys(int row, int column) const;

    QString text(int row, int column) const;
    QString editText(int row, int column) const;
    QString spoken(int row, int column) const;
    QString hint(int row, int column) const;
    CellLook look(int row, int column) const;
    ColumnHead head(int column) const;
    QString headHint(int column) const;
    QDate today() const;

    /// Values a paste would write, drawn over the others.
    void setPreview(const QHash<CellKey, PartValue> &preview) { m_preview = preview; }
    const QHash<CellKey, PartValue> &preview() const { return m_preview; }
    /// Averages are kept until their row changes.
    void forgetRow(int row) { m_totals.remove(row); }
    void forgetAll();

private:
    const PupilTotals &totals(int row) const;
    CellKey termKey(int row, int column) const;
    void addPreview(CellLook &look, int row, int column) const;

    const GradebookLedger &m_ledger;
    QHash<CellKey, PartValue> m_preview;
    mutable QHash<int, PupilTotals> m_totals;
    mutable std::pair<qint64, QDate> m_today; ///< minute since the epoch and its school day
};

} // namespace parta
