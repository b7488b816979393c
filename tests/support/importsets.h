// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// OneRoster sets for tests: a small sound one, folders of shared data, packing.
#pragma once
#include <QByteArray>
#include <QMap>
#include <QString>

namespace parta {

/// Two pupils, a teacher, a guardian, a homeroom 5А (k1) and a scheduled class (k2); version 1.1, nothing to tell
/// but the proposal of a class teacher.
QMap<QString, QString> soundSet();

QByteArray packed(const QMap<QString, QString> &files);

/// All CSV files of a folder, packed.
QByteArray packedFolder(const QString &folder);

} // namespace parta
