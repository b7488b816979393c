// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The slip with a login and its one-time password, handed over once (2.4).
#pragma once
#include "common/domain/account.h"
#include "ui/reports/layout/document.h"

namespace parta {

/// What the slip tells beside the login itself.
struct LoginSlipPlace {
    QString schoolName;
    QString server;         ///< «journal.school:7420»
    QString fingerprint;    ///< of the server's certificate, in lines; the first is compared at the first sign-in
    QString validUntil;     ///< day and time in the school's zone
    bool demo = false;
};

/// One page for one person: a slip never shows two passwords.
paper::Document loginSlipPaper(const LoginSlip &slip, const LoginSlipPlace &place);

} // namespace parta
