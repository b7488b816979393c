// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// «Замены на …»: the sheet for the board in the staff room and the hall.
#pragma once
#include "common/domain/substituting.h"
#include "ui/reports/layout/document.h"

namespace parta {

struct SubstitutionDay {
    QDate day;                      ///< first of the sheet
    QList<UncoveredLesson> lessons; ///< may cover several days: each gets its own page
    QString schoolName;
    QString watermark;
};

/// Lessons with a substitute or cancelled; those nobody gives yet stand there as open.
paper::Document substitutionSheet(const SubstitutionDay &sheet);

} // namespace parta
