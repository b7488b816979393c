// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calls the network layer answers itself, as `--describe` lists them.
#pragma once
#include <QString>

namespace parta {

/// One line each, in the form of Router::describe.
QString describeSessionCalls();

} // namespace parta
