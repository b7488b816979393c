// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a key means in the grid. Pure: no widget, no state.
//
// Letters count by key position, so that a forgotten Latin layout does no harm: н is also y, б is ",",
// у e, п g, о j, к r, д l, и b. Punctuation counts by character: "." is the debt dot and "/" the second
// mark wherever the layout puts them. "," has no meaning as a character, so typed without Shift – as only
// a Latin layout gives it – it is the key of б; the Russian layout's comma needs Shift and means nothing.
#pragma once
#include "common/domain/grade.h"
#include <QString>
#include <Qt>

class QKeyEvent;

namespace parta {

enum class GridAct : quint8 {
    None,       ///< not a key of the grid
    Grade,      ///< write a mark, move on
    Letter,     ///< write attendance, move on
    Second,     ///< back to the cell just marked for its second mark
    Clear,
    Cancel,
    Edit,       ///< open the line for typing
    Choices,    ///< list of all values
    Go,         ///< move by step
    Unknown,    ///< a character that is no mark
};

enum class GridStep : quint8 {
    Up, Down, Left, Right, RowStart, RowEnd, First, Last, PageUp, PageDown, EdgeUp, EdgeDown, EdgeLeft, EdgeRight,
};

struct GridKey {
    GridAct act = GridAct::None;
    Grade grade = Grade::Five;
    AttendanceCode letter = AttendanceCode::Unknown;
    GridStep step = GridStep::Down;
    bool extend = false; ///< Shift: the selection grows
};

struct KeyStroke {
    int key = 0;
    Qt::KeyboardModifiers modifiers;
    QString text;
    int position = 0; ///< evdev code of the physical key, 0 where it is not known
};

KeyStroke strokeOf(const QKeyEvent &event);
GridKey gridKeyOf(const KeyStroke &stroke);

} // namespace parta
