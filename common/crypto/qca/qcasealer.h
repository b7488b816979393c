// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sealer by AES-256-GCM of QCA.
#pragma once
#include "common/crypto/qca/cryptolibrary.h"
#include "common/crypto/sealer.h"

namespace parta {

/// Record form: 12 bytes nonce, ciphertext, 16 bytes tag. QCA has no associated data for GCM, so the
/// context goes in as a SHA-256 in front of the plain text and is compared on opening.
class QcaSealer final : public Sealer
{
public:
    explicit QcaSealer(SealerKey key) : m_key(std::move(key)) {}

    QByteArray seal(const QByteArray &plain, const QByteArray &context) override;
    std::optional<QByteArray> open(const QByteArray &sealed, const QByteArray &context) override;

private:
    CryptoLibrary m_library;
    SealerKey m_key;
};

} // namespace parta
