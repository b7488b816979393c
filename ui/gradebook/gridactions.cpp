// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Table of commands, icons and keys.
#include "ui/gradebook/gridactions.h"
#include "ui/style/icons.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct Command {
    GridCommand command;
    const char *text;
    const char *icon;
    QList<QKeySequence> keys;
};

QList<Command> commands()
{
    return {
        {GridCommand::Undo, QT_TRANSLATE_NOOP("parta::GridActions", "Undo"), "undo", {Qt::CTRL | Qt::Key_Z}},
        {GridCommand::Redo, QT_TRANSLATE_NOOP("parta::GridActions", "Redo"), "redo",
         {Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z}},
        {GridCommand::Cut, QT_TRANSLATE_NOOP("parta::GridActions", "Cut"), "", {Qt::CTRL | Qt::Key_X}},
        {GridCommand::Copy, QT_TRANSLATE_NOOP("parta::GridActions", "Copy"), "copy", {Qt::CTRL | Qt::Key_C}},
        {GridCommand::Paste, QT_TRANSLATE_NOOP("parta::GridActions", "Paste"), "paste", {Qt::CTRL | Qt::Key_V}},
        {GridCommand::FillDown, QT_TRANSLATE_NOOP("parta::GridActions", "Fill down"), "fill-down", {Qt::CTRL | Qt::Key_D}},
        {GridCommand::FillRight, QT_TRANSLATE_NOOP("parta::GridActions", "Fill right"), "", {Qt::CTRL | Qt::Key_R}},
        {GridCommand::SelectAll, QT_TRANSLATE_NOOP("parta::GridActions", "Select all"), "", {Qt::CTRL | Qt::Key_A}},
        {GridCommand::WorkTypes, QT_TRANSLATE_NOOP("parta::GridActions", "Work type of the lesson"), "",
         {Qt::CTRL | Qt::Key_Space}},
        {GridCommand::Today, QT_TRANSLATE_NOOP("parta::GridActions", "Today"), "today", {Qt::CTRL | Qt::Key_Semicolon}},
        {GridCommand::History, QT_TRANSLATE_NOOP("parta::GridActions", "History of the cell"), "history",
         {Qt::CTRL | Qt::SHIFT | Qt::Key_H}},
        {GridCommand::ZoomIn, QT_TRANSLATE_NOOP("parta::GridActions", "Larger"), "zoom-in",
         {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}},
        {GridCommand::ZoomOut, QT_TRANSLATE_NOOP("parta::GridActions", "Smaller"), "zoom-out", {Qt::CTRL | Qt::Key_Minus}},
        {GridCommand::ZoomReset, QT_TRANSLATE_NOOP("parta::GridActions", "Usual size"), "", {Qt::CTRL | Qt::Key_0}},
        {GridCommand::LessonPanel, QT_TRANSLATE_NOOP("parta::GridActions", "Topic and homework"), "panel", {Qt::Key_F6}},
        {GridCommand::NextLesson, QT_TRANSLATE_NOOP("parta::GridActions", "Save the lesson and go to the next"), "next",
         {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}},
    };
}

} // namespace

GridActions::GridActions(QWidget &owner)
{
    for (const Command &command : commands()) {
        auto *action = new QAction(QCoreApplication::translate("parta::GridActions", command.text), &owner);
        if (*command.icon)
            action->setIcon(icon(QString::fromLatin1(command.icon)));
        action->setShortcuts(command.keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setToolTip(action->text() + u" ("_s + command.keys.constFirst().toString(QKeySequence::NativeText) + u')');
        owner.addAction(action);
        m_actions.insert(command.command, action);
        m_order.append(command.command);
    }
}

QList<QAction *> GridActions::all() const
{
    QList<QAction *> actions;
    for (const GridCommand command : m_order)
        actions.append(m_actions.value(command));
    return actions;
}

} // namespace parta
