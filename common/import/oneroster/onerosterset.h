// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The files of one OneRoster set: unpacked, their headers checked against the published form or a mapping profile.
#pragma once
#include "common/import/inputfile.h"
#include "common/import/mapping/mappingprofile.h"
#include "common/import/oneroster/onerosterlog.h"
#include "common/import/oneroster/onerosterspec.h"
#include "common/import/table/table.h"
#include <map>

namespace parta::import {

/// One CSV file that is read.
struct OneRosterFile {
    QString fileName;               ///< as it stands in the set
    OneRosterSpec spec;
    Table table;
    QHash<QString, int> positions;  ///< field to column
    QHash<QString, QHash<QString, QString>> values; ///< of a mapping profile
    bool isDelta = false;
    bool isMapped = false;          ///< by a profile: a required column may be missing

    bool has(const QString &field) const { return positions.contains(field); }
    bool isRequired(const QString &field) const { return spec.required.contains(field) && (!isMapped || has(field)); }
    QString value(const TableRow &row, const QString &field) const;
    QStringList list(const TableRow &row, const QString &field) const;
};

struct OneRosterSet {
    OneRosterVersion version = OneRosterVersion::V11;
    std::map<QString, OneRosterFile> files; ///< by the published name

    const OneRosterFile *find(const QString &name) const;
};

/// Nothing when this is no such set at all; errors tell why.
std::optional<OneRosterSet> readOneRosterSet(const InputFile &file, const MappingProfile *profile, OneRosterLog &log);

} // namespace parta::import
