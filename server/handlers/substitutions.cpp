// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of common/protocol/substitutions.h.
#include "common/protocol/substitutions.h"
#include "server/access/router.h"
#include "server/access/vocabulary.h"
#include "server/handlers/lessonentry.h"
#include "server/handlers/routes.h"
#include "server/storage/repositories/substitutionrepository.h"
#include "server/storage/repositories/timetablerepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr qsizetype ProposedTeachers = 40;

QList<AwayDays> awayDays(const QList<StaffAbsence> &absences)
{
    QList<AwayDays> away;
    for (const StaffAbsence &absence : absences) {
        if (!absence.cancelled)
            away.append({absence.staff, absence.since, absence.until});
    }
    return away;
}

/// The absence that leaves this lesson without its teacher, or without its substitute.
const StaffAbsence *absenceOf(const DayLesson &lesson, const QList<StaffAbsence> &absences)
{
    for (const StaffAbsence &absence : absences) {
        const bool isThen = !absence.cancelled && absence.since <= lesson.place.day && lesson.place.day <= absence.until;
        if (isThen && (absence.staff == lesson.teacher || absence.staff == lesson.substitute))
            return &absence;
    }
    return nullptr;
}

ListAbsences::Reply listAbsences(CallContext &call, const ListAbsences &wanted)
{
    SubstitutionRepository known(call.tx());
    return {known.absences(wanted.since, wanted.until), known.teaching(call.today())};
}

SaveAbsence::Reply saveAbsence(CallContext &call, const SaveAbsence &wanted)
{
    const auto year = TimetableRepository(call.tx()).yearOf(wanted.since);
    if (year && (year->state == u"Closed" || year->state == u"Archived"))
        refuse(ErrorCode::YearClosed);
    SubstitutionRepository absences(call.tx());
    if (absences.overlaps(wanted))
        refuseField(ErrorCode::Overlapping, u"since"_s);
    if (!wanted.id)
        return {*absences.absence(absences.add(wanted, call.now()))};
    const auto present = absences.absence(*wanted.id);
    if (!present)
        refuseField(ErrorCode::NotFound, u"id"_s);
    if (present->staff != wanted.staff)
        refuseField(ErrorCode::InUse, u"staff"_s);
    if (!absences.update(wanted))
        refuseConflict(SaveAbsence::Reply{*present});
    return {*absences.absence(*wanted.id)};
}

ListUncovered::Reply listUncovered(CallContext &call, const ListUncovered &wanted)
{
    SubstitutionRepository substitutions(call.tx());
    const auto absences = substitutions.absences(wanted.since, wanted.until);
    const auto away = awayDays(absences);
    const auto taken = substitutions.taken(wanted.since, wanted.until);
    QHash<QDate, QList<TeacherFacts>> facts;
    ListUncovered::Reply reply;
    const auto lessons = DayLessonRepository(call.tx()).onDays(wanted.since, wanted.until);
    for (const DayLesson &lesson : lessons) {
        const StaffAbsence *absence = absenceOf(lesson, absences);
        if (!absence)
            continue;
        const QDate month(lesson.place.day.year(), lesson.place.day.month(), 1);
        if (!facts.contains(month))
            facts.insert(month, substitutions.facts(lesson.place.day));
        auto free = freeTeachers(*substitutions.need(lesson.id), facts.value(month), taken, away);
        reply.lessons.append({lesson, absence->id, free.first(qMin(free.size(), ProposedTeachers))});
    }
    return reply;
}

/// How the teacher would give the lesson. Refuses TimetableClash where he cannot.
SubstitutionKind kindOf(CallContext &call, const LessonNeed &need, StaffId teacher)
{
    SubstitutionRepository substitutions(call.tx());
    QList<TeacherFacts> one;
    const auto facts = substitutions.facts(need.day);
    for (const TeacherFacts &known : facts) {
        if (known.who.id == teacher)
            one.append(known);
    }
    if (one.isEmpty() || teacher == need.absent)
        refuseField(ErrorCode::NotFound, u"substitute"_s);
    const auto free = freeTeachers(need, one, substitutions.taken(need.day, need.day),
                                   awayDays(substitutions.absences(need.day, need.day)));
    if (free.isEmpty())
        refuseField(ErrorCode::TimetableClash, u"substitute"_s, one.first().who.name);
    return free.first().merges ? SubstitutionKind::Merged : SubstitutionKind::Substitute;
}

SetSubstitution::Reply setSubstitution(CallContext &call, const SetSubstitution &wanted)
{
    const DayLesson lesson = changeable<SetSubstitution::Reply>(call, wanted.lesson, wanted.sequence);
    requireToCome(call, lesson);
    if (!wanted.substitute && !lesson.substitute)
        refuseConflict(SetSubstitution::Reply{lesson});
    SubstitutionRepository substitutions(call.tx());
    const LessonNeed need = *substitutions.need(lesson.id);
    const SubstitutionKind kind = wanted.substitute ? kindOf(call, need, *wanted.substitute) : SubstitutionKind::Withdrawn;
    const auto absences = substitutions.absences(need.day, need.day);
    const StaffAbsence *absence = absenceOf(lesson, absences);
    substitutions.put({lesson.id, absence ? std::optional(absence->id) : std::nullopt,
                       need.absent ? std::optional(need.absent) : std::nullopt, wanted.substitute, kind,
                       wanted.task.trimmed(), call.now(), call.actor().account});
    return {told(call, lesson.id)};
}

ListSubstitutions::Reply listSubstitutions(CallContext &call, const ListSubstitutions &wanted)
{
    const StaffId mine = readsWholeTimetable(call) ? StaffId{} : call.actor().staff;
    return {SubstitutionRepository(call.tx()).lines(wanted.since, wanted.until, mine)};
}

} // namespace

void serveSubstitutions(Router &rpc)
{
    rpc.query<ListAbsences>(leadership(), listAbsences);
    rpc.change<SaveAbsence>(deputy(), saveAbsence);
    rpc.query<ListUncovered>(leadership(), listUncovered);
    rpc.change<SetSubstitution>(deputy(), setSubstitution);
    rpc.query<ListSubstitutions>(leadership() || anyClassTeacher() || staffMember(), listSubstitutions);
}

} // namespace parta
