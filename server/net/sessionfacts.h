// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a session is told about itself and what the rules know of it, read from the database.
#pragma once
#include "common/protocol/session.h"
#include "server/access/actor.h"
#include "server/storage/repositories/accountrepository.h"

namespace parta {

struct SessionFacts {
    Actor actor;   ///< without its session
    Me me;
};

SessionFacts readSessionFacts(Transaction &tx, const AccountRow &account, const QDateTime &now);

} // namespace parta
