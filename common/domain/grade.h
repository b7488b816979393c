// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Values of marks and codes of attendance, with the letters people type and print.
#pragma once
#include <QString>
#include <optional>

namespace parta {

/// Value of a Mark or TermMark. Stored and sent by name; shown by text().
enum class Grade : quint8 {
    One, Two, Three, Four, Five,
    Pass,        ///< зачёт
    Fail,        ///< незачёт
    NotAttested, ///< н/а
    Exempt,      ///< осв
    Debt,        ///< the dot: a Work still to be done
};

/// What the journal writes: «5», «зач», «н/а», «.».
QString text(Grade grade);
/// Reads what a person typed or pasted, in any letter case; nullopt where it is no grade.
std::optional<Grade> gradeFromText(QStringView typed);
/// 1…5 where the grade counts in averages, else nullopt (reports.md 1.2).
std::optional<int> points(Grade grade);

/// State of a Pupil at a Lesson other than present (reports.md 1.7). One letter each in the grid.
enum class AttendanceCode : quint8 {
    Unknown,        ///< н: absent, no reason known
    Illness,        ///< б
    Excused,        ///< у
    Unexcused,      ///< п
    Order,          ///< к: by order (competition, olympiad)
    Distance,       ///< д: taught at a distance, not an absence
    IndividualPlan, ///< и: the lesson is not expected of this pupil
    Late,           ///< о: present, but late
};

/// The letter of the grid: «н», «б», …
QString text(AttendanceCode code);
std::optional<AttendanceCode> attendanceFromText(QStringView typed);
/// Whether the pupil counts as absent from the lesson.
bool isAbsence(AttendanceCode code);
/// What the printed page shows: «н» for any absence, nothing for lateness, distance, individual plan.
QString printedText(AttendanceCode code);

} // namespace parta
