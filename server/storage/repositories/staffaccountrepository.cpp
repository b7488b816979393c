// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL about accounts of the staff.
#include "server/storage/repositories/staffaccountrepository.h"
#include "server/storage/repositories/accountrepository.h"
#include "server/storage/repositories/orderrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

struct StaffAccountRepository::Stored {
    AccountId id;
    StaffId staff;
    PersonName name;
    QString post;
    std::optional<QDate> until;
    QString login;
    bool blocked = false;
    bool oneTime = false;
    std::optional<QDateTime> oneTimeUntil;
    std::optional<QDateTime> lastSignIn;
    OrderColumns order;
    bool teaches = false;
    bool leadsClass = false;
};

namespace {

struct GrantRow {
    AccountId account;
    RoleGrantId id;
    Role role = Role::Deputy;
    QDate since;
    std::optional<QDate> until;
    OrderColumns order;
};

struct Only {
    AccountId id;
    QDate today;
};

} // namespace

StaffAccount StaffAccountRepository::accountOf(const Stored &row) const
{
    StaffAccount account{.id = row.id, .staff = row.staff, .name = row.name, .post = row.post, .dismissedOn = {},
                         .login = row.login, .state = AccountState::Active, .passwordUntil = {},
                         .lastSignIn = row.lastSignIn, .order = row.order.entry(m_school), .grants = {},
                         .teaches = row.teaches, .leadsClass = row.leadsClass};
    if (row.until && *row.until < m_school.dayOf(m_now))
        account.dismissedOn = row.until;
    if (row.oneTime) {
        account.passwordUntil = row.oneTimeUntil;
        account.state = row.oneTimeUntil && *row.oneTimeUntil < m_now ? AccountState::OneTimeExpired : AccountState::OneTime;
    }
    if (row.blocked)
        account.state = AccountState::Blocked;
    return account;
}

/// All of them for the id 0: the roles come in one question, not in one for each.
QList<StaffAccount> StaffAccountRepository::read(AccountId only)
{
    const Only which{only, m_school.dayOf(m_now)};
    const QList<Stored> rows = m_tx.all<Stored>(uR"(
        SELECT a.id, s.id, s.surname, s.given_name, s.patronymic, s.post, s.until, a.login, a.blocked, a.one_time,
               a.one_time_until, (SELECT max(e.issued_at) FROM session e WHERE e.account = a.id),
               o.number, o.day, o.due, o.entered_at,
               CASE WHEN EXISTS (SELECT 1 FROM group_teacher t WHERE t.staff_member = s.id AND t.since <= :today
                                    AND (t.until IS NULL OR t.until >= :today)) THEN 1 ELSE 0 END,
               CASE WHEN EXISTS (SELECT 1 FROM class_teacher t WHERE t.staff_member = s.id AND t.since <= :today
                                    AND (t.until IS NULL OR t.until >= :today)) THEN 1 ELSE 0 END
          FROM account a JOIN staff_member s ON s.id = a.staff_member JOIN director_order o ON o.id = a.appointed_by
         WHERE :id = 0 OR a.id = :id
         ORDER BY s.surname, s.given_name, s.patronymic, a.id)"_s, which);
    const QList<GrantRow> grants = m_tx.all<GrantRow>(uR"(
        SELECT r.account, r.id, r.role, r.since, r.until, o.number, o.day, o.due, o.entered_at
          FROM account_role r JOIN director_order o ON o.id = r.by_order
         WHERE :id = 0 OR r.account = :id
         ORDER BY r.since DESC, r.id DESC)"_s, which);
    QHash<AccountId, QList<RoleGrant>> ofAccount;
    for (const GrantRow &row : grants)
        ofAccount[row.account].append({row.id, row.role, {row.since, row.until}, row.order.entry(m_school)});
    QList<StaffAccount> accounts;
    for (const Stored &row : rows) {
        accounts.append(accountOf(row));
        accounts.last().grants = ofAccount.value(row.id);
    }
    return accounts;
}

QList<StaffAccount> StaffAccountRepository::accounts()
{
    return read({});
}

