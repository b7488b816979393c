// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of common/protocol/calendar.h.
#include "common/protocol/calendarchecks.h"
#include "server/access/router.h"
#include "server/access/vocabulary.h"
#include "server/handlers/entry.h"
#include "server/handlers/openyear.h"
#include "server/handlers/routes.h"
#include "server/import/usualyear.h"
#include "server/storage/repositories/studycalendarrepository.h"
#include "server/storage/repositories/termrepository.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

void requireWithin(const SchoolYear &year, QDate day, const QString &field)
{
    if (day < year.since || year.until < day)
        refuseField(ErrorCode::Malformed, field, u"a day of the year %1"_s.arg(year.name));
}

template<class Line, class IdType>
Line lineOf(const QList<Line> &lines, IdType id)
{
    for (const Line &line : lines) {
        if (line.id == id)
            return line;
    }
    refuseField(ErrorCode::NotFound, u"id"_s);
}

YearCalendar calendarOf(CallContext &call, YearId year)
{
    return StudyCalendarRepository(call.tx()).calendar(requireYear(call, year));
}

OpenCalendar::Reply openCalendar(CallContext &call, const OpenCalendar &wanted)
{
    return {calendarOf(call, wanted.year)};
}

ProposeCalendar::Reply proposeCalendar(CallContext &call, const ProposeCalendar &wanted)
{
    const SchoolYear year = requireOpenYear(call, wanted.year);
    const YearCalendar present = calendarOf(call, wanted.year);
    if (!present.termSets.isEmpty() || !present.vacations.isEmpty())
        refuse(ErrorCode::AlreadyExists, u"the year has terms or vacations"_s);
    TimetableRepository timetables(call.tx());
    import::fillUsualYear(timetables, {year.id, year.name, year.since, year.until, {}});
    return {calendarOf(call, wanted.year)};
}

/// A closed term keeps its dates (3.5), one with marks stays.
void requireTermsFree(CallContext &call, const TermSetLine &present, const SaveTermSet &wanted)
{
    if (TermRepository(call.tx()).hasMarksBeyond(present.id, wanted.kind, int(wanted.terms.size())))
        refuseField(ErrorCode::InUse, u"terms"_s);
    for (const TermDates &term : present.terms) {
        if (term.state != TermState::Closed || term.kind == TermKind::Year)
            continue;
        const auto kept = wanted.terms.value(term.number - 1);
        if (wanted.kind != term.kind || kept.first != term.first || kept.last != term.last)
            refuseField(ErrorCode::TermClosed, u"terms[%1].first"_s.arg(term.number - 1));
    }
}

SaveTermSet::Reply saveTermSet(CallContext &call, const SaveTermSet &wanted)
{
    const SchoolYear year = requireOpenYear(call, wanted.year);
    TermRepository terms(call.tx());
    for (qsizetype i = 0; i < wanted.terms.size(); ++i) {
        requireWithin(year, wanted.terms.at(i).first, u"terms[%1].first"_s.arg(i));
        requireWithin(year, wanted.terms.at(i).last, u"terms[%1].last"_s.arg(i));
    }
    const auto sets = terms.termSets(wanted.year);
    const bool isTaken = std::any_of(sets.begin(), sets.end(), [&](const TermSetLine &set) {
        return set.name == wanted.name.trimmed() && set.id != wanted.id.value_or(TermSetId{});
    });
    if (isTaken)
        refuseField(ErrorCode::AlreadyExists, u"name"_s);
    if (terms.isLevelTaken(wanted))
        refuseField(ErrorCode::Overlapping, u"levelFrom"_s);
    if (wanted.id)
        requireTermsFree(call, lineOf(sets, *wanted.id), wanted);
    const auto id = terms.put(wanted);
    if (!id)
        refuseConflict(SaveTermSet::Reply{lineOf(sets, *wanted.id)});
    return {*terms.termSet(*id)};
}

