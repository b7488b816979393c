// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// External ids of imported rows: the same thing in the file gets the same id in every import.
#pragma once
#include <QStringList>

namespace parta::import {

/// «fet:class:7А»; names too long or several are replaced by their SHA-256.
QString externalId(const QString &source, const QString &kind, const QStringList &names);

/// Hex SHA-256 of texts; no text can pass for two.
QString digestOf(const QStringList &texts);

} // namespace parta::import
