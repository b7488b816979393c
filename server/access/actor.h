// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is asking: the account of a session with the roles it holds today.
#pragma once
#include "common/domain/ids.h"
#include "common/domain/person.h"
#include <QList>

namespace parta {

/// Where a call came from.
enum class Door : quint8 {
    Network, ///< over TLS, signed in
    Local,   ///< the operator, over the local socket of the data directory
    Server,  ///< the server itself: jobs and the demo generator
};

/// Immutable for the life of a session; a change of roles ends the session.
struct Actor {
    Door door = Door::Network;
    AccountId account;
    SessionId session;
    PersonName name;
    StaffId staff;             ///< 0 unless a StaffMember
    GuardianId guardian;
    PupilId pupil;
    QList<Role> granted;       ///< by order: Director, Administrator, Deputy; or Guardian, Pupil
    bool passwordChangeRequired = false;

    bool has(Role role) const { return granted.contains(role); }
};

} // namespace parta
