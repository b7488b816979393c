// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shared checks of lesson changes.
#include "server/handlers/lessonentry.h"

using namespace Qt::StringLiterals;

namespace parta {

bool readsWholeTimetable(const CallContext &call)
{
    switch (call.acting()) {
    case Role::Deputy:
    case Role::Director:
    case Role::Administrator:
    case Role::ClassTeacher:
        return true;
    default:
        return false;
    }
}

DayLesson openLesson(CallContext &call, LessonId id)
{
    const LessonScope &scope = call.lesson(id);
    if (scope.yearClosed)
        refuse(ErrorCode::YearClosed);
    if (scope.termClosed)
        refuse(ErrorCode::TermClosed);
    return *DayLessonRepository(call.tx()).lesson(id);
}

void requireToCome(const CallContext &call, const DayLesson &lesson)
{
    if (lesson.starts <= call.now() || lesson.isTouched)
        refuse(ErrorCode::LessonHeld);
    if (lesson.state == LessonState::Cancelled)
        refuse(ErrorCode::LessonCancelled);
}

void refuseClash(DayLessonRepository &lessons, const LessonTarget &target)
{
    if (const auto clash = lessons.clash(target))
        refuseField(ErrorCode::TimetableClash, clash->field, lessonText(clash->lesson));
}

QString lessonText(const DayLesson &lesson)
{
    return QStringList{lesson.title(), lesson.subject, lesson.place.day.toString(u"dd.MM.yyyy"_s),
                       QString::number(lesson.place.number),
                       lesson.substitute ? lesson.substituteName : lesson.teacherName}.join(u", "_s);
}

DayLesson told(CallContext &call, LessonId id)
{
    const DayLesson lesson = *DayLessonRepository(call.tx()).lesson(id);
    call.announce(lesson.group, LessonSetChanged{lesson.group});
    return lesson;
}

} // namespace parta
