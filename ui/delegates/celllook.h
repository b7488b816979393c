// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a delegate needs to draw one cell of the grid; a model gives it under CellLookRole.
#pragma once
#include <QMetaType>
#include <QString>

namespace parta {

/// How sure the shown value is. Late is set when deadlines are watched.
enum class CellState : quint8 { Saved, Pending, Refused, Late };

/// What lies under the text.
enum class CellGround : quint8 {
    Open,      ///< may be written
    ReadOnly,  ///< may be read
    Future,    ///< the lesson has not begun
    Cancelled, ///< the lesson was not held
    Outside,   ///< the pupil is not in the group on that day
};

enum class CellTone : quint8 {
    Plain,
    Low,        ///< 2, 1, незач, н/а
    Attendance, ///< a letter without a mark
    Proposed,   ///< counted, not entered by anybody
    Quiet,      ///< figures that cannot be edited
};

struct CellLook {
    QString text;
    CellState state = CellState::Saved;
    CellGround ground = CellGround::Open;
    CellTone tone = CellTone::Plain;
    bool today = false;
    bool preview = false;  ///< would be written by a paste that waits for an answer
    bool leftAligned = false;
    bool monthStart = false; ///< a heavier line before the cell
};

/// Roles of the gradebook's models beside those of Qt.
enum GridRole : int {
    CellLookRole = Qt::UserRole + 1, ///< CellLook
    ColumnHeadRole,                  ///< ColumnHead, horizontal header
};

/// Head of one column.
struct ColumnHead {
    QString month;        ///< the same text in neighbours becomes one band; empty outside lessons
    QString title;        ///< day, or name of the column
    int lessonNumber = 0; ///< shown when a day has two lessons
    QString mark;         ///< abbreviation of the work type
    bool notable = false; ///< a kind of work that weighs more than an answer at a lesson
    bool today = false;
    bool cancelled = false;
    bool future = false;
    bool leftAligned = false;
};

} // namespace parta

Q_DECLARE_METATYPE(parta::CellLook)
Q_DECLARE_METATYPE(parta::ColumnHead)
