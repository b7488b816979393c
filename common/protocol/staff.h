// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls about cards of the staff and their attestations (3.3; access row 12).
#pragma once
#include "common/base/requestid.h"
#include "common/domain/staffcard.h"

namespace parta {

/// Those who lead the school read all cards, any other member of staff the own one.
struct ListStaff {
    struct Reply {
        QList<StaffMember> staff;     ///< former ones too
        QList<NamedSubject> subjects; ///< to choose qualifications from
    };
};

/// Adds or changes a card. The clock of two working days runs from the first, and from the last, day of work.
struct SaveStaffMember {
    std::optional<StaffId> id;        ///< empty: new
    StaffCard card;
    QString hiredNumber;              ///< order of hiring; number and day go together
    std::optional<QDate> hiredDay;
    QString dismissedNumber;          ///< required with the last day of work
    std::optional<QDate> dismissedDay;
    int revision = 0;
    RequestId request;

    struct Reply {
        StaffMember member;
    };
};

/// Adds or changes an attestation.
struct SaveAttestation {
    std::optional<AttestationId> id;  ///< empty: new
    StaffId staff;
    AttestationKind kind = AttestationKind::First;
    QDate day;
    QString orderNumber;
    QDate orderDay;
    std::optional<QDate> validUntil;
    std::optional<QDate> nextDay;
    QDate receivedOn;                 ///< the clock of two working days runs from here
    int revision = 0;
    RequestId request;

    struct Reply {
        StaffMember member;
    };
};

} // namespace parta
