// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bounds of a school year.
#include "common/protocol/faults.h"
#include "common/protocol/years.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr qsizetype maxYearName = 40;
constexpr int shortestYear = 200; ///< days
constexpr int longestYear = 400;

} // namespace

std::optional<Failure> check(const CreateYear &wanted)
{
    if (wanted.name.trimmed().isEmpty() || wanted.name.size() > maxYearName)
        return malformedField(u"name"_s, u"1 to 40 characters"_s);
    if (!wanted.since.isValid())
        return malformedField(u"since"_s, u"a day"_s);
    const qint64 days = wanted.since.daysTo(wanted.until);
    if (!wanted.until.isValid() || days < shortestYear || days > longestYear)
        return malformedField(u"until"_s, u"200 to 400 days after the first"_s);
    return std::nullopt;
}

} // namespace parta
