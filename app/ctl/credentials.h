// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Issued logins and one-time passwords on screen and in files.
#pragma once
#include "common/protocol/operation.h"
#include <QJsonArray>

namespace parta::ctl {

/// [{role, person, login, password}]: what parta --walk reads.
QJsonArray credentialsJson(const QList<IssuedCredential> &credentials);
/// Aligned lines for a person.
QString credentialsText(const QList<IssuedCredential> &credentials);
/// Writes the array to a file that only its owner can read.
bool writeCredentials(const QString &path, const QList<IssuedCredential> &credentials);

} // namespace parta::ctl
