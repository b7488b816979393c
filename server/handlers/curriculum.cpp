// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of common/protocol/curriculum.h.
#include "common/protocol/curriculum.h"
#include "common/protocol/teachingchecks.h"
#include "server/access/router.h"
#include "server/access/vocabulary.h"
#include "server/handlers/entry.h"
#include "server/handlers/planning.h"
#include "server/handlers/routes.h"
#include "server/storage/repositories/curriculumrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

OpenCurriculum::Reply openCurriculum(CallContext &call, const OpenCurriculum &wanted)
{
    PlanningRepository planning(call.tx());
    const YearId year = plannedYear(call, wanted.year);
    return {planning.years(), year, planning.classes(year), planning.subjects(),
            CurriculumRepository(call.tx()).rows(year), planning.limits(year)};
}

SaveCurriculum::Reply saveCurriculum(CallContext &call, const SaveCurriculum &wanted)
{
    requireOpenYear(call, wanted.year);
    CurriculumRepository curriculum(call.tx());
    const SaveCurriculum::Reply present{curriculum.rows(wanted.year)};
    for (qsizetype i = 0; i < wanted.changes.size(); ++i) {
        const CurriculumChange &change = wanted.changes.at(i);
        if (!curriculum.isPlace(wanted.year, change.key))
            refuseField(ErrorCode::NotFound, u"changes[%1].key"_s.arg(i));
        if (!curriculum.put(wanted.year, change))
            refuseConflict(present);
    }
    return {curriculum.rows(wanted.year)};
}

} // namespace

void serveCurriculum(Router &rpc)
{
    rpc.query<OpenCurriculum>(staffMember(), openCurriculum);
    rpc.change<SaveCurriculum>(deputy(), saveCurriculum);
}

} // namespace parta
