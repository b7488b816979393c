// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the days of a span once and puts the slots of each weekday on them.
#include "common/domain/timetable/lessondays.h"
#include <QHash>
#include <algorithm>

namespace parta {

namespace {

bool anyCovers(const QList<LevelDays> &list, QDate day, int level)
{
    return std::any_of(list.begin(), list.end(), [=](const LevelDays &one) { return one.covers(day, level); });
}

} // namespace

bool StudyCalendar::isStudyDay(QDate day, int level) const
{
    return !daysOff.contains(day) && anyCovers(terms, day, level) && !anyCovers(vacations, day, level);
}

std::optional<BellTime> bellOn(const QList<BellLine> &bells, QDate day, int level, int number)
{
    const BellLine *best = nullptr;
    for (const BellLine &bell : bells) {
        const bool fits = bell.number == number && bell.levelFrom <= level && level <= bell.levelTo && bell.since <= day
            && (!bell.until || day <= *bell.until) && (bell.weekday == 0 || bell.weekday == day.dayOfWeek());
        if (!fits)
            continue;
        // A later schedule beats an earlier one; within one a line of the weekday beats the general line.
        if (best == nullptr || std::pair(best->since, best->weekday) < std::pair(bell.since, bell.weekday))
            best = &bell;
    }
    return best == nullptr ? std::nullopt : std::optional(BellTime{best->starts, best->ends});
}

int cycleWeekOf(QDate day, QDate start, int weeks)
{
    const QDate firstMonday = start.addDays(1 - start.dayOfWeek());
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    const qint64 passed = firstMonday.daysTo(monday) / 7;
    return int((passed % weeks + weeks) % weeks) + 1;
}

QList<DatedLesson> lessonsOf(const QList<CycleSlot> &slots, const TimetableSpan &span, const StudyCalendar &calendar,
                             const QList<BellLine> &bells)
{
    QHash<std::pair<int, int>, QList<int>> slotsOfDay;
    for (int i = 0; i < slots.size(); ++i)
        slotsOfDay[{slots.at(i).day.week, slots.at(i).day.weekday}].append(i);
    QList<DatedLesson> lessons;
    for (QDate day = span.since; day <= span.until; day = day.addDays(1)) {
        const QList<int> today = slotsOfDay.value({cycleWeekOf(day, span.start, span.weeks), day.dayOfWeek()});
        for (const int index : today) {
            const CycleSlot &slot = slots.at(index);
            if (!calendar.isStudyDay(day, slot.level))
                continue;
            if (const auto time = bellOn(bells, day, slot.level, slot.number))
                lessons.append({index, day, *time});
        }
    }
    return lessons;
}

} // namespace parta
