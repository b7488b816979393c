// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows, one line each.
#include "common/domain/norms/defaultrules.h"
#include "common/reflect/enums.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct Line {
    Norm norm;
    const char *scope;
    const char *value;
    const char *unit;
    RuleStatus status = RuleStatus::Confirmed;
};

constexpr RuleStatus unverified = RuleStatus::Unverified;

const Line lines[] = {
    {Norm::EarliestStart, "", "08:00", "time"},
    {Norm::FirstNumber, "", "1", "number"},
    {Norm::LatestEnd, "", "19:00", "time"},
    {Norm::Shifts, "", "2", "shifts"},
    {Norm::FirstShiftOnly, "level=1", "1", "shift"},
    {Norm::FirstShiftOnly, "level=5", "1", "shift"},
    {Norm::FirstShiftOnly, "level=9", "1", "shift"},
    {Norm::FirstShiftOnly, "level=10", "1", "shift"}, // some sources leave level 10 out
    {Norm::FirstShiftOnly, "level=11", "1", "shift"},
    {Norm::FirstShiftOnly, "special", "1", "shift"},
    {Norm::LessonLength, "level=2-11", "45", "minutes"},
    {Norm::LessonLength, "special", "40", "minutes"},
    // YearLevel 1 begins gently: three lessons of 35 minutes, then four, then four of 40.
    {Norm::LessonLength, "level=1;month=9-12", "35", "minutes"},
    {Norm::LessonLength, "level=1;month=1-5", "40", "minutes"},
    {Norm::LessonsADay, "level=1;month=9-10", "3", "lessons"},
    {Norm::WeeklyHours, "level=1;month=9-10", "15", "lessons"},
    {Norm::StudyDays, "level=1", "5", "days"},
    {Norm::ShortestBreak, "", "10", "minutes"},
    {Norm::LongBreak, "", "20", "minutes"},
    {Norm::LongBreakMost, "", "30", "minutes"},
    {Norm::BetweenShifts, "", "30", "minutes", unverified},
    {Norm::BeforeExtracurricular, "", "20", "minutes", unverified},
    {Norm::EasierDay, "level=2-11", "3", "weekday"},
    {Norm::EasierDay, "level=2-11", "4", "weekday"},
    {Norm::LessonsADay, "level=1", "4", "lessons"},
    {Norm::LessonsADay, "level=2-4", "5", "lessons"},
    {Norm::LessonsADay, "level=5-6", "6", "lessons"},
    {Norm::LessonsADay, "level=7-11", "7", "lessons"},
    {Norm::LessonsOnceAWeek, "level=1;month=11-12", "5", "lessons"},
    {Norm::LessonsOnceAWeek, "level=1;month=1-5", "5", "lessons"},
    {Norm::LessonsOnceAWeek, "level=2-4", "6", "lessons"},
    {Norm::WeeklyHours, "level=1;week=5", "21", "lessons", unverified},
    {Norm::WeeklyHours, "level=2-4;week=5", "23", "lessons"},
    {Norm::WeeklyHours, "level=2-4;week=6", "26", "lessons"},
    {Norm::WeeklyHours, "level=5;week=5", "29", "lessons"},
    {Norm::WeeklyHours, "level=5;week=6", "32", "lessons"},
    {Norm::WeeklyHours, "level=6;week=5", "30", "lessons"},
    {Norm::WeeklyHours, "level=6;week=6", "33", "lessons"},
    {Norm::WeeklyHours, "level=7;week=5", "32", "lessons"},
    {Norm::WeeklyHours, "level=7;week=6", "35", "lessons"},
    {Norm::WeeklyHours, "level=8-9;week=5", "33", "lessons"},
    {Norm::WeeklyHours, "level=8-9;week=6", "36", "lessons"},
    {Norm::WeeklyHours, "level=10-11;week=5", "34", "lessons", unverified},
    {Norm::WeeklyHours, "level=10-11;week=6", "37", "lessons", unverified},
};

} // namespace

QList<RuleRow> defaultRuleRows()
{
    const QString basis = u"СП 2.4.3648-20, СанПиН 1.2.3685-21"_s;
    QList<RuleRow> rows;
    for (const Line &line : lines)
        rows.append({reflect::enumText(line.norm), QString::fromLatin1(line.scope), QString::fromLatin1(line.value),
                     QString::fromLatin1(line.unit), {2021, 1, 1}, QDate(2026, 12, 31), basis, line.status});
    return rows;
}

} // namespace parta
