// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of common/protocol/accounts.h.
#include "common/protocol/accounts.h"
#include "common/domain/login.h"
#include "common/protocol/accountchecks.h"
#include "server/access/router.h"
#include "server/access/vocabulary.h"
#include "server/credentials/password.h"
#include "server/handlers/orders.h"
#include "server/handlers/routes.h"
#include "server/storage/repositories/accountrepository.h"
#include "server/storage/repositories/staffaccountrepository.h"
#include "server/storage/repositories/staffrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

StaffAccountRepository accountsOf(CallContext &call)
{
    return {call.tx(), call.school(), call.now()};
}

/// Refuses NotFound where the account is not one of the staff: families have their own calls.
StaffAccount account(CallContext &call, AccountId id, const QString &field = u"account"_s)
{
    auto found = accountsOf(call).account(id);
    if (!found)
        refuseField(ErrorCode::NotFound, field);
    return *found;
}

bool isAdministrator(const StaffAccount &account, QDate day)
{
    return std::any_of(account.grants.begin(), account.grants.end(), [day](const RoleGrant &grant) {
        return grant.role == Role::Administrator && grant.days.covers(day);
    });
}

struct Issued {
    Secret<QString> password;
    QString digest;
    QDateTime until;
};

/// 74 random bits need no costly digest, and the writing lane waits for this one; the owner's own password is hashed
/// with the costs of the staff.
Issued issue(const CallContext &call)
{
    const Secret<QString> password = password::issueOneTime();
    return {password, password::digest(password, PasswordCosts().family), call.now().addDays(password::oneTimeDays)};
}

LoginSlip slipOf(const StaffAccount &account, const Issued &issued)
{
    return {account.name, account.login, issued.password, issued.until};
}

StaffId personOf(CallContext &call, const MakeAccount &wanted)
{
    if (!wanted.staff)
        return StaffRepository(call.tx(), call.school()).add(wanted.name, wanted.post.trimmed());
    if (accountsOf(call).hasAccount(*wanted.staff))
        refuseField(ErrorCode::AlreadyExists, u"staff"_s);
    if (!StaffRepository(call.tx(), call.school()).exists(*wanted.staff))
        refuseField(ErrorCode::NotFound, u"staff"_s);
    return *wanted.staff;
}

ListAccounts::Reply listAccounts(CallContext &call, const ListAccounts &)
{
    StaffAccountRepository accounts = accountsOf(call);
    return {accounts.accounts(), accounts.candidates()};
}

ProposeLogin::Reply proposeLogin(CallContext &call, const ProposeLogin &wanted)
{
    StaffAccountRepository accounts = accountsOf(call);
    const QString first = proposedLogin(wanted.name);
    int number = 1;
    while (accounts.isLoginTaken(numberedLogin(first, number)))
        ++number;
    return {numberedLogin(first, number)};
}

MakeAccount::Reply makeAccount(CallContext &call, const MakeAccount &wanted)
{
    StaffAccountRepository accounts = accountsOf(call);
    if (accounts.isLoginTaken(wanted.login))
        refuseField(ErrorCode::AlreadyExists, u"login"_s);
    const StaffId person = personOf(call, wanted);
    const OrderId order = enterOrder(call, {wanted.orderNumber, wanted.orderDay, OrderKind::Account});
    const Issued issued = issue(call);
    const AccountId id = AccountRepository(call.tx()).add({.login = wanted.login, .staffMember = person, .guardian = {},
        .pupil = {}, .digest = issued.digest, .oneTimeUntil = issued.until, .appointedBy = order, .createdAt = call.now()});
    if (wanted.role)
        accounts.grant({id, *wanted.role, wanted.orderDay, {}, order});
    const StaffAccount made = account(call, id);
    return {made, slipOf(made, issued)};
}

IssuePassword::Reply issuePassword(CallContext &call, const IssuePassword &wanted)
{
    account(call, wanted.account);
    const Issued issued = issue(call);
    accountsOf(call).issue(wanted.account, issued.digest, issued.until);
    call.endSessions(wanted.account, ErrorCode::SessionEnded);
    const StaffAccount now = account(call, wanted.account);
    return {now, slipOf(now, issued)};
}

SetAccountBlocked::Reply setAccountBlocked(CallContext &call, const SetAccountBlocked &wanted)
{
    const StaffAccount known = account(call, wanted.account);
    StaffAccountRepository accounts = accountsOf(call);
    if (wanted.blocked) {
        if (known.id == call.actor().account)
            refuseField(ErrorCode::OwnAccount, u"account"_s);
        if (isAdministrator(known, call.today()) && !accounts.hasAdministrator(call.today(), known.id, {}))
            refuseField(ErrorCode::LastAdministrator, u"account"_s);
        call.endSessions(known.id, ErrorCode::AccountBlocked);
    }
    accounts.setBlocked(known.id, wanted.blocked);
    return {account(call, known.id)};
}

GrantRole::Reply grantRole(CallContext &call, const GrantRole &wanted)
{
    account(call, wanted.account);
    StaffAccountRepository accounts = accountsOf(call);
    NewRoleGrant grant{wanted.account, wanted.role, wanted.since, wanted.until, {}};
    if (accounts.overlaps(grant))
        refuseField(ErrorCode::Overlapping, u"since"_s);
    grant.byOrder = enterOrder(call, {wanted.orderNumber, wanted.orderDay, OrderKind::Role});
    accounts.grant(grant);
    call.endSessions(wanted.account, ErrorCode::SessionEnded);
    return {account(call, wanted.account)};
}

EndRole::Reply endRole(CallContext &call, const EndRole &wanted)
{
    StaffAccountRepository accounts = accountsOf(call);
    const auto grant = accounts.grant(wanted.grant);
    if (!grant)
        refuseField(ErrorCode::NotFound, u"grant"_s);
    if (wanted.until < grant->since || (grant->until && *grant->until < wanted.until))
        refuseField(ErrorCode::Malformed, u"until"_s, u"a day within the role's own"_s);
    if (grant->role == Role::Administrator && !accounts.hasAdministrator(wanted.until.addDays(1), {}, grant->id))
        refuseField(ErrorCode::LastAdministrator, u"grant"_s);
    accounts.endGrant(grant->id, wanted.until,
                      enterOrder(call, {wanted.orderNumber, wanted.orderDay, OrderKind::RoleEnd}));
    call.endSessions(grant->account, ErrorCode::SessionEnded);
    return {account(call, grant->account)};
}

/// The director appoints the administrator (3.2), even where there is none left to do it.
Rule<GrantRole> appointsAdministrator()
{
    return {u"director who appoints the administrator"_s, [](CallContext &call, const GrantRole &wanted) {
                if (!call.actor().has(Role::Director))
                    return Verdict::deny();
                return wanted.role == Role::Administrator ? Verdict::permit(Role::Director) : Verdict::deny(u"3.1"_s);
            }};
}

} // namespace

void serveAccounts(Router &rpc)
{
    rpc.query<ListAccounts>(leadership(), listAccounts);
    rpc.query<ProposeLogin>(administrator(), proposeLogin);
    rpc.change<MakeAccount>(administrator(), makeAccount);
    rpc.change<IssuePassword>(administrator(), issuePassword);
    rpc.change<SetAccountBlocked>(administrator(), setAccountBlocked);
    rpc.change<GrantRole>(Rule<GrantRole>(administrator()) || appointsAdministrator(), grantRole);
    rpc.change<EndRole>(administrator(), endRole);
}

} // namespace parta
