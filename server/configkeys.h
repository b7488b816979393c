// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the configuration: name, default, meaning and how a value is taken.
#pragma once
#include "server/serverconfig.h"

namespace parta {

struct ConfigKey {
    QString name;
    QString sample;     ///< shown in the commented file
    QString meaning;    ///< lines of at most 110 characters
    /// Takes a value; the reason why not.
    std::function<std::optional<QString>(ServerConfig &, const QString &)> take;
};

struct ConfigSection {
    QString name;
    QList<ConfigKey> keys;
};

const QList<ConfigSection> &configSections();

} // namespace parta
