// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Logging categories of the three programs.
#pragma once
#include <QLoggingCategory>

namespace parta {
Q_DECLARE_LOGGING_CATEGORY(lcServer)   ///< parta.server: start, stop, configuration
Q_DECLARE_LOGGING_CATEGORY(lcNet)      ///< parta.net: connections, limits, hostile input
Q_DECLARE_LOGGING_CATEGORY(lcAccess)   ///< parta.access: sign-in, refusals
Q_DECLARE_LOGGING_CATEGORY(lcStorage)  ///< parta.storage: lanes, migrations, engines
Q_DECLARE_LOGGING_CATEGORY(lcAudit)    ///< parta.audit: the chain and its anchors
Q_DECLARE_LOGGING_CATEGORY(lcClient)   ///< parta.client: session, outbox, pages
} // namespace parta
