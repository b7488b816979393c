// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads PARTA_FAIL_AT once and counts.
#include "server/storage/faults.h"
#include <QByteArray>
#include <QByteArrayList>
#include <atomic>
#include <unistd.h>

namespace parta::faults {

namespace {

struct Wanted {
    QByteArray name;
    int count = 1;

    static Wanted fromEnvironment()
    {
        const QByteArrayList parts = qgetenv("PARTA_FAIL_AT").split(':');
        return {parts.value(0), parts.size() > 1 ? parts[1].toInt() : 1};
    }
};

} // namespace

void reach(const char *name)
{
    static const Wanted wanted = Wanted::fromEnvironment();
    static std::atomic<int> reached = 0;
    if (wanted.name == name && ++reached == wanted.count)
        ::_exit(137);
}

} // namespace parta::faults
