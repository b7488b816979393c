// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL of the founding.
#include "server/storage/repositories/foundationrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

bool FoundationRepository::isFounded()
{
    return m_tx.first<int>(u"SELECT 1 FROM school"_s).has_value();
}

void FoundationRepository::addSchool(const NewSchool &school)
{
    m_tx.run(uR"(
        INSERT INTO school (id, name, short_name, town, time_zone, demo, demo_now, founded_at)
        VALUES (1, :name, :shortName, :town, :timeZone, :demo, :demoNow, :foundedAt))"_s, school);
}

OrderId FoundationRepository::addOrder(const NewOrder &order)
{
    return *m_tx.first<OrderId>(
        u"INSERT INTO director_order (number, day, kind, text) VALUES (:number, :day, :kind, :text) RETURNING id"_s, order);
}

StaffId FoundationRepository::addStaff(const PersonName &name, const QString &post)
{
    struct Row { QString surname; QString givenName; QString patronymic; QString post; };
    return *m_tx.first<StaffId>(uR"(
        INSERT INTO staff_member (surname, given_name, patronymic, post)
        VALUES (:surname, :givenName, :patronymic, :post) RETURNING id)"_s,
        Row{name.surname, name.givenName, name.patronymic, post});
}

AccountId FoundationRepository::addAccount(const NewAccount &account)
{
    struct Row {
        QString login;
        QString key;
        StaffId staff;
        QString digest;
        bool oneTime;
        std::optional<QDateTime> until;
        OrderId order;
        QDateTime at;
    };
    return *m_tx.first<AccountId>(uR"(
        INSERT INTO account (login, login_key, staff_member, digest, one_time, one_time_until, appointed_by, created_at)
        VALUES (:login, :key, :staff, :digest, :oneTime, :until, :order, :at) RETURNING id)"_s,
        Row{account.login, account.login.toCaseFolded(), account.staff, account.digest, account.oneTime,
            account.oneTimeUntil, account.appointedBy, account.createdAt});
}

void FoundationRepository::grant(AccountId account, Role role, QDate since, OrderId order)
{
    struct Row { AccountId account; Role role; QDate since; OrderId order; };
    m_tx.run(u"INSERT INTO account_role (account, role, since, by_order) VALUES (:account, :role, :since, :order)"_s,
             Row{account, role, since, order});
}

} // namespace parta
