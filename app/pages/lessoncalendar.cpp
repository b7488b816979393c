// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From lessons of the server to the feed's own lessons.
#include "app/pages/lessoncalendar.h"
#include "common/export/ical/lessonfeed.h"

namespace parta {

namespace {

exporting::LessonOnCalendar onCalendar(const DayLesson &lesson)
{
    exporting::LessonOnCalendar one;
    // A lesson keeps its row through versions of the timetable, so its own id is what stays the same.
    one.lesson = lesson.id;
    one.number = lesson.place.number;
    one.starts = lesson.starts;
    one.ends = lesson.ends;
    one.subject = lesson.subject;
    one.group = lesson.title();
    one.teacher = lesson.substitute ? lesson.substituteName : lesson.teacherName;
    one.room = lesson.change.room;
    one.isSubstituted = bool(lesson.substitute);
    one.isCancelled = lesson.state == LessonState::Cancelled;
    one.changes = lesson.change.sequence;
    return one;
}

exporting::FeedReader readerOf(TimetableAxis axis)
{
    switch (axis) {
    case TimetableAxis::Teacher: return exporting::FeedReader::Teacher;
    case TimetableAxis::Room: return exporting::FeedReader::Room;
    case TimetableAxis::Class: break;
    }
    return exporting::FeedReader::SchoolClass;
}

} // namespace

QByteArray icalOf(const LessonCalendar &calendar)
{
    QList<exporting::LessonOnCalendar> lessons;
    for (const DayLesson &lesson : calendar.lessons)
        lessons.append(onCalendar(lesson));
    return exporting::icalendar({calendar.name, calendar.timeZone, calendar.madeAt},
                                exporting::lessonEvents(lessons, readerOf(calendar.axis), calendar.schoolName));
}

} // namespace parta
