// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The week of one class, teacher or room as a table: lesson numbers down, days across.
#pragma once
#include "ui/timetable/timetabledraft.h"
#include <QAbstractTableModel>

namespace parta {

/// One lesson as a cell shows it.
struct CellEntry {
    int hour = 0;          ///< index in the draft
    QString main;          ///< subject, or class for a teacher
    QString side;          ///< teacher and room, or subject
    bool isClashing = false;
    bool isPicked = false; ///< is being moved
};

/// What a delegate paints.
struct TimetableCell {
    QList<CellEntry> entries;
    std::optional<PlaceVerdict> verdict; ///< of the hour being moved, at this cell
    bool isNotAvailable = false;
    bool isWindow = false;               ///< free between two lessons of the day
};

class TimetableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role : int { CellRole = Qt::UserRole + 1 };

    /// The draft outlives the model.
    explicit TimetableModel(TimetableDraft &draft, QObject *parent = nullptr);

    void setSubject(const TimetableSubject &subject);
    const TimetableSubject &subject() const { return m_subject; }
    /// The hour that is being moved; -1 for none. All cells are judged for it.
    void setPicked(int hour);
    int picked() const { return m_picked; }
    CycleCell cellAt(const QModelIndex &index) const;
    QModelIndex indexOf(const CycleCell &cell) const;
    const TimetableCell &at(int row, int column) const { return m_cells.at(row).at(column); }
    /// Does the hour belong to the week that is shown?
    bool shows(int hour) const;
    /// Hours without a place of whose week this is, or of everybody where the room is shown.
    QList<int> unplaced() const;
    int windows() const { return m_windows; }
    TimetableDraft &draft() const { return m_draft; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void rebuild();
    CellEntry entryOf(int hour) const;
    void fillMarks();
    void countWindows();
    bool isAway(const CycleCell &cell) const;
    QString spoken(const TimetableCell &cell) const;
    QString hint(int row, int column) const;

    TimetableDraft &m_draft;
    TimetableSubject m_subject;
    QList<QList<TimetableCell>> m_cells; ///< [number][day]
    int m_first = 1;                     ///< number of the first row
    int m_picked = -1;
    int m_windows = 0;
};

} // namespace parta

Q_DECLARE_METATYPE(parta::TimetableCell)
