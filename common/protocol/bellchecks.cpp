// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bounds of a bell schedule.
#include "common/protocol/bells.h"
#include "common/protocol/faults.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr qsizetype mostBells = 100;
constexpr qsizetype mostDays = 100;

std::optional<Failure> checkBells(const BellSchedule &schedule)
{
    if (schedule.bells.isEmpty() || schedule.bells.size() > mostBells)
        return malformedField(u"schedule.bells"_s, u"1 to 100 bells"_s);
    for (int weekday = 0; weekday <= 7; ++weekday) {
        const QList<BellRow> rows = rowsOf(schedule, weekday);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const BellRow &row = rows.at(i);
            if (row.number < 0 || row.number > 20 || !row.starts.isValid() || !(row.starts < row.ends))
                return malformedField(u"schedule.bells"_s, u"lesson %1 begins before it ends"_s.arg(row.number));
            if (i > 0 && (row.number == rows.at(i - 1).number || row.starts < rows.at(i - 1).ends))
                return Failure{.code = ErrorCode::Overlapping, .clause = {}, .field = u"schedule.bells"_s,
                               .detail = u"lesson %1"_s.arg(row.number), .retryAfter = {}, .current = {}};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Failure> check(const SaveBellSchedule &wanted)
{
    const BellSchedule &schedule = wanted.schedule;
    if (schedule.name.trimmed().isEmpty() || schedule.name.size() > maxNameLength)
        return malformedField(u"schedule.name"_s, u"1 to 200 characters"_s);
    if (schedule.shift != 1 && schedule.shift != 2)
        return malformedField(u"schedule.shift"_s, u"1 or 2"_s);
    if (schedule.levelFrom < 1 || schedule.levelTo < schedule.levelFrom || schedule.levelTo > 13)
        return malformedField(u"schedule.levelTo"_s, u"levels from 1 to 13"_s);
    if (!schedule.since.isValid())
        return malformedField(u"schedule.since"_s, u"a day"_s);
    if (schedule.until && *schedule.until < schedule.since)
        return malformedField(u"schedule.until"_s, u"not before the first day"_s);
    if (schedule.days.size() > mostDays)
        return malformedField(u"schedule.days"_s, u"at most 100 days"_s);
    return checkBells(schedule);
}

} // namespace parta
