// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The walk: the program goes through itself with real events against a real server and leaves pictures.
#pragma once
#include "app/shell/client.h"

class QApplication;

namespace parta {

/// Gives the exit code: 0 when every step did what it should. `credentials` is the JSON of partactl demo.
int walk(QApplication &app, const ClientOptions &options, const QString &folder, const QString &credentials);

} // namespace parta
