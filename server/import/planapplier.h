// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that writes an import: whatever its format, in the transaction of its request.
#pragma once
#include "common/domain/importing/importreport.h"
#include "common/import/importplan.h"
#include "server/import/peopleapplier.h"
#include "server/storage/repositories/importrepository.h"
#include "server/storage/repositories/timetablerepository.h"
#include <QTimeZone>

namespace parta::import {

/// When and where the import takes place.
struct ApplyMoment {
    QDateTime now;    ///< server's clock, UTC
    QTimeZone zone;   ///< of the school
};

class PlanApplier
{
public:
    PlanApplier(Transaction &tx, const ImportPlan &plan, ApplyMoment moment);

    /// Writes the plan. Refuses YearClosed. Counts and choices go into the report, findings into the log;
    /// what the school has already is not written again.
    void apply(ImportReport &report, FindingLog &log);

private:
    void takeYear(ImportReport &report);
    void putNames();
    void putClasses(const PeopleApplier &people);
    void putSubgroups(const PeopleApplier &people);
    void putGroups(const PeopleApplier &people);
    void putTimetable(FindingLog &log);
    void putBells();
    void makeLessons(TimetableId timetable, FindingLog &log);
    QString inYear(const QString &externalId) const { return externalId + u'@' + m_year.name; }

    Transaction &m_tx;
    const ImportPlan &m_plan;
    ApplyMoment m_moment;
    ImportRepository m_rows;
    TimetableRepository m_timetables;
    YearRow m_year;
    int m_highestLevel = 11;
    QList<SubjectId> m_subjects;
    QList<RoomId> m_rooms;
    QList<ClassId> m_classes;
    QList<SubgroupId> m_subgroups;
    QList<GroupId> m_groups;
    WrittenCounts m_written;
};

} // namespace parta::import
