// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes only the difference, so that the count of written days says what has changed.
#include "server/import/calendarapplier.h"
#include "common/base/error.h"
#include "server/storage/repositories/calendarrepository.h"

using namespace Qt::StringLiterals;

namespace parta::import {

namespace {

void refuseClosed(CalendarRepository &rows, QDate day)
{
    if (rows.isOfClosedYear(day))
        refuse(ErrorCode::YearClosed, day.toString(Qt::ISODate));
}

} // namespace

void applyCalendar(Transaction &tx, const CalendarReading &reading, const QDateTime &now, ImportReport &report)
{
    CalendarRepository rows(tx);
    QHash<QDate, CalendarDay> stale;
    for (const CalendarDay &day : rows.daysOf(reading.year))
        stale.insert(day.day, day);
    int written = 0;
    for (const CalendarDay &day : reading.days) {
        const auto known = stale.constFind(day.day);
        const bool isSame = known != stale.cend() && *known == day;
        stale.remove(day.day);
        if (isSame)
            continue;
        refuseClosed(rows, day.day);
        rows.put(day);
        ++written;
    }
    for (auto it = stale.cbegin(); it != stale.cend(); ++it) {
        refuseClosed(rows, it.key());
        rows.remove(it.key());
    }
    if (written > 0 || !stale.isEmpty() || !rows.calendar().isLoaded(reading.year))
        rows.markLoaded(reading.year, reading.report.file, now);
    if (written > 0)
        report.written.append({u"calendarDays"_s, written});
    if (!stale.isEmpty())
        report.written.append({u"calendarDaysTakenBack"_s, int(stale.size())});
    report.isApplied = true;
    report.isDryRun = false;
}

} // namespace parta::import
