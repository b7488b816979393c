// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A year of the production calendar as twelve months with their working days, to be looked at before it is imported.
#pragma once
#include "common/domain/calendar/calendarchanges.h"

namespace parta {

struct CalendarMonth {
    int month = 1;           ///< 1 … 12
    int working5 = 0;        ///< working days of the five-day week
    int working6 = 0;
    QList<CalendarDay> days; ///< listed days, ascending

    friend bool operator==(const CalendarMonth &, const CalendarMonth &) = default;
};

struct CalendarPreview {
    int year = 0;
    int working5 = 0;
    int working6 = 0;
    QList<CalendarMonth> months; ///< twelve
    QList<ChangedDay> changes;   ///< against the calendar of the school; empty where that is not known

    friend bool operator==(const CalendarPreview &, const CalendarPreview &) = default;
};

CalendarPreview previewOf(const ProductionCalendar &calendar, int year, const QList<DayByOrder> &orders = {});

} // namespace parta
