// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Checks of requests about accounts by themselves: the same for the form and for the server.
#pragma once
#include "common/base/error.h"
#include "common/protocol/accounts.h"

namespace parta {

/// OrderRequired naming the field where number or day of the order is missing (3.1), Malformed for the rest.
std::optional<Failure> check(const MakeAccount &wanted);
std::optional<Failure> check(const GrantRole &wanted);
std::optional<Failure> check(const EndRole &wanted);

} // namespace parta
