// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Hours and halves.
#include "common/domain/loadplan.h"

namespace parta {

int plannedHours(const QList<CurriculumRow> &rows, int level, ClassId schoolClass, SubjectId subject)
{
    int total = 0;
    for (const CurriculumPart part : {CurriculumPart::Mandatory, CurriculumPart::School, CurriculumPart::Extracurricular}) {
        const CurriculumRow *row = rowFor(rows, {level, schoolClass, subject, part});
        total += row ? row->weekly : 0;
    }
    return total;
}

int wholeHours(int hundredths)
{
    return (hundredths + 99) / 100;
}

qsizetype firstHalf(qsizetype count)
{
    return (count + 1) / 2;
}

} // namespace parta
