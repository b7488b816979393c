// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All subcommands in the order of the help. A new one is a file and a line here.
#include "app/ctl/command.h"

namespace parta::ctl {

QList<Command> commands()
{
    return {initCommand(), demoCommand(), importCommand(), auditVerifyCommand(), statusCommand()};
}

} // namespace parta::ctl
