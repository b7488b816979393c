// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Norms from outside the regulation: dated rows with their basis (norms.md).
#pragma once
#include "common/domain/norms/rulerow.h"
#include "common/domain/timetable/bellschedule.h"
#include "server/storage/transaction.h"

namespace parta {

class RuleRepository
{
public:
    explicit RuleRepository(Transaction &tx) : m_tx(tx) {}

    /// What the school has entered, and of the rules it has no row of those a new school begins with.
    QList<RuleRow> rows();
    /// Calendar days of the shortest vacation valid on the day; 0 where no row is.
    int shortestVacation(QDate day);
    BellNorms bellNorms(QDate day);

private:
    Transaction &m_tx;
};

} // namespace parta
