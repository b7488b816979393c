// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL about the school and applied requests.
#include "server/storage/repositories/schoolrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

std::optional<SchoolFacts> SchoolRepository::facts()
{
    return m_tx.first<SchoolFacts>(u"SELECT name, short_name, town, time_zone, demo FROM school"_s);
}

std::optional<QDateTime> SchoolRepository::demoNow()
{
    const auto row = m_tx.first<std::optional<QDateTime>>(u"SELECT demo_now FROM school"_s);
    return row ? *row : std::nullopt;
}

QString SchoolRepository::directorName(QDate today)
{
    struct At { QDate today; };
    const auto name = m_tx.first<PersonName>(uR"(
        SELECT s.surname, s.given_name, s.patronymic
          FROM account_role r JOIN account a ON a.id = r.account JOIN staff_member s ON s.id = a.staff_member
         WHERE r.role = 'Director' AND r.since <= :today AND (r.until IS NULL OR r.until >= :today)
         ORDER BY r.since DESC, r.id DESC LIMIT 1)"_s, At{today});
    return name ? name->signature() : QString();
}

std::optional<QByteArray> SchoolRepository::appliedReply(const RequestId &request, AccountId account)
{
    struct Of { RequestId id; };
    struct Row { AccountId account; QByteArray reply; };
    const auto row = m_tx.first<Row>(u"SELECT account, reply FROM applied_request WHERE id = :id"_s, Of{request});
    if (!row)
        return std::nullopt;
    if (row->account != account)
        refuse(ErrorCode::Conflict, u"this request id belongs to another account"_s);
    return row->reply;
}

void SchoolRepository::noteApplied(const AppliedRequest &request)
{
    m_tx.run(u"INSERT INTO applied_request (id, account, at, reply) VALUES (:id, :account, :at, :reply)"_s, request);
}

} // namespace parta
