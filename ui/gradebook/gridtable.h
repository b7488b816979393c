// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One of the three tables side by side that make the grid: names, lessons, totals.
#pragma once
#include "ui/delegates/gradedelegate.h"
#include "ui/gradebook/gridheader.h"
#include <QTableView>

namespace parta {

class GridTable : public QTableView
{
    Q_OBJECT
public:
    explicit GridTable(const QString &accessibleName, QWidget *parent = nullptr);

    GradeDelegate &cells() { return *m_cells; }
    GridHeader &head() { return *m_head; }
    /// Font and colours of cells and head, height of rows.
    void prepare(const QFont &font, Shade shade, int rowHeight);
    /// Opens the typing line in a cell of this table.
    void openEditor(const QModelIndex &cell);
    bool isEditing() const { return state() == QAbstractItemView::EditingState; }

Q_SIGNALS:
    /// The typing line has closed; where to go next.
    void editorClosed(QAbstractItemDelegate::EndEditHint hint);
    /// Ctrl and the wheel: +1 or -1.
    void zoomWheel(int step);

protected:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    GradeDelegate *m_cells;
    GridHeader *m_head;
};

} // namespace parta
