// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of aggregates.
#include "server/handlers/routes.h"

namespace parta {

void serveAll(Router &rpc)
{
    serveAccounts(rpc);
    serveBells(rpc);
    serveCalendar(rpc);
    serveClasses(rpc);
    serveCurriculum(rpc);
    serveDemo(rpc);
    serveImports(rpc);
    serveJournal(rpc);
    serveLessonChanges(rpc);
    serveLessons(rpc);
    serveLoad(rpc);
    serveMarks(rpc);
    serveMovement(rpc);
    serveOperation(rpc);
    servePupils(rpc);
    serveRooms(rpc);
    serveSettings(rpc);
    serveStaff(rpc);
    serveSubgroups(rpc);
    serveSubjects(rpc);
    serveSubstitutions(rpc);
    serveTimetable(rpc);
    serveTopicPlans(rpc);
    serveYears(rpc);
}

} // namespace parta
