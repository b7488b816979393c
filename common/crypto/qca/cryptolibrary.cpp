// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Starts QCA and asks it for each feature by name.
#include "common/crypto/qca/cryptolibrary.h"
#include <QtCrypto>

using namespace Qt::StringLiterals;

namespace parta {

CryptoLibrary::CryptoLibrary() : m_library(std::make_unique<QCA::Initializer>()) {}

CryptoLibrary::~CryptoLibrary() = default;

QStringList missingCryptoFeatures()
{
    const CryptoLibrary library;
    QStringList missing;
    for (const auto &feature : {u"cert"_s, u"cms"_s, u"pkcs12"_s, u"sha256"_s, u"aes256-gcm"_s}) {
        if (!QCA::isSupported(QStringList{feature}))
            missing += feature;
    }
    return missing;
}

} // namespace parta
