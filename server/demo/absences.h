// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is away: illness in streaks, leave, competitions; truancy and lateness lesson by lesson.
#pragma once
#include "common/domain/grade.h"
#include "server/demo/lessons.h"

namespace parta::demo {

/// What the teacher finds at a lesson.
struct Presence {
    std::optional<AttendanceCode> code; ///< empty: present
    std::optional<int> minutes;         ///< with Late

    bool isAway() const { return code && isAbsence(*code); }
};

class Absences
{
public:
    explicit Absences(const SchoolPlan &plan);

    /// `random` decides about this lesson alone, the days away are fixed.
    Presence at(int pupil, const PlannedLesson &lesson, Random &random) const;

private:
    void fall(Random &random, QList<std::optional<AttendanceCode>> &days) const;

    const SchoolPlan &m_plan;
    QHash<QDate, int> m_dayIndex;
    QList<QList<std::optional<AttendanceCode>>> m_days; ///< by pupil and study day
};

} // namespace parta::demo
