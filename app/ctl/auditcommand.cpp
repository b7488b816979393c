// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// partactl audit verify: walks the chain of the change log.
#include "app/ctl/command.h"
#include "common/protocol/operation.h"
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace parta::ctl {

namespace {

struct AuditWords {
    Q_DECLARE_TR_FUNCTIONS(parta::ctl::Audit)
};

void describe(QCommandLineParser &parser)
{
    addDataOption(parser);
    parser.addOption({u"anchor"_s, AuditWords::tr("A record known from outside, by number and hash."), u"SEQ:HASH"_s});
}

/// False when the anchor cannot be read.
bool readAnchor(const QString &text, VerifyAudit &request)
{
    if (text.isEmpty())
        return true;
    bool isNumber = false;
    const qint64 number = text.section(u':', 0, 0).toLongLong(&isNumber);
    const QByteArray hash = QByteArray::fromHex(text.section(u':', 1).toLatin1());
    request.anchorSeq = number;
    request.anchorHash = hash;
    return isNumber && hash.size() == 32;
}

Exit run(Shell &shell)
{
    VerifyAudit request;
    if (!readAnchor(shell.value(u"anchor"_s), request)) {
        shell.tell(AuditWords::tr("--anchor needs a number, a colon and 64 hexadecimal digits."));
        return Exit::BadUsage;
    }
    // A mistyped folder must not become an empty log that is found intact.
    const QString folder = shell.value(u"data"_s);
    if (!folder.isEmpty() && !QFileInfo(folder).isDir()) {
        shell.tell(AuditWords::tr("There is no such folder: %1").arg(folder));
        return Exit::Unreachable;
    }
    OperatorLink link;
    if (!shell.open(link))
        return Exit::Unreachable;
    const auto reply = link.call(request);
    if (!reply)
        return shell.refuse(reply.error());
    const QString head = QString::fromLatin1(reply->head.toHex());
    shell.answer({{u"rows"_s, reply->rows}, {u"intact"_s, reply->intact}, {u"firstBroken"_s, reply->firstBroken},
                  {u"finding"_s, reply->finding}, {u"head"_s, head}},
                 reply->intact ? AuditWords::tr("The change log is intact: %1 records, head %2").arg(reply->rows).arg(head)
                               : AuditWords::tr("The change log is BROKEN at record %1: %2").arg(reply->firstBroken).arg(reply->finding));
    return reply->intact ? Exit::Done : Exit::Refused;
}

} // namespace

Command auditVerifyCommand()
{
    return {u"audit verify"_s, {}, AuditWords::tr("check the chain of the change log"), describe, run};
}

} // namespace parta::ctl
