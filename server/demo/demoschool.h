// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The demo school from its seed to its last entry.
#pragma once
#include "common/protocol/operation.h"
#include "server/access/router.h"

namespace parta::demo {

/// Fills the empty database in this transaction. `rpc` serves the calls of lessons and marks.
/// The same for the same seed, day and version, apart from the salts of the passwords.
MakeDemo::Reply makeSchool(Transaction &tx, Router &rpc, const MakeDemo &wanted);

} // namespace parta::demo
