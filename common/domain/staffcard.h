// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cards of the staff (3.3): who they are, what they may teach, how they came and went, how they are attested.
#pragma once
#include "common/domain/attestation.h"
#include "common/domain/order.h"
#include "common/domain/person.h"
#include <QList>

namespace parta {

/// What the deputy types.
struct StaffCard {
    PersonName name;
    QString post;
    std::optional<QDate> born;
    QString phone;
    QString email;
    QList<SubjectId> subjects;        ///< qualified for
    std::optional<QDate> since;       ///< first day of work
    std::optional<QDate> until;       ///< last day of work

    friend bool operator==(const StaffCard &, const StaffCard &) = default;
};

struct StaffMember {
    StaffId id;
    StaffCard card;
    std::optional<OrderEntry> hiredBy;
    std::optional<OrderEntry> dismissedBy;
    QList<StaffAttestation> attestations; ///< latest first
    QString login;                    ///< empty without an account
    bool accountOpen = false;         ///< not blocked
    int revision = 0;

    bool isDismissed(QDate today) const { return card.until && *card.until < today; }
};

struct NamedSubject {
    SubjectId id;
    QString name;
};

} // namespace parta
