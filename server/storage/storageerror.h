// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a database reports, sorted into the kinds the lanes treat differently.
#pragma once
#include "common/base/error.h"
#include "server/storage/engine.h"
#include <QSqlError>
#include <exception>

namespace parta {

enum class StorageFault : quint8 {
    Unique,         ///< the value is taken
    ForeignKey,     ///< a row referred to does not exist, or is still referred to
    Check,          ///< CHECK or NOT NULL of the schema
    Raised,         ///< a trigger of the migrations aborted; the text starts with an ErrorCode
    Busy,           ///< a lock or a statement took too long
    Serialization,  ///< PostgreSQL asks to run the transaction again
    ConnectionLost, ///< PostgreSQL went away
    DiskFull,
    InputOutput,    ///< SQLite could not read, write or sync its file: nothing more is written
    Damaged,        ///< what was read makes no sense, or PostgreSQL reports trouble of its own
    Mapping,        ///< statement and struct do not fit each other: a fault of ours
    Other,
};

/// Thrown by every database access. It ends the request: PostgreSQL runs nothing more in a transaction
/// after an error, so the lane rolls the request back even when a handler has caught this.
struct StorageError {
    StorageFault kind = StorageFault::Other;
    QString text; ///< of the database; for the log
};

/// Sorts an error of the driver.
StorageError classify(const QSqlError &error, Engine engine);
/// What the client is told.
Failure failureOf(const StorageError &error);
/// What the client is told about anything a request threw; the unforeseen is logged and becomes Internal.
Failure failureOf(const std::exception_ptr &thrown);

} // namespace parta
