// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws cells of the grid and opens the line for typing a value (F2). What was typed goes out as a
// signal, so that the editor can make an undo step of it.
#pragma once
#include "ui/delegates/gridpainter.h"
#include <QStyledItemDelegate>

namespace parta {

class GradeDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit GradeDelegate(QObject *parent = nullptr) : QStyledItemDelegate(parent) {}

    /// Cells of a frozen part that are no lessons.
    void setFrozen(bool frozen) { m_frozen = frozen; }
    /// The cell that waits for a second mark shows «4/».
    void setAwaiting(const QModelIndex &cell) { m_awaiting = cell; }
    const QFont &font() const { return m_painter.font(); }
    void prepare(const QFont &font, Shade shade) { m_painter.prepare(font, shade); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    void typed(const QModelIndex &index, const QString &text) const;

private:
    GridPainter m_painter;
    QPersistentModelIndex m_awaiting;
    bool m_frozen = false;
};

} // namespace parta
