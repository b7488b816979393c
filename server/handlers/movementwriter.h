// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MovementWriter: one line of the MovementBook and all that follows from it, within the transaction in hand.
#pragma once
#include "common/domain/calendar/workingdays.h"
#include "common/protocol/movement.h"
#include "server/access/callcontext.h"
#include "server/storage/repositories/alphabetrepository.h"
#include "server/storage/repositories/movementrepository.h"

namespace parta {

class MovementWriter
{
public:
    explicit MovementWriter(CallContext &call) : m_call(call), m_movements(call.tx()), m_alphabet(call.tx()) {}

    /// Enters the line of one pupil. Refuses where the book says that it cannot be.
    MovementLine record(const RecordMovement &wanted, PupilId pupil);
    MovementLine annul(const AnnulMovement &wanted);
    PupilId admit(const Newcomer &newcomer) { return m_alphabet.addPupil(newcomer); }
    /// The line as it is read.
    MovementLine shown(const StoredMovement &stored) const;

private:
    MovementId append(const WantedMovement &wanted, PupilId pupil, const MovementPaper &paper);
    WantedMovement judged(const RecordMovement &wanted, PupilId pupil, const PupilBook &book);
    void keepAlphabet(const WantedMovement &moved, PupilId pupil, MovementId id);
    QDate dueAfter(QDate day);
    void requireNoEntries(PupilId pupil, const QList<ClassStay> &before, const QList<ClassStay> &after);

    CallContext &m_call;
    MovementRepository m_movements;
    AlphabetRepository m_alphabet;
    std::optional<WorkingDays> m_days; ///< read once for an order about many
};

} // namespace parta
