// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// partactl status: what a server says about itself before anybody signs in.
#include "app/ctl/command.h"

using namespace Qt::StringLiterals;

namespace parta::ctl {

namespace {

struct StatusWords {
    Q_DECLARE_TR_FUNCTIONS(parta::ctl::Status)
};

Exit run(Shell &shell)
{
    ServerLink link;
    if (!shell.open(link))
        return Exit::Unreachable;
    const Hello::Reply &hello = link.greeting();
    shell.answer({{u"server"_s, hello.server}, {u"protocol"_s, hello.protocol}, {u"school"_s, hello.schoolName}, {u"demo"_s, hello.demo}},
                 StatusWords::tr("%1, protocol %2, school: %3").arg(hello.server).arg(hello.protocol)
                     .arg(hello.schoolName.isEmpty() ? StatusWords::tr("not founded yet") : hello.schoolName)
                     + (hello.demo ? u" — "_s + StatusWords::tr("demo") : QString()));
    return Exit::Done;
}

} // namespace

Command statusCommand()
{
    return {u"status"_s, {}, StatusWords::tr("ask a server how it is"), addServerOptions, run};
}

} // namespace parta::ctl
