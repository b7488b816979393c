// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words behind `partactl import`.
#pragma once
#include "common/base/result.h"
#include "common/domain/importing/importoptions.h"
#include <QCommandLineParser>
#include <QStringList>

namespace parta::ctl {

struct ImportArguments {
    ImportKind kind = ImportKind::Fet;
    QString path;
    QString solution;      ///< solved timetable; empty: the one beside the file, if any
    bool isDryRun = false;
    bool isStrict = false; ///< warnings count as errors
    ImportOptions options;
};

/// Declares the options of the file and of what it cannot know.
void describeImport(QCommandLineParser &parser);

/// `words` are what stands behind `partactl import`: kind and file. A Failure of code Malformed says in `detail`
/// what is wrong.
Result<ImportArguments> importArguments(const QCommandLineParser &parser, const QStringList &words);

} // namespace parta::ctl
