// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The school file: a whole school in one file that either engine can be filled from.
//
// A first line names the form. Then frames follow, each a length of four bytes (big-endian) and a CBOR map:
// first the header, then the rows of every table in parts, last the manifest with the number of rows of each
// table and the SHA-256 of everything before it. Rows are compressed by zlib, a part at a time.
#pragma once
#include "common/base/result.h"
#include "server/storage/connection.h"
#include <QDateTime>
#include <QIODevice>
#include <QMap>

namespace parta {

/// What a school file says of itself.
struct SchoolFileHeader {
    int schema = 0;          ///< number of the last migration
    QString school;
    QDateTime writtenAt;
};

struct SchoolFileCounts {
    SchoolFileHeader header;
    QMap<QString, qint64> rows; ///< by table
};

/// Writes all of the school in one snapshot. Sessions are left out: they end with their server.
Result<SchoolFileCounts> writeSchoolFile(Connection &connection, QIODevice &file, const QDateTime &now);

/// Fills a freshly migrated database in one transaction; nothing is left of it when anything is wrong. `connection` is
/// the owner's. Refuses AlreadyExists where there is a school, UnsupportedVersion for another schema, Malformed for a
/// damaged or cut file: the hash is checked before the first row is written.
Result<SchoolFileCounts> readSchoolFile(Connection &connection, QIODevice &file);

} // namespace parta
