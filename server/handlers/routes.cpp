// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of aggregates.
#include "server/handlers/routes.h"

namespace parta {

void serveAll(Router &rpc)
{
    serveAccounts(rpc);
    serveCalendar(rpc);
    serveClasses(rpc);
    serveImports(rpc);
    serveDemo(rpc);
    serveJournal(rpc);
    serveLessons(rpc);
    serveMarks(rpc);
    serveOperation(rpc);
    serveStaff(rpc);
    serveYears(rpc);
    serveRooms(rpc);
    serveSettings(rpc);
}

} // namespace parta
