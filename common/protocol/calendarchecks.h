// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Checks of the calendar's requests by themselves: the same for the form and for the server.
#pragma once
#include "common/base/error.h"
#include "common/protocol/calendar.h"
#include "common/protocol/settings.h"

namespace parta {

/// Overlapping names the first term that begins before the one above it has ended.
std::optional<Failure> check(const SaveTermSet &wanted);
std::optional<Failure> check(const SaveVacation &wanted);
std::optional<Failure> check(const SaveStudyWeek &wanted);
/// ReasonRequired where a day is changed without a reason; what moves needs another day.
std::optional<Failure> check(const SaveDayChange &wanted);
/// OrderRequired where a working day is set without number and date of an order.
std::optional<Failure> check(const SetStaffDay &wanted);
std::optional<Failure> check(const SetSetting &wanted);

} // namespace parta
