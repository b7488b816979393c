// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of common/protocol/subjects.h.
#include "common/protocol/subjects.h"
#include "common/protocol/teachingchecks.h"
#include "server/access/router.h"
#include "server/access/vocabulary.h"
#include "server/handlers/entry.h"
#include "server/handlers/routes.h"
#include "server/storage/repositories/subjectrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

ListSubjects::Reply listSubjects(CallContext &call, const ListSubjects &)
{
    SubjectRepository subjects(call.tx());
    return {subjects.subjects(), subjects.scales()};
}

SaveSubject::Reply saveSubject(CallContext &call, const SaveSubject &wanted)
{
    SubjectRepository subjects(call.tx());
    const auto present = wanted.id ? subjects.subject(*wanted.id) : std::nullopt;
    if (wanted.id && !present)
        refuseField(ErrorCode::NotFound, u"id"_s);
    if (!subjects.scale(wanted.markScale))
        refuseField(ErrorCode::NotFound, u"markScale"_s);
    if (subjects.isTaken(wanted.name, wanted.id))
        refuseField(ErrorCode::AlreadyExists, u"name"_s);
    const auto written = subjects.put(wanted);
    if (!written)
        refuseConflict(SaveSubject::Reply{*present});
    return {*subjects.subject(*written)};
}

SaveMarkScale::Reply saveMarkScale(CallContext &call, const SaveMarkScale &wanted)
{
    SubjectRepository subjects(call.tx());
    const auto present = wanted.id ? subjects.scale(*wanted.id) : std::nullopt;
    if (wanted.id && !present)
        refuseField(ErrorCode::NotFound, u"id"_s);
    if (subjects.isTaken(wanted.name, wanted.id))
        refuseField(ErrorCode::AlreadyExists, u"name"_s);
    // Marks already stand on it: another kind would give them another meaning.
    if (present && present->subjects > 0 && present->kind != wanted.kind)
        refuseField(ErrorCode::InUse, u"kind"_s);
    if (present && present->subjects > 0 && !wanted.active)
        refuseField(ErrorCode::InUse, u"active"_s);
    const auto written = subjects.put(wanted);
    if (!written)
        refuseConflict(SaveMarkScale::Reply{*present});
    return {*subjects.scale(*written)};
}

ListWorkTypes::Reply listWorkTypes(CallContext &call, const ListWorkTypes &)
{
    return {SubjectRepository(call.tx()).workTypes()};
}

SaveWorkType::Reply saveWorkType(CallContext &call, const SaveWorkType &wanted)
{
    SubjectRepository subjects(call.tx());
    const auto present = wanted.id ? subjects.workType(*wanted.id) : std::nullopt;
    if (wanted.id && !present)
        refuseField(ErrorCode::NotFound, u"id"_s);
    if (subjects.isTaken(wanted.name, wanted.id))
        refuseField(ErrorCode::AlreadyExists, u"name"_s);
    if (subjects.isAbbreviationTaken(wanted.abbreviation, wanted.id))
        refuseField(ErrorCode::AlreadyExists, u"abbreviation"_s);
    const auto written = subjects.put(wanted);
    if (!written)
        refuseConflict(SaveWorkType::Reply{*present});
    return {*subjects.workType(*written)};
}

} // namespace

void serveSubjects(Router &rpc)
{
    rpc.query<ListSubjects>(staffMember(), listSubjects);
    rpc.change<SaveSubject>(deputy(), saveSubject);
    rpc.change<SaveMarkScale>(deputy(), saveMarkScale);
    rpc.query<ListWorkTypes>(staffMember(), listWorkTypes);
    rpc.change<SaveWorkType>(deputy(), saveWorkType);
}

} // namespace parta
