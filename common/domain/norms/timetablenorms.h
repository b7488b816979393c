// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A version of the timetable held against the dated rules: warnings that name their row. Clashes are another matter,
// they are no warnings.
#pragma once
#include "common/domain/ids.h"
#include "common/domain/norms/rulerow.h"
#include "common/domain/timetable/lessondays.h"

namespace parta {

struct NormClass {
    ClassId id;
    int level = 0;
    int shift = 1;
    int studyDays = 5;      ///< of its week
    bool isSpecial = false; ///< for pupils with ОВЗ
};

/// A lesson of the cycle. Halves of a class at one number are one lesson of the class.
struct NormLesson {
    QList<ClassId> classes;
    CycleDay day;
    int number = 0;
    bool isPhysical = false; ///< physical education
};

/// When a number rings for some classes.
struct NormBell {
    int shift = 1;
    int levelFrom = 1;
    int levelTo = 11;
    int weekday = 0;        ///< 0: every weekday without a bell of its own
    int number = 0;
    BellTime time;
};

struct TimetableUnderNorms {
    QDate since;            ///< first day of the version
    QDate until;            ///< last day, or of the school year
    QList<NormClass> classes;
    QList<NormLesson> lessons;
    QList<NormBell> bells;
};

struct NormWarning {
    Norm norm = Norm::LessonsADay;
    RuleRow row;            ///< what it breaks, with its basis
    ClassId schoolClass;    ///< none: the school as a whole
    CycleDay day{0, 0};     ///< week 0, weekday 0 where no single one is meant
    int number = 0;         ///< lesson, or the one before the break; 0 where none is meant
    int found = 0;          ///< in the unit of the row; times as minutes since midnight
    int allowed = 0;
    QDate since;            ///< first day of the version on which it is so
};

/// What a timetable breaks, in the order classes, days, numbers.
struct NormFindings {
    QList<NormWarning> warnings;
    QList<RuleRow> lapsed;     ///< rules that end within the version and have no successor
    QList<RuleRow> unreadable;
};

/// By the rows valid on this day.
QList<NormWarning> checkNormsOn(const TimetableUnderNorms &timetable, const QList<RuleRow> &rows, QDate day);

/// On every day of the version on which other rows may hold: each warning once, with its first day.
NormFindings checkNorms(const TimetableUnderNorms &timetable, const QList<RuleRow> &rows);

/// Bells of a class on a weekday, by number; the bell of the weekday beats the general one.
QMap<int, BellTime> bellsOf(const TimetableUnderNorms &timetable, const NormClass &one, int weekday);

} // namespace parta
