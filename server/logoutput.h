// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where log lines go: stderr, with the priorities of journald where that listens.
#pragma once

namespace parta {

void installLogOutput();

} // namespace parta
