// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of common/protocol/years.h and names.h.
#include "common/protocol/years.h"
#include "common/protocol/names.h"
#include "server/access/router.h"
#include "server/access/vocabulary.h"
#include "server/handlers/entry.h"
#include "server/handlers/routes.h"
#include "server/storage/repositories/namerepository.h"
#include "server/storage/repositories/schoolyearrepository.h"
#include "server/storage/repositories/setuprepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr qsizetype namesShown = 5;

SchoolYearRepository yearsOf(CallContext &call)
{
    return {call.tx(), call.school()};
}

SchoolYear year(CallContext &call, YearId id)
{
    const auto found = yearsOf(call).year(id);
    if (!found)
        refuseField(ErrorCode::NotFound, u"year"_s);
    return *found;
}

ListYears::Reply listYears(CallContext &call, const ListYears &)
{
    return {yearsOf(call).years()};
}

CreateYear::Reply createYear(CallContext &call, const CreateYear &wanted)
{
    SchoolYearRepository years = yearsOf(call);
    const QString name = wanted.name.trimmed();
    if (years.isNameTaken(name))
        refuseField(ErrorCode::AlreadyExists, u"name"_s);
    if (years.overlaps(wanted.since, wanted.until))
        refuseField(ErrorCode::Overlapping, u"since"_s);
    return {year(call, years.add({name, wanted.since, wanted.until, call.now()}))};
}

OpenYear::Reply openYear(CallContext &call, const OpenYear &wanted)
{
    const SchoolYear known = year(call, wanted.year);
    if (known.state == YearState::Open)
        return {known};
    if (known.state != YearState::Planned)
        refuseField(ErrorCode::YearClosed, u"year"_s);
    SchoolYearRepository years = yearsOf(call);
    if (years.openYears() >= openYearsAtMost)
        refuseField(ErrorCode::Overlapping, u"year"_s, u"two years are open: close the older one first"_s);
    if (!years.open(known.id, wanted.revision, call.actor().account))
        refuseConflict(OpenYear::Reply{known});
    return {year(call, known.id)};
}

SetupLine line(SetupStep step, const SetupCount &count, const std::optional<QDate> &due)
{
    return {step, count.have, int(count.missing.size()), count.missing.first(qMin(namesShown, count.missing.size())), due};
}

QList<SetupLine> linesOf(SetupRepository &setup, QDate due)
{
    return {line(SetupStep::Terms, setup.terms(), due),           line(SetupStep::Vacations, setup.vacations(), due),
            line(SetupStep::Calendar, setup.calendar(), due),     line(SetupStep::Bells, setup.bells(), due),
            line(SetupStep::Classes, setup.classes(), due),       line(SetupStep::Subjects, setup.subjects(), due),
            line(SetupStep::Curriculum, setup.curriculum(), due), line(SetupStep::Pupils, setup.pupils(), due),
            line(SetupStep::Load, setup.load(), due),             line(SetupStep::TopicPlans, setup.topicPlans(), due),
            line(SetupStep::Timetable, setup.timetable(), due),   line(SetupStep::Lessons, setup.lessons(), due)};
}

/// Steps of a year that is not there: nothing has been done, nothing can be named.
QList<SetupLine> linesWithoutYear()
{
    QList<SetupLine> lines;
    for (int step = int(SetupStep::Terms); step <= int(SetupStep::Lessons); ++step)
        lines.append(line(SetupStep(step), {}, {}));
    return lines;
}

SetupState::Reply setupState(CallContext &call, const SetupState &wanted)
{
    const QDate today = call.today();
    const auto known = wanted.year ? std::optional(year(call, *wanted.year)) : yearsOf(call).yearInHand();
    SetupState::Reply reply{known, {line(SetupStep::Accounts, SetupRepository::accounts(call.tx(), today), {})}, today};
    if (!known) {
        reply.steps += line(SetupStep::Year, {}, {});
        reply.steps += linesWithoutYear();
        return reply;
    }
    const bool open = known->state != YearState::Planned;
    reply.steps += line(SetupStep::Year, {open ? 1 : 0, open ? QStringList() : QStringList{known->name}}, known->createBy());
    SetupRepository setup(call.tx(), *known, qBound(known->since, today, known->until));
    reply.steps += linesOf(setup, known->setUpBy());
    return reply;
}

ListNames::Reply listNames(CallContext &call, const ListNames &)
{
    return {NameRepository(call.tx()).names(call.today())};
}

} // namespace

void serveYears(Router &rpc)
{
    rpc.query<ListYears>(staffMember(), listYears);
    rpc.change<CreateYear>(administrator(), createYear);
    rpc.change<OpenYear>(administrator(), openYear);
    rpc.query<SetupState>(leadership(), setupState);
    rpc.query<ListNames>(staffMember(), listNames);
}

} // namespace parta
