// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The year in hand.
#include "server/handlers/planning.h"

using namespace Qt::StringLiterals;

namespace parta {

YearId plannedYear(CallContext &call, std::optional<YearId> wanted)
{
    PlanningRepository planning(call.tx());
    const YearId year = wanted ? *wanted : planning.yearAt(call.today());
    if (!planning.isClosed(year))
        refuseField(ErrorCode::NotFound, u"year"_s);
    return year;
}

void requireOpenYear(CallContext &call, GroupId group)
{
    const YearId year = PlanningRepository(call.tx()).yearOf(group);
    if (!year)
        refuseField(ErrorCode::NotFound, u"group"_s);
    requireOpenYear(call, year);
}

} // namespace parta
