// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Checks of a request by itself, before anything is looked up: the same for the form and for the server.
#pragma once
#include "common/protocol/lessons.h"
#include "common/protocol/marks.h"
#include "common/protocol/operation.h"

namespace parta {

/// Malformed naming the field, or nullopt.
std::optional<Failure> check(const SetMark &wanted);
std::optional<Failure> check(const SetAttendance &wanted);
std::optional<Failure> check(const SetCells &wanted);
std::optional<Failure> check(const SetTermMark &wanted);
std::optional<Failure> check(const SetLessonRecord &wanted);
std::optional<Failure> check(const SetWork &wanted);
/// OrderRequired where the director's order is missing (3.1).
std::optional<Failure> check(const FoundSchool &wanted);

} // namespace parta
