// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that turns versions of the timetable into lessons. Lessons that have begun, or that carry a record, a
// mark or attendance, are facts and stay as they are.
#pragma once
#include "common/domain/timetable/timetablestate.h"
#include "server/storage/repositories/timetablerepository.h"
#include "server/storage/repositories/versionrepository.h"
#include <QTimeZone>

namespace parta {

/// When and where lessons are made.
struct SchoolMoment {
    QDateTime now;  ///< server's clock, UTC
    QTimeZone zone; ///< of the school

    QDate today() const { return now.toTimeZone(zone).date(); }
};

/// What becomes of versions that begin later than the one put in force.
enum class LaterVersions : quint8 {
    Keep,    ///< the version holds until the next one begins
    Replace, ///< the version takes their days too
};

class LessonGenerator
{
public:
    LessonGenerator(Transaction &tx, SchoolMoment moment);

    /// Makes a version the timetable from a day on: ends the version before it, makes its lessons, takes back planned
    /// ones that are in it no more. Where another version of the year was in force lessons begin tomorrow at the
    /// earliest; the first version of a year may begin in the past, those lessons wait for their records.
    MadeLessons putInForce(const VersionRow &version, QDate from, LaterVersions later = LaterVersions::Keep);
    /// The same without writing.
    MadeLessons preview(const VersionRow &version, QDate from, LaterVersions later = LaterVersions::Keep);
    /// Follows a change of the calendar or the bells: lessons of all versions of the year from tomorrow on.
    MadeLessons refresh(YearId year);

private:
    struct Run {
        VersionRow version; ///< with the days it is to have
        QDate firstDay;
        QDate lastDay;
        QDate yearEnd;
    };

    Run planned(const VersionRow &version, QDate from, LaterVersions later);
    void endOthers(const Run &run, LaterVersions later);
    MadeLessons carryOut(const Run &run);
    QList<CycleSlot> cycleOf(const QList<VersionSlot> &slotList) const;
    QList<DatedLesson> daysOf(const Run &run, const QList<CycleSlot> &cycle);
    QDateTime instant(QDate day, QTime time) const { return QDateTime(day, time, m_moment.zone).toUTC(); }

    SchoolMoment m_moment;
    TimetableRepository m_years;
    VersionRepository m_versions;
};

} // namespace parta
