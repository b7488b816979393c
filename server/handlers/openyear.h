// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A closed year takes no write (3.1, 6): what every change of a year's records asks first.
#pragma once
#include "common/domain/calendar/yearcalendar.h"
#include "server/access/callcontext.h"

namespace parta {

/// The year. Refuses NotFound naming `year`.
SchoolYear requireYear(CallContext &call, YearId year);
/// The same; refuses YearClosed besides.
SchoolYear requireOpenYear(CallContext &call, YearId year);
/// Refuses YearClosed where the day lies in a closed year and in no open one.
void requireOpenDay(CallContext &call, QDate day);

} // namespace parta
