// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Checks of requests about the staff by themselves: the same for the form and for the server.
#pragma once
#include "common/base/error.h"
#include "common/protocol/staff.h"

namespace parta {

/// Malformed naming the field; OrderRequired (3.3) where a dismissal has no order.
std::optional<Failure> check(const SaveStaffMember &wanted);
std::optional<Failure> check(const SaveAttestation &wanted);

} // namespace parta
