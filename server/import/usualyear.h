// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The school year an import founds when the school has none yet; the deputy corrects its dates afterwards.
#pragma once
#include "server/storage/repositories/timetablerepository.h"

namespace parta::import {

/// Terms, vacations and public holidays after the ministry's pattern of 2025/26, moved to the year of `day`:
/// quarters for YearLevels 1 to 9, half-years above, year from 1 September to 31 August.
YearRow addUsualYear(TimetableRepository &timetables, QDate day);
/// The same terms, vacations and public holidays for a year that is there and has none.
void fillUsualYear(TimetableRepository &timetables, const YearRow &year);

} // namespace parta::import
