// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calls of every aggregate, for the router.
#pragma once

namespace parta {

class Router;

void serveAccounts(Router &rpc);
void serveBells(Router &rpc);
void serveCalendar(Router &rpc);
void serveClasses(Router &rpc);
void serveCurriculum(Router &rpc);
void serveDemo(Router &rpc);
void serveImports(Router &rpc);
void serveJournal(Router &rpc);
void serveLessonChanges(Router &rpc);
void serveLessons(Router &rpc);
void serveLoad(Router &rpc);
void serveMarks(Router &rpc);
void serveMovement(Router &rpc);
void serveOperation(Router &rpc);
void servePupilPapers(Router &rpc);
void servePupils(Router &rpc);
void serveRooms(Router &rpc);
void serveSettings(Router &rpc);
void serveStaff(Router &rpc);
void serveSubgroups(Router &rpc);
void serveSubjects(Router &rpc);
void serveSubstitutions(Router &rpc);
void serveTimetable(Router &rpc);
void serveTopicPlans(Router &rpc);
void serveYears(Router &rpc);

/// All of them.
void serveAll(Router &rpc);

} // namespace parta
