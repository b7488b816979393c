// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of common/protocol/operation.h: what the operator at the server does without an account.
#include "common/protocol/operation.h"
#include "common/protocol/checks.h"
#include "server/access/router.h"
#include "server/access/vocabulary.h"
#include "server/audit/auditverifier.h"
#include "server/credentials/password.h"
#include "server/handlers/routes.h"
#include "server/storage/repositories/accountrepository.h"
#include "server/storage/repositories/foundationrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr auto administratorLogin = "admin";

QString meaningOf(AuditFault fault)
{
    switch (fault) {
    case AuditFault::None: return {};
    case AuditFault::Sequence: return u"a record is missing or out of order"_s;
    case AuditFault::Chain: return u"a record does not follow the record before it"_s;
    case AuditFault::Content: return u"a record was changed after it was written"_s;
    case AuditFault::Unreadable: return u"a record holds what was never written there"_s;
    case AuditFault::Truncated: return u"the log ends below the anchor"_s;
    case AuditFault::Anchor: return u"the log was rewritten since the anchor was taken"_s;
    }
    return {};
}

/// The director has a card, for signature blocks; his account is issued later, by an order (3.1).
void addDirector(FoundationRepository &foundation, const FoundSchool &wanted)
{
    if (!wanted.director.surname.trimmed().isEmpty())
        foundation.addStaff(wanted.director, u"директор"_s);
}

FoundSchool::Reply foundSchool(CallContext &call, const FoundSchool &wanted)
{
    FoundationRepository foundation(call.tx());
    if (foundation.isFounded())
        refuse(ErrorCode::AlreadyExists, u"the school is founded already"_s);
    foundation.addSchool({wanted.name, wanted.shortName.isEmpty() ? wanted.name : wanted.shortName, wanted.town,
                          wanted.timeZone, false, {}, call.now()});
    const OrderId order = foundation.addOrder({wanted.orderNumber.trimmed(), wanted.orderDate, u"Appointment"_s, {}});
    addDirector(foundation, wanted);
    const Secret<QString> password = password::issueOneTime();
    NewAccount account;
    account.login = QString::fromLatin1(administratorLogin);
    account.staffMember = foundation.addStaff(wanted.administrator, u"администратор электронного журнала"_s);
    account.digest = password::digest(password, PasswordCosts().staff);
    account.oneTimeUntil = call.now().addDays(password::oneTimeDays);
    account.appointedBy = order;
    account.createdAt = call.now();
    AccountRepository accounts(call.tx());
    accounts.grant(accounts.add(account), Role::Administrator, wanted.orderDate, order);
    call.noteSchoolChanged();
    return {{Role::Administrator, wanted.administrator.full(), account.login, password}};
}

VerifyAudit::Reply verifyAuditLog(CallContext &call, const VerifyAudit &wanted)
{
    QList<AuditHead> anchors;
    if (wanted.anchorSeq && wanted.anchorHash)
        anchors.append({*wanted.anchorSeq, *wanted.anchorHash});
    const AuditReport report = verifyAudit(call.tx(), anchors);
    return {report.rows, report.isIntact(), report.firstBroken.value_or(0), meaningOf(report.fault), report.head.hash};
}

} // namespace

void serveOperation(Router &rpc)
{
    rpc.change<FoundSchool>(localOperator(), foundSchool);
    rpc.query<VerifyAudit>(localOperator(), verifyAuditLog);
    rpc.event<WorkProgress>();
}

} // namespace parta
