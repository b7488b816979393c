// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Collecting the marks of one row.
#include "ui/gradebook/pagetotals.h"

namespace parta {

namespace {

int weightOf(const QHash<WorkTypeId, int> &weights, const GradebookLesson &lesson, int position)
{
    for (const LessonWork &work : lesson.works)
        if (work.position == position)
            return weights.value(work.type, 100);
    return 100;
}

} // namespace

PupilTotals totalsOf(const GradebookLedger &ledger, PupilId pupil)
{
    QHash<WorkTypeId, int> weights;
    for (const WorkType &type : ledger.page().workTypes)
        weights.insert(type.id, type.weight);
    QList<WeightedGrade> marks;
    for (const GradebookLesson &lesson : ledger.page().lessons) {
        for (const CellPart part : {CellPart::FirstMark, CellPart::SecondMark}) {
            const PartValue value = ledger.wanted({lesson.id, pupil, part, {}, {}});
            if (value.grade)
                marks.append({*value.grade, weightOf(weights, lesson, part == CellPart::SecondMark ? 2 : 1)});
        }
    }
    const Ratio weighted = weightedAverage(marks);
    return {plainAverage(marks), weighted, proposedMark(weighted)};
}

} // namespace parta
