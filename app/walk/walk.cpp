// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Placeholder
#include "app/walk/walk.h"
namespace parta {
int walk(QApplication &, const ClientOptions &, const QString &, const QString &) { return 1; }
}
