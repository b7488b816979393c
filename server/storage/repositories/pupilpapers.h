// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of a pupil's card: consents, exemptions, the health sheet; and the monthly check of a class.
#pragma once
#include "common/domain/pupil.h"
#include "common/protocol/pupils.h"
#include "server/storage/transaction.h"

namespace parta {

class PupilPapers
{
public:
    explicit PupilPapers(Transaction &tx) : m_tx(tx) {}

    QList<Consent> consents(PupilId pupil);
    void add(PupilId pupil, const Consent &consent);
    /// False where the revision is not the present one or the paper is another pupil's.
    bool save(PupilId pupil, const Consent &consent);

    QList<Exemption> exemptions(PupilId pupil);
    void add(PupilId pupil, const Exemption &exemption);
    bool save(PupilId pupil, const Exemption &exemption);
    /// Another exemption from the same subject covers one of the days.
    bool overlaps(PupilId pupil, const Exemption &exemption);

    HealthSheet health(PupilId pupil);
    /// The new revision; nullopt where the one seen is not the present one.
    std::optional<int> save(PupilId pupil, const HealthSheet &sheet);

    /// Classes of the years that hold the day, with their last check; `staff` leads those that are `mine`.
    QList<ClassCheck> checks(StaffId staff, QDate today);
    void check(ClassId schoolClass, QDate day, AccountId account, const QDateTime &at);
    QList<SubjectName> subjects();

private:
    Transaction &m_tx;
};

} // namespace parta
