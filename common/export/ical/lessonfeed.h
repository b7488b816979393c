// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lessons as events of a calendar: one event for each real lesson, so vacations, moves and substitutions are simply
// right. Marks and names of pupils have no place here.
#pragma once
#include "common/domain/ids.h"
#include "common/export/ical/icalendar.h"

namespace parta::exporting {

/// For whom a feed is: what the reader knows already is not repeated in every line.
enum class FeedReader : quint8 { Teacher, SchoolClass, Room };

/// One dated lesson.
struct LessonOnCalendar {
    LessonId lesson;
    SlotId slot;             ///< none: an extra lesson
    QDate slotDay;           ///< day the slot stands for, which a move does not change
    int number = 0;
    QDateTime starts;
    QDateTime ends;
    QString subject;
    QString group;           ///< «7Б» or «7Б, 1 группа»
    QString teacher;         ///< who gives it; the substitute where there is one
    QString room;
    bool isSubstituted = false;
    bool isCancelled = false;
    int changes = 0;         ///< how often time, room, teacher or state were changed since it was made
    QDateTime changedAt;
};

/// «slot-12-20260914@…»; `school` may be any text, its host-like part or a digest is used.
QString lessonUid(const LessonOnCalendar &lesson, const QString &school);

QList<IcalEvent> lessonEvents(const QList<LessonOnCalendar> &lessons, FeedReader reader, const QString &school);

} // namespace parta::exporting
