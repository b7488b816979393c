// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the slots of a cycle to dated lessons: which days are study days, when the bells ring.
#pragma once
#include "common/domain/timetable/daynames.h"
#include <QDate>
#include <QList>
#include <QSet>
#include <QTime>
#include <optional>

namespace parta {

/// Days and year levels for which something holds.
struct LevelDays {
    int levelFrom = 1;
    int levelTo = 11;
    QDate since;
    QDate until;

    bool covers(QDate day, int level) const
    {
        return levelFrom <= level && level <= levelTo && since <= day && day <= until;
    }
};

/// When pupils of a year level study.
struct StudyCalendar {
    QList<LevelDays> terms;     ///< quarters, trimesters and half-years, not the year as a whole
    QList<LevelDays> vacations;
    QSet<QDate> daysOff;        ///< of the production calendar, weekends not counted

    bool isStudyDay(QDate day, int level) const;
};

/// One line of a bell schedule.
struct BellLine {
    int levelFrom = 1;
    int levelTo = 11;
    QDate since;                ///< of the schedule; the latest one that has begun counts
    std::optional<QDate> until;
    int weekday = 0;            ///< 0: every weekday without a line of its own
    int number = 0;
    QTime starts;
    QTime ends;
};

struct BellTime {
    QTime starts;
    QTime ends;

    friend bool operator==(const BellTime &, const BellTime &) = default;
};

/// When a lesson number rings on a day; nothing when no schedule has it.
std::optional<BellTime> bellOn(const QList<BellLine> &bells, QDate day, int level, int number);

/// A slot as the generator sees it.
struct CycleSlot {
    CycleDay day;
    int number = 0;
    int level = 0; ///< of the teaching group
};

struct DatedLesson {
    int slot = 0;  ///< index into the list given
    QDate day;
    BellTime time;
};

/// Week of an n-week cycle a day lies in; week 1 is the one of `start`, weeks begin on Monday.
int cycleWeekOf(QDate day, QDate start, int weeks);

/// A timetable and the days it is to be carried out on.
struct TimetableSpan {
    QDate start;      ///< first day of the timetable: week 1 of its cycle
    int weeks = 1;
    QDate since;      ///< days that get lessons
    QDate until;
};

/// Lessons in order of day. Slots without a bell give none.
QList<DatedLesson> lessonsOf(const QList<CycleSlot> &slots, const TimetableSpan &span, const StudyCalendar &calendar,
                             const QList<BellLine> &bells);

} // namespace parta
