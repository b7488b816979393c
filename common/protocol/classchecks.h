// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Checks of requests about classes and rooms by themselves.
#pragma once
#include "common/base/error.h"
#include "common/protocol/classes.h"
#include "common/protocol/rooms.h"

namespace parta {

std::optional<Failure> check(const SaveClass &wanted);
std::optional<Failure> check(const MakeClasses &wanted);
/// OrderRequired without number and date of the order.
std::optional<Failure> check(const AppointClassTeacher &wanted);
std::optional<Failure> check(const SaveRoom &wanted);

} // namespace parta
