// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The week's table with mouse and keyboard: Space picks a lesson up, arrows move, Enter drops it, Delete takes it off,
// Escape lays it back. Dragging does the same.
#pragma once
#include "ui/timetable/timetabledelegate.h"
#include <QTableView>

class QMimeData;

namespace parta {

class TimetableView : public QTableView
{
    Q_OBJECT
public:
    explicit TimetableView(TimetableModel &model, QWidget *parent = nullptr);

    /// Nobody moves anything here.
    void setEditable(bool editable) { m_editable = editable; }
    bool isEditable() const { return m_editable; }
    /// Takes an hour in hand; the keyboard goes to the grid.
    void pickUp(int hour);
    /// Lays the hour in hand down at a cell.
    void drop(const CycleCell &cell);
    void layBack();
    /// Hours travel by their number in the draft.
    static QMimeData *mimeOf(int hour);
    static int hourOf(const QMimeData *mime);

Q_SIGNALS:
    /// Another hour is in hand; -1 for none.
    void pickedChanged(int hour);
    /// What a drop at the current cell would do; shown under the grid.
    void judged(const QString &text);
    /// The lesson under the cursor; -1 for none.
    void hourChosen(int hour);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    int hourAt(const QPoint &point) const;
    void pickNext();
    void takeOff();
    void tell(const QModelIndex &index);
    void keepCurrent();

    TimetableModel &m_model;
    TimetableDelegate *m_delegate;
    bool m_editable = true;
    QPoint m_pressed;
    int m_pressedHour = -1;
    CycleCell m_current;
};

} // namespace parta
