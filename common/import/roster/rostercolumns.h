// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns of a roster mean, by their headers (formats.md 7).
#pragma once
#include "common/import/mapping/mappingprofile.h"
#include "common/import/table/table.h"
#include <map>

namespace parta::import {

enum class RosterField : quint8 {
    Surname, GivenName, Patronymic, FullName, ClassName, Level, Letter, Born, Sex, PersonalFile, EnrolledOn, EnrolmentOrder,
    Address, Phone, Email, GuardianName, GuardianPhone, GuardianEmail, Post, Subjects, Category, AttestedOn, ClassTeacherOf,
    Login, Password
};

struct RosterColumn {
    RosterField field = RosterField::Surname;
    int guardian = 0;  ///< which of the guardians: 0 is the first
    QString kind;      ///< «мать», «отец», …, of a guardian
};

enum class RosterKind : quint8 { Pupils, Staff };

struct RosterColumns {
    RosterKind kind = RosterKind::Pupils;
    std::map<std::pair<RosterField, int>, int> positions; ///< field and guardian to column
    QStringList guardianKinds;                             ///< one per guardian
    QHash<QString, QHash<QString, QString>> values;        ///< of a mapping profile: field to value to value

    int position(RosterField field, int guardian = 0) const;
    bool has(RosterField field) const { return position(field) >= 0; }
};

/// The words a mapping profile calls fields by, e.g. "surname", "guardian1Phone".
std::optional<RosterColumn> rosterFieldNamed(const QString &name);

/// Tells unknown, repeated and empty headers as warnings. An error, and nothing, where required columns are missing.
std::optional<RosterColumns> rosterColumns(const Table &table, const MappedFile *mapping, FindingLog &log);

} // namespace parta::import
