// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The school's own certificate authority and the server's certificate, made at the first start.
#pragma once
#include "common/base/result.h"
#include <QDateTime>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QStringList>

namespace parta {

/// What the server shows its clients.
struct ServerIdentity {
    QSslCertificate certificate;
    QSslCertificate authority;
    QSslKey key;

    /// SHA-256 of the certificate, 32 bytes; clients pin it.
    QByteArray fingerprint() const;
    /// For the server's end of a connection: TLS 1.3 only, no tickets.
    QSslConfiguration tls() const;
    QDateTime validUntil() const { return certificate.expiryDate(); }
};

/// Loads school-ca.pem, server.pem and server-key.pem from `folder` (files 0600). What is missing altogether
/// is made: an ECDSA P-256 authority and a certificate for localhost, the machine's name and `names`
/// (host names or addresses). A part that is missing or broken is a failure, never silently replaced:
/// clients know the fingerprint.
Result<ServerIdentity> loadOrMakeIdentity(const QString &folder, const QStringList &names, const QDateTime &now);

} // namespace parta
