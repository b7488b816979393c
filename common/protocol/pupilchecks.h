// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Checks of requests about pupils by themselves: the same for the form and for the server.
#pragma once
#include "common/base/error.h"
#include "common/protocol/pupils.h"

namespace parta {

/// Malformed naming the field, or nullopt.
std::optional<Failure> check(const SavePupil &wanted);
std::optional<Failure> check(const FindGuardians &wanted);
std::optional<Failure> check(const SaveGuardian &wanted);
std::optional<Failure> check(const SaveConsent &wanted);
std::optional<Failure> check(const SaveExemption &wanted);
std::optional<Failure> check(const SaveHealthSheet &wanted);
std::optional<Failure> check(const SetPupilLogin &wanted);

} // namespace parta
