// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// partactl demo: fills an empty data directory with the demo school.
#include "app/ctl/command.h"
#include "app/ctl/credentials.h"
#include "common/base/clock.h"

using namespace Qt::StringLiterals;

namespace parta::ctl {

namespace {

struct DemoWords {
    Q_DECLARE_TR_FUNCTIONS(parta::ctl::Demo)
};

/// A working day of the study year, on or before today.
QDate studyDayUntil(QDate day)
{
    if (day.month() >= 6 && day.month() <= 8)
        day = QDate(day.year(), 5, 20);
    else if (day.month() == 9 && day.day() < 15)
        day = QDate(day.year(), 9, 15);
    while (day.dayOfWeek() > 5)
        day = day.addDays(-1);
    return day;
}

void describe(QCommandLineParser &parser)
{
    addDataOption(parser);
    parser.addOption({u"seed"_s, DemoWords::tr("The same seed and date give the same school."), u"NUMBER"_s, u"1"_s});
    parser.addOption({u"date"_s, DemoWords::tr("Study day the school has reached."), u"YYYY-MM-DD"_s});
    parser.addOption({u"credentials"_s, DemoWords::tr("Also write logins and passwords to FILE as JSON."), u"FILE"_s});
}

Exit run(Shell &shell)
{
    const QString typed = shell.value(u"date"_s);
    const QDate day = typed.isEmpty() ? studyDayUntil(Clock().now().toLocalTime().date()) : QDate::fromString(typed, Qt::ISODate);
    bool isNumber = false;
    const qint64 seed = shell.value(u"seed"_s).toLongLong(&isNumber);
    if (!day.isValid() || !isNumber) {
        shell.tell(DemoWords::tr("--date needs YYYY-MM-DD, --seed a number."));
        return Exit::BadUsage;
    }
    OperatorLink link;
    if (!shell.open(link))
        return Exit::Unreachable;
    QObject owner;
    link.caller().on<WorkProgress>(&owner, [&](const WorkProgress &progress) {
        if (!shell.isJson())
            shell.tell(u"%1 %2/%3"_s.arg(progress.step).arg(progress.done).arg(progress.total));
    });
    const auto reply = link.call(MakeDemo{.seed = seed, .today = day});
    if (!reply)
        return shell.refuse(reply.error());
    const QString path = shell.value(u"credentials"_s);
    if (!path.isEmpty() && !writeCredentials(path, reply->credentials)) {
        shell.tell(DemoWords::tr("%1 cannot be written.").arg(path));
        return Exit::BadUsage;
    }
    shell.answer({{u"pupils"_s, reply->pupils}, {u"lessons"_s, reply->lessons}, {u"marks"_s, reply->marks},
                  {u"now"_s, reply->now.toString(Qt::ISODate)}, {u"credentials"_s, credentialsJson(reply->credentials)}},
                 DemoWords::tr("Demo school: %1 pupils, %2 lessons, %3 marks. Its clock shows %4 (UTC).")
                         .arg(reply->pupils).arg(reply->lessons).arg(reply->marks).arg(reply->now.toString(u"yyyy-MM-dd HH:mm"_s))
                     + u'\n' + credentialsText(reply->credentials));
    return Exit::Done;
}

} // namespace

Command demoCommand()
{
    return {u"demo"_s, {}, DemoWords::tr("fill an empty data directory with an invented school"), describe, run};
}

} // namespace parta::ctl