std::optional<StaffAccount> StaffAccountRepository::account(AccountId id)
{
    const QList<StaffAccount> found = id ? read(id) : QList<StaffAccount>();
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<AccountCandidate> StaffAccountRepository::candidates()
{
    struct On { QDate today; };
    return m_tx.all<AccountCandidate>(uR"(
        SELECT s.id, s.surname, s.given_name, s.patronymic, s.post FROM staff_member s
         WHERE NOT EXISTS (SELECT 1 FROM account a WHERE a.staff_member = s.id) AND (s.until IS NULL OR s.until >= :today)
         ORDER BY s.surname, s.given_name, s.patronymic, s.id)"_s, On{m_school.dayOf(m_now)});
}

bool StaffAccountRepository::isLoginTaken(const QString &login)
{
    struct ByKey { QString key; };
    return m_tx.first<int>(u"SELECT 1 FROM account WHERE login_key = :key"_s, ByKey{AccountRepository::loginKey(login)})
        .has_value();
}

bool StaffAccountRepository::hasAccount(StaffId staff)
{
    struct Of { StaffId staff; };
    return m_tx.first<int>(u"SELECT 1 FROM account WHERE staff_member = :staff"_s, Of{staff}).has_value();
}

void StaffAccountRepository::setBlocked(AccountId id, bool blocked)
{
    struct Row { AccountId id; bool blocked; };
    m_tx.run(u"UPDATE account SET blocked = :blocked, failures = 0, next_try = NULL WHERE id = :id"_s, Row{id, blocked});
}

void StaffAccountRepository::issue(AccountId id, const QString &digest, const QDateTime &until)
{
    struct Row { AccountId id; QString digest; QDateTime until; };
    m_tx.run(uR"(
        UPDATE account SET digest = :digest, one_time = 1, one_time_until = :until, failures = 0, next_try = NULL
         WHERE id = :id)"_s, Row{id, digest, until});
}

std::optional<StoredGrant> StaffAccountRepository::grant(RoleGrantId id)
{
    struct ById { RoleGrantId id; };
    return m_tx.first<StoredGrant>(u"SELECT id, account, role, since, until FROM account_role WHERE id = :id"_s, ById{id});
}

bool StaffAccountRepository::overlaps(const NewRoleGrant &wanted)
{
    struct Days { AccountId account; Role role; QDate since; QDate until; };
    // An open end is later than any day a school writes.
    const Days days{wanted.account, wanted.role, wanted.since, wanted.until.value_or(QDate(9999, 12, 31))};
    return m_tx.first<int>(uR"(
        SELECT 1 FROM account_role
         WHERE account = :account AND role = :role AND since <= :until AND (until IS NULL OR until >= :since) LIMIT 1)"_s,
        days).has_value();
}

void StaffAccountRepository::grant(const NewRoleGrant &wanted)
{
    struct Row { AccountId account; Role role; QDate since; std::optional<QDate> until; OrderId order; };
    m_tx.run(uR"(
        INSERT INTO account_role (account, role, since, until, by_order)
        VALUES (:account, :role, :since, :until, :order))"_s,
        Row{wanted.account, wanted.role, wanted.since, wanted.until, wanted.byOrder});
}

void StaffAccountRepository::endGrant(RoleGrantId id, QDate until, OrderId byOrder)
{
    struct Row { RoleGrantId id; QDate until; OrderId order; };
    m_tx.run(u"UPDATE account_role SET until = :until, ended_by = :order WHERE id = :id"_s, Row{id, until, byOrder});
}

bool StaffAccountRepository::hasAdministrator(QDate day, AccountId exceptAccount, RoleGrantId exceptGrant)
{
    struct On { QDate day; AccountId account; RoleGrantId grant; };
    return m_tx.first<int>(uR"(
        SELECT 1 FROM account_role r JOIN account a ON a.id = r.account
         WHERE r.role = 'Administrator' AND r.since <= :day AND r.until IS NULL AND a.blocked = 0
           AND a.id <> :account AND r.id <> :grant LIMIT 1)"_s, On{day, exceptAccount, exceptGrant}).has_value();
}

} // namespace parta
