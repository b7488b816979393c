// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// School years as such.
#pragma once
#include "common/domain/schoolyear.h"
#include "server/storage/repositories/facts.h"
#include "server/storage/transaction.h"

namespace parta {

struct NewYear {
    QString name;
    QDate since;
    QDate until;
    QDateTime createdAt;
};

class SchoolYearRepository
{
public:
    SchoolYearRepository(Transaction &tx, const SchoolFacts &school) : m_tx(tx), m_school(school) {}

    /// Latest first.
    QList<SchoolYear> years();
    std::optional<SchoolYear> year(YearId id);
    /// The latest that is planned or open.
    std::optional<SchoolYear> yearInHand();
    bool isNameTaken(const QString &name);
    bool overlaps(QDate since, QDate until);
    YearId add(const NewYear &year);
    int openYears();
    /// False where the revision is not the present one.
    bool open(YearId id, int revision, AccountId by);

private:
    Transaction &m_tx;
    const SchoolFacts &m_school;
};

} // namespace parta
