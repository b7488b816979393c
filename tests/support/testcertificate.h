// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A self-signed P-256 certificate for servers that tests make.
#pragma once
#include <QSslCertificate>
#include <QSslKey>

namespace parta {

struct TestCertificate {
    QSslCertificate certificate;
    QSslKey key;

    /// A fresh one each time.
    static TestCertificate make();
    QByteArray fingerprint() const { return certificate.digest(QCryptographicHash::Sha256); }
};

} // namespace parta
