// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of formats.
#include "common/import/importreading.h"
#include "common/domain/importing/wording.h"
#include "common/import/calendar/calendarreader.h"
#include "common/import/fet/fetreader.h"
#include "common/import/oneroster/onerosterreader.h"
#include "common/import/roster/rosterreader.h"
#include "common/import/timetable/timetableplanner.h"
#include "common/import/xhstt/xhsttreader.h"

using namespace Qt::StringLiterals;

namespace parta::import {

namespace {

ImportReading readCalendarImport(const ImportInput &input)
{
    CalendarReading reading = readCalendar(input.file);
    const ImportReport report = reading.report;
    return {{}, report, std::move(reading)};
}

/// Plans the timetable of a file that could be read.
ImportReading planned(const TimetableFile &file, const ImportReport &report, const ImportInput &input, QDate firstDay)
{
    if (!report.isReadable)
        return {{}, report, {}};
    FindingLog log(input.file.name);
    TimetablePlanning planning = planTimetable(file, input.options, firstDay, log);
    ImportReading done{std::move(planning.plan), report, {}};
    done.report.choices += planning.choices;
    done.report.findings += log.findings();
    return done;
}

ImportReading readFetImport(const ImportInput &input, QDate firstDay)
{
    const FetReading reading = readFet(input.file, input.companion ? &*input.companion : nullptr);
    return planned(reading.file, reading.report, input, firstDay);
}

ImportReading readXhsttImport(const ImportInput &input, QDate firstDay)
{
    const XhsttReading reading = readXhstt(input.file, input.options);
    return planned(reading.file, reading.report, input, firstDay);
}

} // namespace

QDate usualFirstDay(QDate today)
{
    const QDate next = today.addDays(1);
    return next.month() >= 6 && next.month() <= 8 ? QDate(next.year(), 9, 1) : next;
}

ImportReading readImport(const ImportInput &input, QDate today)
{
    switch (input.kind) {
    case ImportKind::Calendar:
        return readCalendarImport(input);
    case ImportKind::Fet:
        return readFetImport(input, usualFirstDay(today));
    case ImportKind::OneRoster:
        return readOneRoster(input, today);
    case ImportKind::Roster:
        return readRoster(input, today);
    case ImportKind::Xhstt:
        break;
    }
    return readXhsttImport(input, usualFirstDay(today));
}

std::optional<Failure> obstacleOf(const ImportReport &report, const ImportOptions &options)
{
    for (const ImportFinding &finding : report.findings) {
        const bool isOption = finding.code == u"bad_option";
        if (finding.severity != FindingSeverity::Error || (report.isReadable && options.takeTheRest && !isOption))
            continue;
        Failure failure;
        failure.code = ErrorCode::ImportRejected;
        failure.field = isOption ? u"options."_s + finding.field : finding.field;
        failure.detail = textOf(finding);
        return failure;
    }
    return std::nullopt;
}

} // namespace parta::import
