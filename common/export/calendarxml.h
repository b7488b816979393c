// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes days of a calendar in the XML form of xmlcalendar, which the import reads back.
#pragma once
#include "common/domain/calendar/workingdays.h"
#include <QByteArray>

namespace parta::exporting {

/// Days the school set by order, as days of a calendar whose title is the order.
QList<CalendarDay> daysOf(const QList<DayByOrder> &orders);

/// The days of this year, ascending; titles become holidays. `made` is the day of the export.
QByteArray calendarXml(int year, const QList<CalendarDay> &days, QDate made);

} // namespace parta::exporting
