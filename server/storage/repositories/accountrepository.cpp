// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL about accounts.
#include "server/storage/repositories/accountrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct OfAccount {
    AccountId id;
};

struct WithDigest {
    AccountId id;
    QString digest;
};

constexpr int substituteSightDays = 7;

} // namespace

QString AccountRepository::loginKey(const QString &login)
{
    return login.normalized(QString::NormalizationForm_C).trimmed().toCaseFolded();
}

std::optional<AccountRow> AccountRepository::byLogin(const QString &login)
{
    struct ByKey { QString key; };
    return m_tx.first<AccountRow>(uR"(
        SELECT id, login, staff_member, guardian, pupil, digest, one_time, one_time_until, blocked, failures, next_try
          FROM account WHERE login_key = :key)"_s, ByKey{loginKey(login)});
}

std::optional<AccountRow> AccountRepository::byId(AccountId id)
{
    return m_tx.first<AccountRow>(uR"(
        SELECT id, login, staff_member, guardian, pupil, digest, one_time, one_time_until, blocked, failures, next_try
          FROM account WHERE id = :id)"_s, OfAccount{id});
}

AccountId AccountRepository::add(const NewAccount &account)
{
    struct Row {
        QString login;
        QString key;
        std::optional<StaffId> staff;
        std::optional<GuardianId> guardian;
        std::optional<PupilId> pupil;
        QString digest;
        bool oneTime;
        std::optional<QDateTime> until;
        OrderId order;
        QDateTime at;
    };
    const Row row{account.login, loginKey(account.login), account.staffMember, account.guardian, account.pupil,
                  account.digest, account.oneTimeUntil.has_value(), account.oneTimeUntil, account.appointedBy,
                  account.createdAt};
    return *m_tx.first<AccountId>(uR"(
        INSERT INTO account (login, login_key, staff_member, guardian, pupil, digest, one_time, one_time_until,
                             appointed_by, created_at)
        VALUES (:login, :key, :staff, :guardian, :pupil, :digest, :oneTime, :until, :order, :at)
        RETURNING id)"_s, row);
}

void AccountRepository::grant(AccountId account, Role role, QDate since, OrderId byOrder)
{
    struct Row { AccountId account; Role role; QDate since; OrderId order; };
    m_tx.run(u"INSERT INTO account_role (account, role, since, by_order) VALUES (:account, :role, :since, :order)"_s,
             Row{account, role, since, byOrder});
}

void AccountRepository::bookAttempt(AccountId id, int failures, const std::optional<QDateTime> &nextTry)
{
    struct Row { AccountId id; int failures; std::optional<QDateTime> next; };
    m_tx.run(u"UPDATE account SET failures = :failures, next_try = :next WHERE id = :id"_s, Row{id, failures, nextTry});
}

void AccountRepository::forgiveAttempts(AccountId id)
{
    bookAttempt(id, 0, std::nullopt);
}

void AccountRepository::pretendToBook()
{
    m_tx.run(u"UPDATE account SET failures = failures WHERE id = (SELECT min(id) FROM account)"_s);
}

void AccountRepository::replaceDigest(AccountId id, const QString &digest)
{
    m_tx.run(u"UPDATE account SET digest = :digest WHERE id = :id"_s, WithDigest{id, digest});
}

void AccountRepository::setPassword(AccountId id, const QString &digest)
{
    m_tx.run(uR"(
        UPDATE account SET digest = :digest, one_time = 0, one_time_until = NULL, failures = 0, next_try = NULL
         WHERE id = :id)"_s, WithDigest{id, digest});
}

PersonName AccountRepository::nameOf(const AccountRow &account)
{
    const auto name = m_tx.first<PersonName>(uR"(
        SELECT coalesce(s.surname, g.surname, p.surname), coalesce(s.given_name, g.given_name, p.given_name),
               coalesce(s.patronymic, g.patronymic, p.patronymic)
          FROM account a LEFT JOIN staff_member s ON s.id = a.staff_member
          LEFT JOIN guardian g ON g.id = a.guardian LEFT JOIN pupil p ON p.id = a.pupil
         WHERE a.id = :id AND coalesce(s.id, g.id, p.id) IS NOT NULL)"_s, OfAccount{account.id});
    return name.value_or(PersonName{account.login, {}, {}});
}

QList<Role> AccountRepository::grantedRoles(const AccountRow &account, QDate today)
{
    struct On { AccountId account; QDate today; };
    QList<Role> roles = m_tx.all<Role>(uR"(
        SELECT DISTINCT role FROM account_role
         WHERE account = :account AND since <= :today AND (until IS NULL OR until >= :today))"_s, On{account.id, today});
    if (account.guardian && !roles.contains(Role::Guardian))
        roles.append(Role::Guardian);
    if (account.pupil && !roles.contains(Role::Pupil))
        roles.append(Role::Pupil);
    std::sort(roles.begin(), roles.end());
    return roles;
}

QList<Role> AccountRepository::factualRoles(StaffId staff, QDate today)
{
    struct On { StaffId staff; QDate today; QDate since; QDate until; };
    const On on{staff, today, today.addDays(-substituteSightDays), today.addDays(substituteSightDays)};
    QList<Role> roles;
    if (m_tx.first<int>(uR"(
            SELECT 1 FROM class_teacher WHERE staff_member = :staff
               AND since <= :today AND (until IS NULL OR until >= :today) LIMIT 1)"_s, on))
        roles.append(Role::ClassTeacher);
    if (m_tx.first<int>(uR"(
            SELECT 1 FROM group_teacher WHERE staff_member = :staff
               AND since <= :today AND (until IS NULL OR until >= :today) LIMIT 1)"_s, on))
        roles.append(Role::SubjectTeacher);
    if (m_tx.first<int>(u"SELECT 1 FROM lesson WHERE substitute = :staff AND day BETWEEN :since AND :until LIMIT 1"_s, on))
        roles.append(Role::Substitute);
    return roles;
}

} // namespace parta
