// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How accounts and orders read: in lists, on cards, in spreadsheets.
#pragma once
#include "common/domain/account.h"

namespace parta {

QString stateText(AccountState state);
/// «№ 12-о от 16.09.2026».
QString orderText(const OrderEntry &order);
/// What to say of an entry after its last day, with the clause; empty where it was in time.
QString latenessText(const OrderEntry &order, const QString &clause);
/// «завуч, учитель»: what the account acts in on that day, by order and by load.
QString rolesText(const StaffAccount &account, QDate today);
/// «завуч с 01.09.2026 по 31.05.2027».
QString grantText(const RoleGrant &grant);

} // namespace parta
