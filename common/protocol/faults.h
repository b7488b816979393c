// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Faults that the checks of several requests share.
#pragma once
#include "common/base/error.h"
#include "common/domain/person.h"

namespace parta {

inline constexpr qsizetype maxNameLength = 200;
inline constexpr qsizetype maxOrderLength = 50;

/// Malformed because of one field.
Failure malformedField(const QString &field, const QString &detail);
/// OrderRequired where number or day are missing; `prefix` begins the names of the two fields: «order» for orderNumber
/// and orderDay. The clause is that of accounts (3.1) unless another is given.
std::optional<Failure> orderFault(const QString &number, QDate day, const QString &prefix = QStringLiteral("order"),
                                  const QString &clause = {});
/// A person has a surname and a given name; the fields are those of PersonName.
std::optional<Failure> nameFault(const PersonName &name);

} // namespace parta
