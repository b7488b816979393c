// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words about accounts.
#include "ui/people/accounttexts.h"
#include "ui/gradebook/historypopup.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct AccountTexts {
    Q_DECLARE_TR_FUNCTIONS(parta::AccountTexts)
};

QString dayText(QDate day)
{
    return day.toString(u"dd.MM.yyyy"_s);
}

} // namespace

QString stateText(AccountState state)
{
    switch (state) {
    case AccountState::Active: return AccountTexts::tr("in use");
    case AccountState::OneTime: return AccountTexts::tr("password issued");
    case AccountState::OneTimeExpired: return AccountTexts::tr("password expired");
    case AccountState::Blocked: return AccountTexts::tr("blocked");
    }
    return {};
}

QString orderText(const OrderEntry &order)
{
    return AccountTexts::tr("No. %1 of %2").arg(order.number, dayText(order.day));
}

QString latenessText(const OrderEntry &order, const QString &clause)
{
    if (!order.isLate())
        return {};
    return AccountTexts::tr("Entered on %1, due on %2 (cl. %3)").arg(dayText(*order.enteredOn), dayText(*order.due), clause);
}

QString rolesText(const StaffAccount &account, QDate today)
{
    QStringList roles;
    for (const RoleGrant &grant : account.grants) {
        if (grant.days.covers(today) && !roles.contains(roleName(grant.role)))
            roles.append(roleName(grant.role));
    }
    if (account.leadsClass)
        roles.append(roleName(Role::ClassTeacher));
    if (account.teaches)
        roles.append(roleName(Role::SubjectTeacher));
    return roles.join(u", "_s);
}

QString grantText(const RoleGrant &grant)
{
    const QString since = AccountTexts::tr("%1 since %2").arg(roleName(grant.role), dayText(grant.days.since));
    return grant.days.until ? AccountTexts::tr("%1 until %2").arg(since, dayText(*grant.days.until)) : since;
}

} // namespace parta
