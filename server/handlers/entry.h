// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What every entry of the journal must pass before it is written.
#pragma once
#include "server/access/callcontext.h"
#include "server/storage/repositories/cellrepository.h"

namespace parta {

/// Author of the entry in hand. Refuses ReasonRequired where the acting role must say why
/// (access-and-clock.md rows 2-5: the deputy writes with a reason).
Authorship authorship(CallContext &call, const std::optional<QString> &reason);

/// Why this entry of the lesson is refused, or nullopt: the hard rules of access-and-clock.md part 2.
std::optional<ErrorCode> refusalOf(CallContext &call, LessonEntry entry, const LessonScope &lesson);

/// The same as a Refusal.
void requireEntry(CallContext &call, LessonEntry entry, const LessonScope &lesson);
/// Refuses NotAMember where the pupil does not belong to the group on the lesson's day.
void requireMember(CallContext &call, const LessonScope &lesson, PupilId pupil);

/// Refuses Conflict with the present state for the client to show.
template<class Reply>
[[noreturn]] void refuseConflict(const Reply &current)
{
    throw Refusal{{.code = ErrorCode::Conflict, .clause = {}, .field = QStringLiteral("revision"),
                   .detail = {}, .retryAfter = {}, .current = wire::encode(current)}};
}

} // namespace parta
