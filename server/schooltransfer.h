// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A whole school out of a data directory into one file, and back into an empty one; no server runs meanwhile.
#pragma once
#include "server/datafolder.h"

namespace parta {

/// Writes the school to `path`; an existing file is replaced only once the new one is complete. The lines for the
/// operator go to `report`.
ExitCode exportSchool(const ServerConfig &config, const QString &path, QString &report);
/// Fills an empty data directory, on either engine, and walks the audit chain that came along. Nothing is left
/// there when anything is wrong with the file.
ExitCode importSchool(const ServerConfig &config, const QString &path, QString &report);

} // namespace parta
