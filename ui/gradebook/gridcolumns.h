// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where things stand in the grid: number, name, lessons of the term, averages, term mark.
#pragma once

namespace parta {

struct GridColumns {
    static constexpr int number = 0;
    static constexpr int name = 1;
    static constexpr int firstLesson = 2;

    int lessons = 0;   ///< number of lesson columns
    bool year = false; ///< the mark of the Year stands beside that of the last term

    int average() const { return firstLesson + lessons; }
    int weighted() const { return average() + 1; }
    int termMark() const { return average() + 2; }
    int yearMark() const { return termMark() + 1; }
    int count() const { return termMark() + (year ? 2 : 1); }
    bool isTermMark(int column) const { return column >= termMark() && column < count(); }
    bool isLesson(int column) const { return column >= firstLesson && column < average(); }
    int lessonIndex(int column) const { return column - firstLesson; }
    int columnOf(int lesson) const { return firstLesson + lesson; }
};

} // namespace parta
