// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Looks the year up.
#include "server/handlers/openyear.h"
#include "server/storage/repositories/schoolyearrepository.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parta {

SchoolYear requireYear(CallContext &call, YearId id)
{
    const auto year = SchoolYearRepository(call.tx(), call.school()).year(id);
    if (!year)
        refuseField(ErrorCode::NotFound, u"year"_s);
    return *year;
}

SchoolYear requireOpenYear(CallContext &call, YearId id)
{
    const SchoolYear year = requireYear(call, id);
    if (isClosed(year))
        refuse(ErrorCode::YearClosed, year.name);
    return year;
}

void requireOpenDay(CallContext &call, QDate day)
{
    QList<SchoolYear> years = SchoolYearRepository(call.tx(), call.school()).years();
    years.removeIf([day](const SchoolYear &year) { return day < year.since || year.until < day; });
    if (!years.isEmpty() && std::all_of(years.begin(), years.end(), isClosed))
        refuse(ErrorCode::YearClosed, years.constFirst().name);
}

} // namespace parta
