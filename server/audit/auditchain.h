// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How one row of the audit log is hashed onto the row before it.
#pragma once
#include "server/storage/repositories/auditrepository.h"

namespace parta {

namespace audit {

/// What the first row follows: 32 zero bytes.
QByteArray genesis();
/// The event alone as deterministic CBOR (RFC 8949, 4.2): an array of definite length in column order,
/// preceded by the version of this form.
QByteArray canonical(const AuditRow &row);
/// SHA-256(0x00 | row.previous | canonical(row)). The leading zero keeps leaves apart from the inner nodes
/// of a Merkle tree over the same events (RFC 6962).
QByteArray chained(const AuditRow &row);

} // namespace audit
} // namespace parta
