// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Looks the year up.
#include "server/handlers/openyear.h"
#include "server/storage/repositories/yearrepository.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parta {

YearLine requireOpenYear(CallContext &call, YearId id)
{
    const auto year = YearRepository(call.tx()).year(id);
    if (!year)
        refuseField(ErrorCode::NotFound, u"year"_s);
    if (year->isClosed())
        refuse(ErrorCode::YearClosed, year->name);
    return *year;
}

void requireOpenDay(CallContext &call, QDate day)
{
    QList<YearLine> years = YearRepository(call.tx()).years();
    years.removeIf([day](const YearLine &year) { return day < year.since || year.until < day; });
    const bool isClosed = std::all_of(years.begin(), years.end(), [](const YearLine &year) { return year.isClosed(); });
    if (!years.isEmpty() && isClosed)
        refuse(ErrorCode::YearClosed, years.constFirst().name);
}

} // namespace parta
