// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fault points: places where a test lets the server die.
#pragma once

namespace parta::faults {

/// Ends the process at once (exit code 137) when PARTA_FAIL_AT is "name", or "name:count" for the count-th time.
void reach(const char *name);

} // namespace parta::faults

#ifdef PARTA_FAULTS
#define PARTA_FAIL(name) ::parta::faults::reach(name)
#else
#define PARTA_FAIL(name) static_cast<void>(0)
#endif
