// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The AlphabetBook: a line for each stay at school, numbered within the letter of the surname (norms.md 6).
#pragma once
#include "common/domain/movement/movement.h"
#include "common/protocol/movement.h"
#include "server/storage/transaction.h"

namespace parta {

class AlphabetRepository
{
public:
    explicit AlphabetRepository(Transaction &tx) : m_tx(tx) {}

    QList<AlphabetLine> lines();
    /// A pupil who was never here, without a number yet.
    PupilId addPupil(const Newcomer &newcomer);
    /// Opens a line with the next free number and gives it to the pupil as number of the personal file.
    QString open(PupilId pupil, MovementId enrolment);
    /// Opens a line with a number that is given already.
    void enter(PupilId pupil, MovementId enrolment, const QString &personalFile);
    void close(PupilId pupil, MovementId departure);
    /// Undoes a close().
    void reopen(MovementId departure);

private:
    int nextNumber(const QString &letter);

    Transaction &m_tx;
};

} // namespace parta
