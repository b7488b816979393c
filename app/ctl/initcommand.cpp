// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// partactl init: founds the school and its first account by the director's order (3.1, 3.2).
#include "app/ctl/command.h"
#include "app/ctl/credentials.h"

using namespace Qt::StringLiterals;

namespace parta::ctl {

namespace {

struct InitWords {
    Q_DECLARE_TR_FUNCTIONS(parta::ctl::Init)
};

/// «Тетрадкина Анна Глобусовна»
PersonName nameFrom(const QString &typed)
{
    const QStringList words = typed.simplified().split(u' ');
    return {words.value(0), words.value(1), words.mid(2).join(u' ')};
}

QString given(const Shell &shell, const QString &option, const QString &question)
{
    const QString value = shell.value(option).trimmed();
    return value.isEmpty() ? shell.ask(question) : value;
}

void describe(QCommandLineParser &parser)
{
    addDataOption(parser);
    parser.addOption({u"school"_s, InitWords::tr("Full name of the school."), u"NAME"_s});
    parser.addOption({u"short-name"_s, InitWords::tr("Short name, for narrow places."), u"NAME"_s});
    parser.addOption({u"town"_s, InitWords::tr("Town."), u"NAME"_s});
    parser.addOption({u"time-zone"_s, InitWords::tr("IANA time zone."), u"ZONE"_s, u"Europe/Moscow"_s});
    parser.addOption({u"director"_s, InitWords::tr("Surname, name and patronymic of the director."), u"NAME"_s});
    parser.addOption({u"administrator"_s, InitWords::tr("The person whom the order appoints as administrator of the journal."), u"NAME"_s});
    parser.addOption({u"order-number"_s, InitWords::tr("Number of the director's order."), u"NUMBER"_s});
    parser.addOption({u"order-date"_s, InitWords::tr("Date of the order."), u"YYYY-MM-DD"_s});
}

FoundSchool read(const Shell &shell)
{
    FoundSchool school;
    school.name = given(shell, u"school"_s, InitWords::tr("Full name of the school"));
    school.shortName = shell.value(u"short-name"_s).isEmpty() ? school.name : shell.value(u"short-name"_s);
    school.town = given(shell, u"town"_s, InitWords::tr("Town"));
    school.timeZone = shell.value(u"time-zone"_s);
    school.director = nameFrom(given(shell, u"director"_s, InitWords::tr("Director (surname name patronymic)")));
    school.administrator = nameFrom(given(shell, u"administrator"_s, InitWords::tr("Administrator of the journal (surname name patronymic)")));
    school.orderNumber = given(shell, u"order-number"_s, InitWords::tr("Number of the director's order that appoints the administrator"));
    school.orderDate = QDate::fromString(given(shell, u"order-date"_s, InitWords::tr("Date of the order (YYYY-MM-DD)")), Qt::ISODate);
    return school;
}

Exit run(Shell &shell)
{
    const FoundSchool school = read(shell);
    if (school.orderNumber.isEmpty() || !school.orderDate.isValid()) {
        Failure failure;
        failure.code = ErrorCode::OrderRequired;
        failure.clause = clauseOf(failure.code);
        return shell.refuse(failure);
    }
    if (school.name.isEmpty() || school.director.givenName.isEmpty() || school.administrator.givenName.isEmpty()) {
        shell.tell(InitWords::tr("Needed: --school, --director and --administrator with surname and name."));
        return Exit::BadUsage;
    }
    OperatorLink link;
    if (!shell.open(link))
        return Exit::Unreachable;
    const auto reply = link.call(school);
    if (!reply)
        return shell.refuse(reply.error());
    const QJsonArray list = credentialsJson({reply->administrator});
    shell.answer(list.first().toObject(),
                 InitWords::tr("The school is founded. One-time password of the administrator, shown only now:") + u'\n'
                     + credentialsText({reply->administrator}));
    return Exit::Done;
}

} // namespace

Command initCommand()
{
    return {u"init"_s, {}, InitWords::tr("found the school and the administrator's account by the director's order"), describe, run};
}

} // namespace parta::ctl
