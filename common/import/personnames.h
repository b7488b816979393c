// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names of people out of one text, as timetable programs have them.
#pragma once
#include "common/domain/person.h"

namespace parta::import {

/// «Тетрадкина Анна Глобусовна», «Тетрадкина А. Г.», «Тетрадкина А.Г.» or one word; never an empty surname
/// for a text that is not blank.
PersonName personNameFrom(const QString &text);

} // namespace parta::import
