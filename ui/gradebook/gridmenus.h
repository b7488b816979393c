// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lists that open over the grid: all values of a cell, all kinds of work.
#pragma once
#include "ui/gradebook/gradebookeditor.h"

class QMenu;

namespace parta {

/// Everything that can be written into the cell, with its key and meaning. Deletes itself when closed.
QMenu *valueMenu(QWidget *parent, const GradebookModel &model, GradebookEditor &editor, const QModelIndex &cell);
/// Kinds of work of a lesson; the present one is checked. Choosing one proposes SetWork.
QMenu *workTypeMenu(QWidget *parent, GradebookModel &model, LessonId lesson);

} // namespace parta
