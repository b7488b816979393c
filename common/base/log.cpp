// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Definitions of the logging categories.
#include "common/base/log.h"

namespace parta {
Q_LOGGING_CATEGORY(lcServer, "parta.server", QtInfoMsg)
Q_LOGGING_CATEGORY(lcNet, "parta.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAccess, "parta.access", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStorage, "parta.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAudit, "parta.audit", QtInfoMsg)
Q_LOGGING_CATEGORY(lcClient, "parta.client", QtInfoMsg)
} // namespace parta
