// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Changes that share one commit, and queries that change nothing.
#pragma once
#include "server/storage/database.h"
#include <vector>

namespace parta {

/// Runs `jobs` in one transaction, each in a savepoint of its own so that a failing one spoils no other,
/// commits, and only then calls every `done`, in order. When the commit itself fails nothing is
/// acknowledged: every `done` gets the failure.
/// Returns the fault that the connection does not survive (InputOutput, ConnectionLost), if any.
std::optional<StorageFault> commitTogether(Connection &connection, std::vector<Job> &jobs);

/// Runs one query in a snapshot of its own. It is not answered when the connection was lost.
enum class Snapshot : quint8 { Transaction, SoleConnection };
enum class Answered : quint8 { Yes, ConnectionLost };
Answered answerQuery(Connection &connection, Snapshot snapshot, const Job &query);

/// Tells every job the same failure.
void failAll(const std::vector<Job> &jobs, const Failure &failure);

} // namespace parta
