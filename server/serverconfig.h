// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The configuration of partad: a commented file of keys in sections, then the command line.
#pragma once
#include "server/net/netlimits.h"
#include "server/net/signindesk.h"
#include <QHostAddress>
#include <QStringList>

namespace parta {

struct ServerConfig {
    QHostAddress address{QHostAddress::AnyIPv4};
    quint16 port = 4430;
    QString dataFolder;          ///< empty: defaultDataFolder()
    QStringList names;           ///< the certificate is made for, besides the machine's own
    QString ownerUrl;            ///< of the database, for migrations; empty: the application's
    QString applicationUrl;      ///< empty: SQLite in the data folder
    int lanes = 4;               ///< reading connections to PostgreSQL
    int socketThreads = 0;       ///< 0: number of cores
    NetLimits limits;
    SignInConfig signIn;
};

/// What is wrong in a configuration.
struct ConfigFault {
    int line = 0;      ///< counted from 1; 0 for the command line
    QString key;
    QString reason;

    /// «FILE:3: limits.connections: not a number from 1 to 100000»
    QString text(const QString &file) const;
};

namespace serverconfig {

/// Takes the keys of `text` over into `config`; all faults, in order of lines.
QList<ConfigFault> read(const QString &text, ServerConfig &config);
/// «host:port», «[::1]:4430» or «:0» into address and port; the reason why not.
std::optional<QString> setListen(ServerConfig &config, const QString &value);
/// The file with every key, its default and what it means.
QString commentedDefault();
/// $STATE_DIRECTORY of systemd, /var/lib/parta where that may be written, else $XDG_DATA_HOME/parta.
QString defaultDataFolder();
/// /etc/parta/partad.conf or $XDG_CONFIG_HOME/parta/partad.conf, whichever is there; else empty.
QString defaultFile();

} // namespace serverconfig
} // namespace parta
