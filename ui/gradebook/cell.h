// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What one cell of the grid is made of, how it is addressed, written and read as text.
#pragma once
#include "common/domain/gradebook.h"

namespace parta {

/// A cell of a lesson has three parts that are written apart; a term mark is a cell of its own.
enum class CellPart : quint8 { FirstMark, SecondMark, Attendance, TermMark };

/// Address of a part. It outlives reloads of the page, rows and columns do not.
struct CellKey {
    LessonId lesson; ///< 0 with TermMark
    PupilId pupil;
    CellPart part = CellPart::FirstMark;
    GroupId group;   ///< with TermMark only, as the term
    TermId term;

    friend bool operator==(const CellKey &, const CellKey &) = default;
    friend size_t qHash(const CellKey &key, size_t seed = 0)
    {
        return ::qHashMulti(seed, key.lesson.value, key.pupil.value, quint8(key.part), key.group.value,
                             key.term.value);
    }
};

/// Address of a pupil's term mark on a page.
inline CellKey termMarkKey(const Gradebook &page, PupilId pupil, TermId term)
{
    return {{}, pupil, CellPart::TermMark, page.head.group, term};
}

/// Value of a part; everything empty is an empty part.
struct PartValue {
    std::optional<Grade> grade;
    std::optional<AttendanceCode> attendance; ///< with CellPart::Attendance only
    std::optional<int> minutes;               ///< with Late

    friend bool operator==(const PartValue &, const PartValue &) = default;
    bool isEmpty() const { return !grade && !attendance; }
};

/// The wish to write a value into a part.
struct CellChange {
    CellKey key;
    PartValue value;
};

/// The whole cell of a lesson.
struct CellContent {
    PartValue first;
    PartValue second;
    PartValue attendance;

    friend bool operator==(const CellContent &, const CellContent &) = default;
    bool isEmpty() const { return first.isEmpty() && second.isEmpty() && attendance.isEmpty(); }
    const PartValue &part(CellPart part) const;
    PartValue &part(CellPart part) { return const_cast<PartValue &>(std::as_const(*this).part(part)); }
};

/// What the grid shows: «4/5», «н», «н 5».
QString text(const CellContent &cell);
/// The same with the minutes of a lateness: «о10 5». What F2 opens with and what is copied.
QString editText(const CellContent &cell);
/// Reads editText() and what people type instead, in any order and case; nullopt where a word is no
/// mark and no letter of attendance. Empty text is an empty cell.
std::optional<CellContent> cellFromText(QStringView typed);

} // namespace parta
