// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The two databases Parta runs on.
#pragma once
#include <QtGlobal>

namespace parta {

enum class Engine : quint8 { Sqlite, PostgreSql };

} // namespace parta
