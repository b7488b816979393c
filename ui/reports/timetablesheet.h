// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The timetable on paper: the week of one class, teacher or room, of all classes page by page, or the whole school.
#pragma once
#include "common/domain/timetable/board.h"
#include "ui/reports/layout/document.h"

namespace parta {

struct TimetablePrint {
    TimetableLine version;
    QList<TimetableSlot> slotList;
    TimetableBoard board;
    TimetableSubject subject;   ///< whose week; not used for the whole school
    QString schoolName;
    QString watermark;
};

/// A4, landscape.
paper::Document timetableSheet(const TimetablePrint &print);
/// One A4 page for every class, or for every teacher or room, as the axis of the subject says.
paper::Document timetableBook(const TimetablePrint &print);
/// A3: days and numbers down, classes across; as many sheets as the classes need.
paper::Document schoolSheet(const TimetablePrint &print);

} // namespace parta
