// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQL of pupils and guardians.
#include "server/storage/repositories/peoplerepository.h"

using namespace Qt::StringLiterals;

namespace parta {

PupilId PeopleRepository::addPupil(const NewPupil &pupil)
{
    struct Row { QString surname, givenName, patronymic, sex; QDate born; QString personalFile; };
    return *m_tx.first<PupilId>(uR"(
        INSERT INTO pupil (surname, given_name, patronymic, sex, born, personal_file)
        VALUES (:surname, :givenName, :patronymic, :sex, :born, :personalFile) RETURNING id)"_s,
        Row{pupil.name.surname, pupil.name.givenName, pupil.name.patronymic, pupil.sex, pupil.born, pupil.personalFile});
}

GuardianId PeopleRepository::addGuardian(const NewGuardian &guardian)
{
    struct Row { QString surname, givenName, patronymic, phone; };
    return *m_tx.first<GuardianId>(uR"(
        INSERT INTO guardian (surname, given_name, patronymic, phone)
        VALUES (:surname, :givenName, :patronymic, :phone) RETURNING id)"_s,
        Row{guardian.name.surname, guardian.name.givenName, guardian.name.patronymic, guardian.phone});
}

void PeopleRepository::linkGuardian(const NewGuardianLink &link)
{
    m_tx.run(u"INSERT INTO guardian_link (guardian, pupil, kind, since) VALUES (:guardian, :pupil, :kind, :since)"_s, link);
}

} // namespace parta
