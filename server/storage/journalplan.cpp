// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The version gate.
#include "server/storage/journalplan.h"
#include <QVersionNumber>

namespace parta {

JournalPlan planFor(const QString &version)
{
    const QVersionNumber number = QVersionNumber::fromString(version);
    const auto inBranch = [&](int minor, int patch) {
        return number.majorVersion() == 3 && number.minorVersion() == minor && number.microVersion() >= patch;
    };
    const bool fixed = number >= QVersionNumber(3, 51, 3) || inBranch(50, 7) || inBranch(44, 6);
    return fixed ? JournalPlan::WriterAndReaders : JournalPlan::SingleConnection;
}

} // namespace parta
