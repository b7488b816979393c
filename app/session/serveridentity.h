// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which server is the school's: addresses and the certificate fingerprints a person has compared.
#pragma once
#include <QByteArray>
#include <QString>
#include <optional>

namespace parta {

/// Host and port as people write them: «journal.school:7420».
struct ServerAddress {
    QString host;
    quint16 port = 0;

    static constexpr quint16 defaultPort = 7420;
    /// Reads «host», «host:port», «[v6]:port»; nullopt for anything else.
    static std::optional<ServerAddress> fromText(const QString &text);
    QString text() const;
    friend bool operator==(const ServerAddress &, const ServerAddress &) = default;
};

enum class Identity : quint8 {
    Known,   ///< the fingerprint is the one compared before
    Unknown, ///< nothing is known of this address: it has to be compared
    Changed, ///< another one was compared before: the connection is blocked
};

/// Compared fingerprints, in a file of their own. Nothing gets in without a comparison by a person.
class ServerIdentities
{
public:
    explicit ServerIdentities(QString path) : m_path(std::move(path)) {}

    /// The fingerprint compared for `server`; empty when there is none.
    QByteArray known(const ServerAddress &server) const;
    Identity judge(const ServerAddress &server, const QByteArray &seen) const;
    void remember(const ServerAddress &server, const QByteArray &fingerprint);
    /// The administrator announced a new certificate and the person chose to compare it anew.
    void forget(const ServerAddress &server);

    /// What a person has to copy from the slip: the first digits of the fingerprint.
    static constexpr int comparedDigits = 16;
    /// Whether `typed` (blanks and colons allowed) gives at least comparedDigits and all of them agree.
    static bool agrees(const QString &typed, const QByteArray &seen);

private:
    QString m_path;
};

/// The fingerprint in lines of eight pairs, as slips show it.
QString fingerprintBlock(const QByteArray &fingerprint);

} // namespace parta
