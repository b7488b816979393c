// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that turns versions of the timetable into lessons. Lessons that have begun, or that carry a record, a
// mark or attendance, are facts and stay as they are.
#pragma once
#include "common/domain/calendar/studydays.h"
#include "common/domain/timetable/timetablestate.h"
#include "server/storage/repositories/timetablerepository.h"
#include "server/storage/repositories/versionrepository.h"
#include <QTimeZone>
#include <set>

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
    /// Slots of one class at one number ring together, so one of each stands for all of them.
    struct Bell {
        int week = 1;
        int weekday = 1;
        int number = 1;
        int level = 0;
        ClassId schoolClass;

        friend auto operator<=>(const Bell &, const Bell &) = default;
    };
    struct DatedBell {
        Bell bell;
        QDate day;
        BellTime time;
    };
    struct Run {
        VersionRow version; ///< with the days it is to have
        QDate firstDay;
        QDate lastDay;
        QDate yearEnd;
    };

    Run planned(const VersionRow &version, QDate from, LaterVersions later);
    void endOthers(const Run &run, LaterVersions later);
    MadeLessons carryOut(const Run &run);
    QList<DatedBell> daysOf(const Run &run, const QList<VersionSlot> &slotList);
    StudyYearRules rulesOf(YearId year);
    static void addBells(QList<DatedBell> &list, const std::set<Bell> &bells, QDate day, const QList<BellLine> &times);
    QDateTime instant(QDate day, QTime time) const { return QDateTime(day, time, m_moment.zone).toUTC(); }

    Transaction &m_tx;
    SchoolMoment m_moment;
    TimetableRepository m_years;
    VersionRepository m_versions;
};

} // namespace parta
