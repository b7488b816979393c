// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the checks together and repeats them where rows or months change.
#include "common/domain/norms/timetablenorms.h"
#include "common/domain/norms/bellnorms.h"
#include "common/domain/norms/loadnorms.h"
#include <algorithm>
#include <set>

namespace parta {

namespace {

/// Days of the version from which on other rows may hold: its first day, first days of months, ends and beginnings of rows.
std::set<QDate> turningDays(const TimetableUnderNorms &timetable, const QList<RuleRow> &rows)
{
    std::set<QDate> days{timetable.since};
    const auto add = [&](QDate day) {
        if (timetable.since < day && day <= timetable.until)
            days.insert(day);
    };
    for (QDate month(timetable.since.year(), timetable.since.month(), 1); month <= timetable.until; month = month.addMonths(1))
        add(month);
    for (const RuleRow &row : rows) {
        add(row.validFrom);
        if (row.validTo)
            add(row.validTo->addDays(1));
    }
    return days;
}

bool isSameFault(const NormWarning &a, const NormWarning &b)
{
    return a.norm == b.norm && a.row == b.row && a.schoolClass == b.schoolClass && a.day == b.day && a.number == b.number
        && a.found == b.found;
}

} // namespace

QMap<int, BellTime> bellsOf(const TimetableUnderNorms &timetable, const NormClass &one, int weekday)
{
    QMap<int, BellTime> bells;
    for (const int wanted : {0, weekday}) {
        for (const NormBell &bell : timetable.bells) {
            if (bell.weekday == wanted && bell.shift == one.shift && bell.levelFrom <= one.level && one.level <= bell.levelTo)
                bells.insert(bell.number, bell.time);
        }
    }
    return bells;
}

QList<NormWarning> checkNormsOn(const TimetableUnderNorms &timetable, const QList<RuleRow> &rows, QDate day)
{
    QList<NormWarning> warnings = checkShifts(timetable, rows, day);
    for (const NormClass &one : timetable.classes)
        warnings += checkLoad(timetable, one, rows, day) + checkBells(timetable, one, rows, day);
    return warnings;
}

NormFindings checkNorms(const TimetableUnderNorms &timetable, const QList<RuleRow> &rows)
{
    NormFindings findings;
    for (const QDate day : turningDays(timetable, rows)) {
        const QList<NormWarning> now = checkNormsOn(timetable, rows, day);
        for (const NormWarning &warning : now) {
            const bool isKnown = std::any_of(findings.warnings.cbegin(), findings.warnings.cend(),
                                             [&](const NormWarning &known) { return isSameFault(known, warning); });
            if (!isKnown)
                findings.warnings.append(warning);
        }
    }
    findings.lapsed = lapsedRows(rows, timetable.until);
    findings.unreadable = unreadableRows(rows);
    return findings;
}

} // namespace parta
