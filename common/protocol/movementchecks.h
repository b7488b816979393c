// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Checks of requests about movement by themselves: the same for the form and for the server.
#pragma once
#include "common/protocol/movement.h"

namespace parta {

/// OrderRequired without an order, Malformed naming any other field, or nullopt.
std::optional<Failure> check(const RecordMovement &wanted);
std::optional<Failure> check(const AnnulMovement &wanted);
std::optional<Failure> check(const ListMovements &wanted);
std::optional<Failure> check(const CountClasses &wanted);

} // namespace parta
