// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The answer to an import of any format, and its JSON.
#pragma once
#include "common/domain/importing/findings.h"

class QJsonObject;

namespace parta {

struct ImportCount {
    QString what; ///< e.g. "teachers"
    int count = 0;

    friend bool operator==(const ImportCount &, const ImportCount &) = default;
};

/// Something the file does not say and the import assumed or was told.
struct ImportChoice {
    QString option;      ///< name of the option that sets it, e.g. "days"
    QString value;       ///< in the form the option takes
    QString why;         ///< "given", "by_name", "by_order", …
};

/// What an import took, left and found. Nothing was written when isDryRun or when !applied.
struct ImportReport {
    QString kind; ///< "fet"
    QString file;
    bool isDryRun = true;
    bool isReadable = true;        ///< false: not a file of this kind at all
    bool isApplied = false;
    QList<ImportCount> accepted;
    QList<ImportCount> skipped;
    QList<ImportCount> rejected;
    QList<ImportCount> conflicts;
    QList<ImportCount> written;    ///< new rows of the school by kind; empty after a repeated import
    QList<ImportChoice> choices;
    QList<ImportFinding> findings;

    int count(const QList<ImportCount> &list, const QString &what) const;
    bool hasErrors() const;
    bool hasWarnings() const;
};

/// The object `partactl import --json` prints.
QJsonObject jsonOf(const ImportReport &report);

/// Exit code of `partactl import`: 0 could be applied, 1 errors (or, when strict, warnings), 2 unreadable.
int exitCodeOf(const ImportReport &report, bool isStrict);

} // namespace parta
