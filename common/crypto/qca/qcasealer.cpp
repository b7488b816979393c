// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// AES-256-GCM through QCA.
#include "common/crypto/qca/qcasealer.h"
#include <QCryptographicHash>
#include <QtCrypto>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int nonceBytes = 12;
constexpr int tagBytes = 16;
constexpr int contextBytes = 32;

QByteArray contextDigest(const QByteArray &context)
{
    return QCryptographicHash::hash(context, QCryptographicHash::Sha256);
}

} // namespace

QByteArray QcaSealer::seal(const QByteArray &plain, const QByteArray &context)
{
    const QCA::InitializationVector nonce(nonceBytes);
    QCA::Cipher cipher(u"aes256"_s, QCA::Cipher::GCM, QCA::Cipher::NoPadding, QCA::Encode,
                       QCA::SymmetricKey(m_key.reveal()), nonce, QCA::AuthTag(tagBytes));
    QByteArray body = cipher.update(QCA::MemoryRegion(contextDigest(context) + plain)).toByteArray();
    body += cipher.final().toByteArray();
    return nonce.toByteArray() + body + cipher.tag().toByteArray();
}

std::optional<QByteArray> QcaSealer::open(const QByteArray &sealed, const QByteArray &context)
{
    if (sealed.size() < nonceBytes + contextBytes + tagBytes)
        return std::nullopt;
    QCA::Cipher cipher(u"aes256"_s, QCA::Cipher::GCM, QCA::Cipher::NoPadding, QCA::Decode,
                       QCA::SymmetricKey(m_key.reveal()), QCA::InitializationVector(sealed.first(nonceBytes)),
                       QCA::AuthTag(sealed.last(tagBytes)));
    const QByteArray body = sealed.mid(nonceBytes, sealed.size() - nonceBytes - tagBytes);
    QByteArray plain = cipher.update(QCA::MemoryRegion(body)).toByteArray();
    plain += cipher.final().toByteArray();
    if (!cipher.ok() || plain.size() < contextBytes || plain.first(contextBytes) != contextDigest(context))
        return std::nullopt;
    return plain.mid(contextBytes);
}

} // namespace parta
