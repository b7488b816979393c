// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a process takes of the machine's memory.
#pragma once
#include <QFile>

namespace parta::bench {

/// Proportional set size in KiB: own pages, and shared ones by the part. 0 where the system does not tell.
inline qint64 proportionalSize(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toLongLong();
    return 0;
}

} // namespace parta::bench
