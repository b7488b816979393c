// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A year of the production calendar as `partactl import calendar` prints it.
#pragma once
#include "common/domain/calendar/calendarpreview.h"

class QJsonObject;

namespace parta::ctl {

/// Year, working days of both weeks, twelve months with their listed days.
QJsonObject jsonOf(const CalendarPreview &preview);
/// A line a month.
QString plainText(const CalendarPreview &preview);

} // namespace parta::ctl
