// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Collecting the marks of one row.
#include "ui/gradebook/pagetotals.h"

using namespace Qt::StringLiterals;

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
    for (const TransferredMark &mark : ledger.page().transferred) {
        if (mark.pupil == pupil)
            marks.append({mark.grade, mark.weight});
    }
    const Ratio weighted = weightedAverage(marks);
    return {plainAverage(marks), weighted, proposedMark(weighted, ledger.page().scale)};
}

QString broughtText(const Gradebook &page, PupilId pupil)
{
    QStringList grades;
    for (const TransferredMark &mark : page.transferred) {
        if (mark.pupil == pupil)
            grades.append(text(mark.grade));
    }
    return grades.join(u' ');
}

QString broughtHint(const Gradebook &page, PupilId pupil)
{
    QStringList lines;
    for (const TransferredMark &mark : page.transferred) {
        if (mark.pupil == pupil)
            lines.append(u"%1: %2 (%3), %4"_s.arg(mark.day.toString(u"dd.MM"_s), text(mark.grade), mark.workType, mark.from));
    }
    return lines.join(u'\n');
}

} // namespace parta
