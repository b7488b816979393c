// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The common checks of journal entries.
#include "server/handlers/entry.h"
#include "server/storage/repositories/accessrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

Authorship authorship(CallContext &call, const std::optional<QString> &reason)
{
    const QString why = reason.value_or(QString()).trimmed();
    if (call.acting() == Role::Deputy && why.isEmpty())
        refuseField(ErrorCode::ReasonRequired, u"reason"_s);
    return {call.actor().account, call.acting(), call.now(), why};
}

std::optional<ErrorCode> refusalOf(CallContext &call, LessonEntry entry, const LessonScope &lesson)
{
    return refusalOf(entry, lesson.facts(), call.now());
}

void requireEntry(CallContext &call, LessonEntry entry, const LessonScope &lesson)
{
    if (const auto code = refusalOf(call, entry, lesson))
        refuse(*code);
}

void requireMember(CallContext &call, const LessonScope &lesson, PupilId pupil)
{
    if (!AccessRepository(call.tx()).isMember(pupil, lesson.group, lesson.day))
        refuseField(ErrorCode::NotAMember, u"pupil"_s);
}

} // namespace parta
