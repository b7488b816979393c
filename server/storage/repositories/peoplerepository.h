// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pupils, their guardians and the links between them.
#pragma once
#include "common/domain/ids.h"
#include "common/domain/person.h"
#include "server/storage/transaction.h"

namespace parta {

struct NewPupil {
    PersonName name;
    QString sex;           ///< «м», «ж» or empty
    QDate born;
    QString personalFile;
};

struct NewGuardian {
    PersonName name;
    QString phone;
};

struct NewGuardianLink {
    GuardianId guardian;
    PupilId pupil;
    QString kind;          ///< «мать», «отец», …
    QDate since;
};

class PeopleRepository
{
public:
    explicit PeopleRepository(Transaction &tx) : m_tx(tx) {}

    PupilId addPupil(const NewPupil &pupil);
    GuardianId addGuardian(const NewGuardian &guardian);
    void linkGuardian(const NewGuardianLink &link);

private:
    Transaction &m_tx;
};

} // namespace parta
