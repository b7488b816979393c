// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sealer: encrypts and authenticates short records, for what a client keeps on disk.
#pragma once
#include "common/base/secret.h"
#include <QByteArray>
#include <optional>

namespace parta {

/// Key of a Sealer; exactly sealerKeyBytes long.
using SealerKey = Secret<QByteArray>;
inline constexpr int sealerKeyBytes = 32;

/// Authenticated encryption with one key. The context is authenticated, not stored: a record moved to
/// another place no longer opens.
class Sealer
{
public:
    Sealer() = default;
    Sealer(const Sealer &) = delete;
    Sealer &operator=(const Sealer &) = delete;
    virtual ~Sealer() = default;

    /// The sealed record, with a fresh nonce each time.
    virtual QByteArray seal(const QByteArray &plain, const QByteArray &context) = 0;
    /// What was sealed, or nullopt for another key, another context or a changed byte.
    virtual std::optional<QByteArray> open(const QByteArray &sealed, const QByteArray &context) = 0;
};

} // namespace parta
