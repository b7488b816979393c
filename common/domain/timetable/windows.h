// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Windows (окна): free lesson numbers between two lessons of one day.
#pragma once
#include "common/domain/timetable/weekboard.h"

namespace parta {

/// Free numbers between the first and the last of a day; numbers may repeat.
int windowsOf(const QList<int> &numbers);

/// Windows of the whole cycle.
struct WindowCounts {
    QHash<StaffId, int> teachers;
    QHash<ClassId, int> classes; ///< a window of a class is one in which no part of it has a lesson

    int ofTeachers() const;
    int ofClasses() const;
};

/// Placed lessons count; a group of several classes counts for none of them.
WindowCounts windowsOf(const QList<BoardGroup> &groups, const QList<BoardLesson> &lessons);

} // namespace parta
