// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The key that makes a write happen once, however often it is sent.
#pragma once
#include <QByteArray>
#include <QHashFunctions>

namespace parta {

/// 128 random bits chosen by the client: the same request sent twice is applied once.
struct RequestId {
    QByteArray bytes; ///< exactly 16 bytes

    static RequestId random();
    bool isValid() const { return bytes.size() == 16; }
    friend bool operator==(const RequestId &, const RequestId &) = default;
    friend size_t qHash(const RequestId &id, size_t seed = 0) { return qHash(id.bytes, seed); }
};

} // namespace parta
