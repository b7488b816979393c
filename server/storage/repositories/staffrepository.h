// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cards of the staff, what they are qualified for, their attestations.
#pragma once
#include "common/domain/staffcard.h"
#include "server/storage/repositories/facts.h"
#include "server/storage/transaction.h"

namespace parta {

/// Orders a card stands on; the entries of the same act keep their order when it is typed anew.
struct CardOrders {
    std::optional<OrderId> hiredBy;
    std::optional<OrderId> dismissedBy;
};

/// A card to be written.
struct StaffEntry {
    StaffCard card;
    CardOrders orders;
    int revision = 0;        ///< the one that was seen
};

/// An attestation to be written, judged by the server.
struct AttestationEntry {
    StaffId staff;
    StaffAttestation attestation;
    QDateTime enteredAt;
};

class StaffRepository
{
public:
    StaffRepository(Transaction &tx, const SchoolFacts &school) : m_tx(tx), m_school(school) {}

    /// A card with no more than this; the deputy completes it (3.3).
    StaffId add(const PersonName &name, const QString &post);
    bool exists(StaffId id);

    /// Everybody, or one for an id that is not 0.
    QList<StaffMember> members(StaffId only);
    std::optional<StaffMember> member(StaffId id);
    QList<NamedSubject> subjects();
    std::optional<CardOrders> orders(StaffId id);
    StaffId insert(const StaffEntry &entry);
    /// False where the revision is not the present one.
    bool update(StaffId id, const StaffEntry &entry);

    /// The attestation with the staff it belongs to.
    std::optional<StaffId> staffOf(AttestationId id);
    void insert(const AttestationEntry &entry);
    /// False where the revision is not the present one. When it was entered first stays.
    bool update(const AttestationEntry &entry);

private:
    struct Stored;
    void putSubjects(StaffId id, const QList<SubjectId> &subjects);
    QHash<StaffId, QList<StaffAttestation>> attestations(StaffId only);
    QHash<StaffId, QList<SubjectId>> qualifications(StaffId only);

    Transaction &m_tx;
    const SchoolFacts &m_school;
};

} // namespace parta
