// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the Curriculum.
#pragma once
#include "common/protocol/curriculum.h"
#include "server/storage/transaction.h"

namespace parta {

class CurriculumRepository
{
public:
    explicit CurriculumRepository(Transaction &tx) : m_tx(tx) {}

    QList<CurriculumRow> rows(YearId year);
    /// Level and class are of the year, the subject exists.
    bool isPlace(YearId year, const CurriculumKey &key);
    /// Writes or takes away one row; false where the revision is not the present one.
    bool put(YearId year, const CurriculumChange &change);

private:
    Transaction &m_tx;
};

} // namespace parta
