// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Term sets of a year and their terms.
#pragma once
#include "common/protocol/calendar.h"
#include "server/storage/transaction.h"

namespace parta {

class TermRepository
{
public:
    explicit TermRepository(Transaction &tx) : m_tx(tx) {}

    QList<TermSetLine> termSets(YearId year);
    std::optional<TermSetLine> termSet(TermSetId id);
    /// Empty where the set is not of that revision. Terms keep their identity by their number.
    std::optional<TermSetId> put(const SaveTermSet &wanted);
    /// A set of the year other than `id` has one of the levels.
    bool isLevelTaken(const SaveTermSet &wanted);
    /// Marks stand in a term of the set from `number` on, or in any when its kind is not `kind`.
    bool hasMarksBeyond(TermSetId id, TermKind kind, int number);
    /// A class studies by the set.
    bool isUsed(TermSetId id);
    bool remove(TermSetId id, int revision);

private:
    void putTerms(TermSetId set, const SaveTermSet &wanted);

    Transaction &m_tx;
};

} // namespace parta
