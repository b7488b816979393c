// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lessons of a teacher or a class as a file for calendar programs (iCalendar).
#pragma once
#include "common/domain/lessonchange.h"
#include "common/domain/timetable/board.h"

namespace parta {

struct LessonCalendar {
    QList<DayLesson> lessons;
    TimetableAxis axis = TimetableAxis::Class;
    QString name;       ///< of the feed: the class or the teacher
    QString schoolName; ///< part of every UID, so that two schools never meet
    QString timeZone;   ///< IANA id
    QDateTime madeAt;
};

/// One event for each lesson; a cancelled one is told as cancelled, a moved one keeps its UID with a higher sequence.
QByteArray icalOf(const LessonCalendar &calendar);

} // namespace parta
