// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Life of the QCA library inside a program, and what it lacks on this machine.
#pragma once
#include <QStringList>
#include <memory>

namespace QCA {
class Initializer;
}

namespace parta {

/// QCA is usable while one of these lives. Make it after the application object and let it go before.
class CryptoLibrary
{
public:
    CryptoLibrary();
    ~CryptoLibrary();
    CryptoLibrary(const CryptoLibrary &) = delete;
    CryptoLibrary &operator=(const CryptoLibrary &) = delete;

private:
    std::unique_ptr<QCA::Initializer> m_library;
};

/// Names of the QCA features the product needs and this machine has not (usually because the ossl plugin
/// is not installed); empty when all is well. Using a missing one would crash, so programs ask at start.
QStringList missingCryptoFeatures();

} // namespace parta
