// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of common/protocol/lessonchanges.h.
#include "common/protocol/lessonchanges.h"
#include "server/access/router.h"
#include "server/access/vocabulary.h"
#include "server/handlers/entry.h"
#include "server/handlers/lessonentry.h"
#include "server/handlers/routes.h"
#include "server/storage/repositories/timetablerepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

ListLessons::Reply listLessons(CallContext &call, const ListLessons &wanted)
{
    DayLessonRepository lessons(call.tx());
    if (!readsWholeTimetable(call))
        return {lessons.ofStaff(call.actor().staff, wanted.since, wanted.until)};
    if (wanted.staff)
        return {lessons.ofStaff(*wanted.staff, wanted.since, wanted.until)};
    if (wanted.schoolClass)
        return {lessons.ofClass(*wanted.schoolClass, wanted.since, wanted.until)};
    return {lessons.onDays(wanted.since, wanted.until)};
}

CancelLesson::Reply cancelLesson(CallContext &call, const CancelLesson &wanted)
{
    const DayLesson lesson = changeable<CancelLesson::Reply>(call, wanted.lesson, wanted.sequence);
    if (lesson.isTouched)
        refuse(ErrorCode::LessonHeld);
    if (lesson.state == LessonState::Cancelled)
        refuse(ErrorCode::LessonCancelled);
    DayLessonRepository(call.tx()).setState(lesson.id, LessonState::Cancelled, wanted.reason.trimmed());
    return {told(call, lesson.id)};
}

RestoreLesson::Reply restoreLesson(CallContext &call, const RestoreLesson &wanted)
{
    const DayLesson lesson = changeable<RestoreLesson::Reply>(call, wanted.lesson, wanted.sequence);
    if (lesson.state == LessonState::Planned)
        refuseConflict(RestoreLesson::Reply{lesson});
    DayLessonRepository lessons(call.tx());
    refuseClash(lessons, {lesson.id, lesson.group, lesson.place.day, lesson.place.number, lesson.starts, lesson.ends,
                          lesson.room ? std::optional(lesson.room) : std::nullopt, {}, {}});
    lessons.setState(lesson.id, LessonState::Planned, {});
    return {told(call, lesson.id)};
}

/// Fills in the hours by the bells of the day; refuses a place that does not exist or is taken.
LessonTarget placed(CallContext &call, LessonTarget target)
{
    DayLessonRepository lessons(call.tx());
    const auto group = lessons.groupPlace(target.group);
    if (!group)
        refuseField(ErrorCode::NotFound, u"group"_s);
    if (group->yearClosed)
        refuse(ErrorCode::YearClosed);
    TimetableRepository years(call.tx());
    const auto year = years.year(group->year);
    if (target.day < year->since || target.day > year->until)
        refuseField(ErrorCode::Malformed, u"day"_s, u"outside the school year"_s);
    if (lessons.termIsClosed(target.group, target.day))
        refuseField(ErrorCode::TermClosed, u"day"_s);
    const auto bell = bellOn(years.bells(group->year), target.day, group->level, target.number);
    if (!bell)
        refuseField(ErrorCode::NotFound, u"number"_s, u"no bell"_s);
    target.starts = QDateTime(target.day, bell->starts, call.school().zone()).toUTC();
    target.ends = QDateTime(target.day, bell->ends, call.school().zone()).toUTC();
    return target;
}

void requireFree(CallContext &call, const LessonTarget &target)
{
    DayLessonRepository lessons(call.tx());
    if (target.room && !lessons.isRoom(*target.room))
        refuseField(ErrorCode::NotFound, u"room"_s);
    if (lessons.isTaken(target))
        refuseField(ErrorCode::AlreadyExists, u"number"_s);
    refuseClash(lessons, target);
}

MoveLesson::Reply moveLesson(CallContext &call, const MoveLesson &wanted)
{
    const DayLesson lesson = changeable<MoveLesson::Reply>(call, wanted.lesson, wanted.sequence);
    requireToCome(call, lesson);
    const LessonPlace home = placeOf(lesson.change.movedFrom).value_or(lesson.place);
    const QString from = wanted.to == home || lesson.change.origin == LessonOrigin::Extra ? QString() : placeText(home);
    const LessonTarget target = placed(call, {lesson.id, lesson.group, wanted.to.day, wanted.to.number, {}, {}, wanted.room,
                                              wanted.reason.trimmed(), from});
    if (target.starts <= call.now())
        refuseField(ErrorCode::LessonHeld, u"day"_s);
    requireFree(call, target);
    DayLessonRepository(call.tx()).move(target);
    return {told(call, lesson.id)};
}

AddLesson::Reply addLesson(CallContext &call, const AddLesson &wanted)
{
    const LessonTarget target = placed(call, {{}, wanted.group, wanted.at.day, wanted.at.number, {}, {}, wanted.room,
                                              wanted.reason.trimmed(), {}});
    requireFree(call, target);
    return {told(call, DayLessonRepository(call.tx()).add(target))};
}

} // namespace

void serveLessonChanges(Router &rpc)
{
    rpc.query<ListLessons>(leadership() || anyClassTeacher() || staffMember(), listLessons);
    rpc.change<CancelLesson>(deputy(), cancelLesson);
    rpc.change<RestoreLesson>(deputy(), restoreLesson);
    rpc.change<MoveLesson>(deputy(), moveLesson);
    rpc.change<AddLesson>(deputy(), addLesson);
    rpc.event<LessonSetChanged>();
}

} // namespace parta
