// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Versions of the timetable as the generator of lessons needs them, and the lessons themselves.
#pragma once
#include "common/domain/timetable/lessondays.h"
#include "common/domain/timetable/timetablestate.h"
#include "server/storage/transaction.h"
#include "common/domain/ids.h"

namespace parta {

/// A version without its slots.
struct VersionRow {
    TimetableId id;
    YearId year;
    QString name;
    QDate since;                ///< of a draft: the day it is meant to come into force
    std::optional<QDate> until; ///< empty: as long as the year lasts
    int weeks = 1;
    TimetableState state = TimetableState::Active;
    int revision = 0;
};

/// A slot with what decides when it is carried out.
struct VersionSlot {
    SlotId id;
    int week = 1;
    int weekday = 1;
    int number = 1;
    GroupId group;
    int level = 0;
    ClassId schoolClass; ///< 0: pupils of several classes
};

/// All lessons of a version that begin at one bell of one day, for the teaching groups of one class.
struct LessonsAtBell {
    TimetableId timetable;
    int week = 1;
    int weekday = 1;
    int number = 0;
    int level = 0;
    ClassId schoolClass; ///< 0: groups of several classes
    QDate day;
    QDateTime starts;
    QDateTime ends;
    QDateTime now;    ///< what has begun by then is left alone
    qint64 made = 0;  ///< number of the run
};

/// Lessons a run may take back.
struct LessonRange {
    YearId year;
    TimetableId timetable;
    QDate since;
    QDate until;
    QDateTime now;
    qint64 made = 0;
    QString reason;   ///< of what has to be cancelled instead
};

/// A lesson of the range, for a preview.
struct PresentLesson {
    GroupId group;
    QDate day;
    int number = 0;
    bool isTouched = false; ///< begun, or carries a record, a mark or attendance: never taken back
};

class VersionRepository
{
public:
    explicit VersionRepository(Transaction &tx) : m_tx(tx) {}

    std::optional<VersionRow> version(TimetableId id);
    /// All versions of a year by day and id.
    QList<VersionRow> versions(YearId year);
    QList<VersionSlot> slotsOf(TimetableId id);
    /// Groups with a lesson of the year from a day on.
    QList<GroupId> groupsOf(YearId year, QDate since);
    /// Sets the days and the state of a version and raises its revision.
    void setInForce(const VersionRow &version);

    /// Number for the next run of the generator.
    qint64 nextRun();
    /// Makes the lessons of one bell. Where the group has an untouched lesson of any version at that day and number,
    /// that one is taken over with its substitution; a lesson moved by hand within the same version stays moved.
    int addLessons(const LessonsAtBell &bell);
    /// Takes back untouched lessons of the range that the run did not make. One with a substitution is cancelled
    /// instead: the register keeps it. Returns how many are gone or cancelled.
    int takeBack(const LessonRange &range);
    qint64 countLessons(const LessonRange &range);
    /// Lessons of the range that come from a version.
    QList<PresentLesson> lessons(const LessonRange &range);

private:
    Transaction &m_tx;
};

} // namespace parta
