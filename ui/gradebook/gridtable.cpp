// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Set-up of a table without borders and scroll bars of its own.
#include "ui/gradebook/gridtable.h"
#include <QWheelEvent>

namespace parta {

GridTable::GridTable(const QString &accessibleName, QWidget *parent)
    : QTableView(parent), m_cells(new GradeDelegate(this)), m_head(new GridHeader(this))
{
    setAccessibleName(accessibleName);
    setItemDelegate(m_cells);
    setHorizontalHeader(m_head);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(8);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
}

void GridTable::prepare(const QFont &font, Shade shade, int rowHeight)
{
    m_cells->prepare(font, shade);
    m_head->prepare(font, shade);
    verticalHeader()->setDefaultSectionSize(rowHeight);
    QPalette colours = palette();
    colours.setColor(QPalette::Base, gridColours(shade).readOnly);
    viewport()->setPalette(colours);
    updateGeometries();
    viewport()->update();
}

void GridTable::openEditor(const QModelIndex &cell)
{
    edit(cell, QAbstractItemView::AllEditTriggers, nullptr);
}

void GridTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    Q_EMIT editorClosed(hint);
}

void GridTable::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier) && event->angleDelta().y() != 0) {
        Q_EMIT zoomWheel(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QTableView::wheelEvent(event);
}

void GridTable::keyPressEvent(QKeyEvent *event)
{
    event->ignore(); // keys are the view's
}

} // namespace parta
