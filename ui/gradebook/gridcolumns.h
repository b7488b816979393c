// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where things stand in the grid: number, name, lessons of the term, marks brought along, averages, term mark.
#pragma once

namespace parta {

struct GridColumns {
    static constexpr int number = 0;
    static constexpr int name = 1;
    static constexpr int firstLesson = 2;

    int lessons = 0;   ///< number of lesson columns
    bool year = false; ///< the mark of the Year stands beside that of the last term
    bool brought = false; ///< somebody brought marks along from another group

    /// First column right of the lessons.
    int firstTotal() const { return firstLesson + lessons; }
    bool isBrought(int column) const { return brought && column == firstTotal(); }
    int average() const { return firstTotal() + (brought ? 1 : 0); }
    int weighted() const { return average() + 1; }
    int termMark() const { return average() + 2; }
    int yearMark() const { return termMark() + 1; }
    int count() const { return termMark() + (year ? 2 : 1); }
    bool isTermMark(int column) const { return column >= termMark() && column < count(); }
    bool isLesson(int column) const { return column >= firstLesson && column < firstTotal(); }
    int lessonIndex(int column) const { return column - firstLesson; }
    int columnOf(int lesson) const { return firstLesson + lesson; }
};

} // namespace parta
