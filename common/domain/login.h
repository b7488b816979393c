// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Logins: how one is proposed for a person, and what one may look like.
#pragma once
#include "common/domain/person.h"

namespace parta {

/// «tetradkina.ag» for Тетрадкина Анна Глобусовна: surname and initials in Latin letters, as passports write them
/// (ICAO Doc 9303). «user» where nothing of the name can be written so.
QString proposedLogin(const PersonName &name);
/// The n-th proposal for the same name: the login itself for 1, «tetradkina.ag2» for 2.
QString numberedLogin(const QString &login, int number);
/// 3 to 40 Latin letters, digits, dots, hyphens and underscores, a letter or digit at both ends.
bool isLogin(const QString &text);

} // namespace parta
