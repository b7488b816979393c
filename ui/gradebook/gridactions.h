// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Commands of the grid as actions: for shortcuts, menus, tool bars and the list of shortcuts.
#pragma once
#include <QAction>
#include <QHash>
#include <QWidget>

namespace parta {

enum class GridCommand : quint8 {
    Undo, Redo, Cut, Copy, Paste, FillDown, FillRight, SelectAll, WorkTypes, Today, History, ZoomIn, ZoomOut, ZoomReset,
    LessonPanel, NextLesson,
};

class GridActions
{
public:
    /// The actions belong to \a owner and work while the focus is inside it.
    explicit GridActions(QWidget &owner);
    QAction *action(GridCommand command) const { return m_actions.value(command); }
    QList<QAction *> all() const;

private:
    QHash<GridCommand, QAction *> m_actions;
    QList<GridCommand> m_order;
};

} // namespace parta
