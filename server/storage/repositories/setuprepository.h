// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a school year has and lacks before it can be taught.
#pragma once
#include "common/domain/schoolyear.h"
#include "server/storage/transaction.h"

namespace parta {

/// A step of the set-up: how much there is, and the names of what is still missing.
struct SetupCount {
    int have = 0;
    QStringList missing;
};

class SetupRepository
{
public:
    /// Dated facts are looked at on `day`, a day of the year.
    SetupRepository(Transaction &tx, const SchoolYear &year, QDate day);

    /// Roles Director and Deputy that an open account holds on `day`; the year does not matter.
    static SetupCount accounts(Transaction &tx, QDate day);
    SetupCount terms();
    SetupCount vacations();
    SetupCount calendar();
    SetupCount bells();
    SetupCount classes();
    SetupCount subjects();
    SetupCount curriculum();
    SetupCount pupils();
    SetupCount load();
    SetupCount topicPlans();
    SetupCount timetable();
    SetupCount lessons();

private:
    struct On {
        YearId year;
        QDate day;
    };
    int count(QStringView sql);
    QStringList names(QStringView sql);

    Transaction &m_tx;
    const SchoolYear &m_year;
    On m_on;
};

} // namespace parta
