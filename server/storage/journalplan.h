// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How SQLite may be used: decided by its version alone.
#pragma once
#include <QString>

namespace parta {

/// SQLite versions before 3.51.3 have a data race on WAL reset with two or more connections; the fix was
/// also made in 3.50.7 and 3.44.6. Both plans are WAL with synchronous=FULL.
enum class JournalPlan : quint8 {
    SingleConnection,   ///< one connection writes and reads
    WriterAndReaders,   ///< one writer, several readers
};

/// `version` is what SELECT sqlite_version() says. What cannot be read counts as old.
JournalPlan planFor(const QString &version);

} // namespace parta
