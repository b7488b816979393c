// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Version of the protocol. Raised together with tests/data/protocol.txt.
#pragma once

namespace parta {

/// A server serves clients of its own and of the previous version.
inline constexpr int protocolVersion = 1;
inline constexpr int oldestProtocolVersion = 1;

} // namespace parta
