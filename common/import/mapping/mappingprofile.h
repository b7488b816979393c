// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A saved answer to «what do these files mean»: file to concept, column to field, value to value.
#pragma once
#include "common/base/result.h"
#include <QHash>
#include <QStringList>

namespace parta::import {

struct MappedFile {
    QString name;                                  ///< of the file, compared without case; "*" is any
    QString meaning;                              ///< oneroster: name of a CSV file; roster: "pupils" or "staff"
    QHash<QString, QString> columns;               ///< headerKey() of the column to the field
    QHash<QString, QHash<QString, QString>> values; ///< field to (value in the file to value)
    QStringList ignored;                           ///< headerKey() of columns that are left out on purpose
};

struct MappingProfile {
    QString name;
    QList<MappedFile> files;

    /// Null when the profile does not speak of the file.
    const MappedFile *forFile(const QString &name) const;
};

/// Reads the JSON form; a Failure of code Malformed says in `detail` where it is wrong.
Result<MappingProfile> readMapping(const QString &json);

} // namespace parta::import
