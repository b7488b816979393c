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

} // namespace parta
