// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Actor and Me of one account.
#include "server/net/sessionfacts.h"
#include "server/storage/repositories/schoolrepository.h"

namespace parta {

SessionFacts readSessionFacts(Transaction &tx, const AccountRow &account, const QDateTime &now)
{
    AccountRepository accounts(tx);
    const SchoolFacts school = SchoolRepository(tx).facts().value_or(SchoolFacts{});
    const QDate today = school.dayOf(now);

    SessionFacts facts;
    Actor &actor = facts.actor;
    actor.account = account.id;
    actor.name = accounts.nameOf(account);
    actor.staff = account.staffMember.value_or(StaffId{});
    actor.guardian = account.guardian.value_or(GuardianId{});
    actor.pupil = account.pupil.value_or(PupilId{});
    actor.granted = accounts.grantedRoles(account, today);
    actor.passwordChangeRequired = account.oneTime;

    Me &me = facts.me;
    me.account = account.id;
    me.name = actor.name;
    me.roles = actor.granted;
    if (actor.staff)
        me.roles += accounts.factualRoles(actor.staff, today);
    me.passwordChangeRequired = account.oneTime;
    me.schoolName = school.name;
    me.demo = school.demo;
    me.timeZone = school.timeZone;
    me.now = now;
    return facts;
}

} // namespace parta