SaveVacation::Reply saveVacation(CallContext &call, const SaveVacation &wanted)
{
    const SchoolYear year = requireOpenYear(call, wanted.year);
    requireWithin(year, wanted.since, u"since"_s);
    requireWithin(year, wanted.until, u"until"_s);
    StudyCalendarRepository calendar(call.tx());
    if (!calendar.areOfYear(wanted.classes, wanted.year))
        refuseField(ErrorCode::NotFound, u"classes"_s);
    const auto present = calendar.vacations(wanted.year);
    const auto id = calendar.put(wanted);
    if (!id)
        refuseConflict(SaveVacation::Reply{lineOf(present, *wanted.id)});
    return {lineOf(calendar.vacations(wanted.year), *id)};
}

SaveStudyWeek::Reply saveStudyWeek(CallContext &call, const SaveStudyWeek &wanted)
{
    requireOpenYear(call, wanted.year);
    StudyCalendarRepository calendar(call.tx());
    if (calendar.isLevelTaken(wanted))
        refuseField(ErrorCode::Overlapping, u"levelFrom"_s);
    const auto present = calendar.weeks(wanted.year);
    const auto id = calendar.put(wanted);
    if (!id)
        refuseConflict(SaveStudyWeek::Reply{lineOf(present, *wanted.id)});
    return {lineOf(calendar.weeks(wanted.year), *id)};
}

SaveDayChange::Reply saveDayChange(CallContext &call, const SaveDayChange &wanted)
{
    const SchoolYear year = requireOpenYear(call, wanted.year);
    requireWithin(year, wanted.change.day, u"change.day"_s);
    if (wanted.change.movedTo)
        requireWithin(year, *wanted.change.movedTo, u"change.movedTo"_s);
    StudyCalendarRepository calendar(call.tx());
    if (wanted.change.schoolClass && !calendar.areOfYear({*wanted.change.schoolClass}, wanted.year))
        refuseField(ErrorCode::NotFound, u"change.schoolClass"_s);
    const auto present = calendar.changes(wanted.year);
    const auto id = calendar.put(wanted);
    if (!id)
        refuseConflict(SaveDayChange::Reply{lineOf(present, *wanted.id)});
    return {lineOf(calendar.changes(wanted.year), *id)};
}

RemoveFromCalendar::Reply removeFromCalendar(CallContext &call, const RemoveFromCalendar &wanted)
{
    StudyCalendarRepository calendar(call.tx());
    const auto year = calendar.yearOf(wanted.part, wanted.id);
    if (!year)
        refuseField(ErrorCode::NotFound, u"id"_s);
    requireOpenYear(call, *year);
    TermRepository terms(call.tx());
    const bool isSet = wanted.part == CalendarPart::TermSet;
    if (isSet && terms.isUsed(TermSetId{wanted.id}))
        refuseField(ErrorCode::InUse, u"id"_s);
    if (isSet ? !terms.remove(TermSetId{wanted.id}, wanted.revision)
              : !calendar.remove(wanted.part, wanted.id, wanted.revision))
        refuseConflict(RemoveFromCalendar::Reply{});
    return {};
}

SetStaffDay::Reply setStaffDay(CallContext &call, const SetStaffDay &wanted)
{
    const SchoolYear year = requireOpenYear(call, wanted.year);
    requireWithin(year, wanted.day, u"day"_s);
    StudyCalendarRepository calendar(call.tx());
    if (!calendar.put(wanted))
        refuseConflict(SetStaffDay::Reply{calendar.staffDay(wanted.day)});
    return {calendar.staffDay(wanted.day)};
}

} // namespace

void serveCalendar(Router &rpc)
{
    rpc.query<OpenCalendar>(leadership() || anyTeacher(), openCalendar);
    rpc.change<ProposeCalendar>(deputy(), proposeCalendar);
    rpc.change<SaveTermSet>(deputy(), saveTermSet);
    rpc.change<SaveVacation>(deputy(), saveVacation);
    rpc.change<SaveStudyWeek>(deputy(), saveStudyWeek);
    rpc.change<SaveDayChange>(deputy(), saveDayChange);
    rpc.change<RemoveFromCalendar>(deputy(), removeFromCalendar);
    rpc.change<SetStaffDay>(deputy(), setStaffDay);
}

} // namespace parta
