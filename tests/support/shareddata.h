// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Finds test input that is not part of the project: ../shared beside the source tree, or $PARTA_SHARED.
#pragma once
#include <QFile>
#include <QString>

namespace parta::test {

/// Path inside the shared folder, e.g. "data/fet/x.fet"; empty when it is not there.
inline QString sharedPath(const QString &inside)
{
    const QString named = qEnvironmentVariable("PARTA_SHARED");
    const QString folder = named.isEmpty() ? QStringLiteral(PARTA_SOURCE_DIR) + QStringLiteral("/../shared") : named;
    const QString path = folder + u'/' + inside;
    return QFile::exists(path) ? path : QString();
}

/// Path of a fixture of the project's own.
inline QString fixturePath(const QString &inside)
{
    return QStringLiteral(PARTA_SOURCE_DIR) + QStringLiteral("/tests/data/") + inside;
}

inline QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace parta::test

#define PARTA_NEEDS_SHARED(path) \
    if ((path).isEmpty()) \
        QSKIP("the shared test data is not here; set PARTA_SHARED to its folder")
