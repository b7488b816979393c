// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What every change of a single lesson must pass: lesson changes and substitutions share it.
#pragma once
#include "common/protocol/lessonchanges.h"
#include "server/handlers/entry.h"
#include "server/storage/repositories/daylessonrepository.h"

namespace parta {

/// The rule let the caller through as one who reads the whole timetable (access-and-clock.md row 8).
bool readsWholeTimetable(const CallContext &call);
/// The lesson as it stands. Refuses NotFound, YearClosed, TermClosed.
DayLesson openLesson(CallContext &call, LessonId id);
/// Refuses LessonHeld once the lesson has begun.
void requireToCome(const CallContext &call, const DayLesson &lesson);
/// Refuses TimetableClash; the detail names the other lesson.
void refuseClash(DayLessonRepository &lessons, const LessonTarget &target);
/// «7Б, Алгебра, 15.09.2026, 2, Глобусова В. П.»
QString lessonText(const DayLesson &lesson);
/// The lesson after a change; everyone who watches its page hears of it.
DayLesson told(CallContext &call, LessonId id);

/// The lesson that is to be changed. Refuses a stale sequence with the present lesson.
template<class Reply>
DayLesson changeable(CallContext &call, LessonId id, int sequence)
{
    const DayLesson lesson = openLesson(call, id);
    if (lesson.change.sequence != sequence)
        refuseConflict(Reply{lesson});
    return lesson;
}

} // namespace parta
