// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a database is: the URLs of the configuration.
#pragma once
#include "common/base/result.h"
#include "server/storage/engine.h"
#include <QString>

namespace parta {

/// "sqlite:///abs/path/journal.db" or "postgresql://user:password@host:port/database?host=/socket&sslmode=…".
struct DatabaseUrl {
    Engine engine = Engine::Sqlite;
    QString database; ///< file of SQLite, name on PostgreSQL
    QString host;     ///< a folder that starts with "/" is a local socket
    int port = -1;
    QString user;
    QString password;
    QString options;  ///< the other parameters for libpq, "key=value;key=value"

    static Result<DatabaseUrl> parse(const QString &text);
    /// Without the password; for logs and `doctor`.
    QString shown() const;
};

} // namespace parta
