// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Password digests (Argon2id by libsodium), one-time passwords and session tokens. Thread-safe.
#pragma once
#include "common/base/secret.h"
#include <QByteArray>
#include <QString>

namespace parta {

/// Parameters of Argon2id.
struct PasswordCost {
    quint64 passes = 2;
    quint64 memory = 64 * 1024 * 1024; ///< bytes, for the time of the hashing
};

/// Costs of one server; the defaults are those of security.md.
struct PasswordCosts {
    PasswordCost staff{2, 64 * 1024 * 1024};
    PasswordCost family{2, 19 * 1024 * 1024};
};

namespace password {

/// PHC string of the password, NFC-normalised, with a random salt. Empty when the memory is not to be had.
QString digest(const Secret<QString> &password, PasswordCost cost);
/// Takes as long for a wrong password as for the right one.
bool matches(const QString &digest, const Secret<QString> &password);
/// The digest was made with other parameters and is to be made again at the next sign-in.
bool isOutdated(const QString &digest, PasswordCost cost);

/// 74 random bits in a readable alphabet, as «k7mqr-x2bvn-9hdwt»; must be changed at the first sign-in (2.4, 2.5).
Secret<QString> issueOneTime();
/// Days a one-time password is good for.
inline constexpr int oneTimeDays = 14;

/// 256 random bits.
QByteArray newToken();
/// What the database keeps of a token.
QByteArray tokenHash(const QByteArray &token);

} // namespace password
} // namespace parta
