// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// libsodium behind a few functions.
#include "server/credentials/password.h"
#include <QCryptographicHash>
#include <cstring>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace parta::password {

namespace {

// No i, l, o, 0, 1: a slip is read aloud and copied by hand.
constexpr char readable[] = "abcdefghjkmnpqrstuvwxyz23456789";
constexpr int readableCount = int(sizeof readable) - 1;
constexpr int groups = 3;
constexpr int groupLength = 5;
constexpr int tokenSize = 32;

void ensureReady()
{
    static const int ready = sodium_init();
    if (ready < 0)
        qFatal("libsodium does not start");
}

QByteArray normalised(const Secret<QString> &password)
{
    return password.reveal().normalized(QString::NormalizationForm_C).toUtf8();
}

} // namespace

QString digest(const Secret<QString> &password, PasswordCost cost)
{
    ensureReady();
    QByteArray text = normalised(password);
    char out[crypto_pwhash_STRBYTES] = {};
    const int failed = crypto_pwhash_str_alg(out, text.constData(), quint64(text.size()), cost.passes,
                                             size_t(cost.memory), crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(text.data(), size_t(text.size()));
    return failed ? QString() : QString::fromLatin1(out);
}

bool matches(const QString &digest, const Secret<QString> &password)
{
    ensureReady();
    QByteArray text = normalised(password);
    // libsodium reads a digest of fixed size.
    char stored[crypto_pwhash_STRBYTES] = {};
    const QByteArray latin = digest.toLatin1();
    std::memcpy(stored, latin.constData(), size_t(qMin(latin.size(), qsizetype(sizeof stored) - 1)));
    const bool good = crypto_pwhash_str_verify(stored, text.constData(), quint64(text.size())) == 0;
    sodium_memzero(text.data(), size_t(text.size()));
    return good;
}

bool isOutdated(const QString &digest, PasswordCost cost)
{
    ensureReady();
    return crypto_pwhash_str_needs_rehash(digest.toLatin1().constData(), cost.passes, size_t(cost.memory)) != 0;
}

Secret<QString> issueOneTime()
{
    ensureReady();
    QString text;
    for (int i = 0; i < groups * groupLength; ++i) {
        if (i > 0 && i % groupLength == 0)
            text += u'-';
        text += QLatin1Char(readable[randombytes_uniform(readableCount)]);
    }
    return Secret<QString>(text);
}

QByteArray newToken()
{
    ensureReady();
    QByteArray token(tokenSize, Qt::Uninitialized);
    randombytes_buf(token.data(), size_t(token.size()));
    return token;
}

QByteArray tokenHash(const QByteArray &token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

} // namespace parta::password
