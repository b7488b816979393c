// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a chosen password must be: long, not common, not made of the login, the name or the school.
#pragma once
#include "common/domain/person.h"
#include <QString>
#include <optional>

namespace parta {

/// Who chooses the password.
enum class PasswordOwner : quint8 {
    Staff,  ///< at least 12 characters
    Family, ///< guardians and pupils: at least 10
};

struct PasswordContext {
    PasswordOwner owner = PasswordOwner::Staff;
    QString login;
    PersonName name;
    QString schoolName;
};

/// Why the password is refused, in English; empty when it is good. No composition rules (ASVS 6.2.5).
std::optional<QString> weaknessOf(const QString &password, const PasswordContext &context);

} // namespace parta
