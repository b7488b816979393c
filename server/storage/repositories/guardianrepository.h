// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Guardians as persons, and their dated links to pupils (2.9).
#pragma once
#include "common/domain/pupil.h"
#include "server/storage/transaction.h"

namespace parta {

class GuardianRepository
{
public:
    explicit GuardianRepository(Transaction &tx) : m_tx(tx) {}

    QList<PupilGuardian> of(PupilId pupil);
    /// Whose surname begins so, the first twenty; every spelling of a letter's case fits.
    QList<FoundGuardian> find(const QString &surname, QDate today);
    bool exists(GuardianId guardian);
    /// Another link of the two covers one of these days.
    bool isLinked(PupilId pupil, GuardianId guardian, const DateRange &days, GuardianLinkId but);

    GuardianId add(const GuardianFacts &person);
    void link(PupilId pupil, GuardianId guardian, const GuardianTie &tie);
    /// False where `revision` is not the present one.
    bool save(GuardianId guardian, const GuardianFacts &person, int revision);
    bool saveLink(GuardianLinkId link, const GuardianTie &tie, int revision);

private:
    Transaction &m_tx;
};

} // namespace parta
