// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The published form of OneRoster CSV 1.1 and 1.2: files, columns, enumerations (formats.md 2).
#pragma once
#include <QStringList>
#include <optional>

namespace parta::import {

enum class OneRosterVersion : quint8 { V11, V12 };

struct OneRosterSpec {
    QString name;             ///< of the CSV file, without its extension
    QStringList columns;      ///< in the published order
    QStringList required;     ///< of them
    bool isRead = true;       ///< false: read past with a note

    /// A file that lacks one of these holds something else.
    QStringList decisive() const { return required.mid(0, 3); }
};

/// Nothing for a name the version does not have. Letter case counts.
std::optional<OneRosterSpec> oneRosterSpec(const QString &name, OneRosterVersion version);
QStringList oneRosterFiles(OneRosterVersion version);

QStringList userRoles(OneRosterVersion version);
QStringList enrollmentRoles();

} // namespace parta::import
