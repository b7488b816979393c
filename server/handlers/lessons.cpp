// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of common/protocol/lessons.h.
#include "common/protocol/lessons.h"
#include "common/protocol/checks.h"
#include "server/access/router.h"
#include "server/access/vocabulary.h"
#include "server/handlers/entry.h"
#include "server/handlers/routes.h"
#include "server/storage/repositories/lessonrepository.h"
#include "server/storage/repositories/topicplanrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

void announce(CallContext &call, const LessonScope &lesson, LessonRepository &lessons)
{
    call.announce(lesson.group, LessonChanged{lesson.group, lessons.record(lesson.id), lessons.works(lesson.id)});
}

SetLessonRecord::Reply setLessonRecord(CallContext &call, const SetLessonRecord &wanted)
{
    const LessonScope &lesson = call.lesson(wanted.lesson);
    const Authorship author = authorship(call, wanted.reason);
    requireEntry(call, LessonEntry::Topic, lesson);
    if (!wanted.homework.trimmed().isEmpty())
        requireEntry(call, LessonEntry::Homework, lesson);
    if (wanted.item && !TopicPlanRepository(call.tx()).isOfPage(*wanted.item, lesson.group))
        refuseField(ErrorCode::NotFound, u"item"_s);
    LessonRepository lessons(call.tx());
    if (!lessons.put(wanted, author))
        refuseConflict(SetLessonRecord::Reply{lessons.record(lesson.id)});
    announce(call, lesson, lessons);
    return {lessons.record(lesson.id)};
}

SetWork::Reply setWork(CallContext &call, const SetWork &wanted)
{
    const LessonScope &lesson = call.lesson(wanted.lesson);
    authorship(call, wanted.reason);
    requireEntry(call, LessonEntry::Mark, lesson);
    LessonRepository lessons(call.tx());
    if (!lessons.put(wanted))
        refuseField(ErrorCode::NotFound, u"type"_s);
    announce(call, lesson, lessons);
    return {lesson.id, lessons.works(lesson.id)};
}

} // namespace

void serveLessons(Router &rpc)
{
    rpc.change<SetLessonRecord>(teacherOf(&SetLessonRecord::lesson) || deputy(), setLessonRecord);
    rpc.change<SetWork>(teacherOf(&SetWork::lesson) || deputy(), setWork);
    rpc.event<LessonChanged>();
}

} // namespace parta
