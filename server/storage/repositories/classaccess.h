// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which classes a member of staff leads on a day: the dated appointment decides.
#pragma once
#include "common/domain/ids.h"
#include "server/storage/transaction.h"

namespace parta {

class ClassAccess
{
public:
    explicit ClassAccess(Transaction &tx) : m_tx(tx) {}

    QList<ClassId> ledBy(StaffId staff, QDate today);
    /// Leads the class the pupil is in on that day.
    bool leadsClassOf(StaffId staff, PupilId pupil, QDate today);

private:
    Transaction &m_tx;
};

} // namespace parta
