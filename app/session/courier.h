// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Carries the outbox's proposals over a session.
#pragma once
#include "app/session/outbox.h"
#include "app/session/session.h"

namespace parta {

/// A courier over `session`, which outlives it.
inline Courier courierOver(Session &session)
{
    return [&session](const Proposal &proposal, QObject *owner, std::function<void(const Result<Answer> &)> then) {
        std::visit([&]<class M>(const M &message) {
            session.call(message, owner, [then = std::move(then)](const Result<typename M::Reply> &reply) {
                then(reply ? Result<Answer>(Answer(*reply)) : Result<Answer>(reply.error()));
            });
        }, proposal);
    };
}

} // namespace parta
