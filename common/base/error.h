// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can go wrong and how it is told: a closed list of codes, each with its clause where there is one.
#pragma once
#include <QByteArray>
#include <QString>
#include <optional>

namespace parta {

/// Every refusal a user can meet. Travels by name; the client owns the wording.
enum class ErrorCode : quint8 {
    Malformed,              ///< the message does not fit its declared form
    TooLarge,               ///< longer than the limit of the connection's state
    Busy,                   ///< too many requests; try again after Failure::retryAfter
    UnsupportedVersion,     ///< client and server speak different protocol versions
    NotSignedIn,            ///< the call needs a signed-in account
    WrongCredentials,       ///< login or password is wrong; which one is never told
    SignInDelayed,          ///< too many wrong passwords; wait Failure::retryAfter
    AccountBlocked,         ///< the account is blocked (4.2, 4.3)
    OneTimePasswordExpired, ///< the issued password was not used in its 14 days (2.4)
    PasswordChangeRequired, ///< the one-time password must be changed first (2.5)
    WeakPassword,           ///< the new password is too short or too common
    SessionEnded,           ///< the session was ended or has expired
    Forbidden,              ///< no role of this account permits the call
    NotFound,               ///< there is no such object
    Conflict,               ///< changed by someone else meanwhile; Failure::current brings the present state
    InAdvance,              ///< a record of a lesson before it starts (3.5)
    FirstYearLevel,         ///< marks and homework do not exist in YearLevel 1 (2.10)
    NotAMember,             ///< the pupil does not belong to the group on that day
    LessonCancelled,        ///< the lesson was not held
    LessonHeld,             ///< the lesson has begun: its day, hour, room and teacher are facts
    TermClosed,             ///< the term is closed (3.5)
    YearClosed,             ///< the school year is closed (3.1, 6)
    ReasonRequired,         ///< this change needs a reason
    OrderRequired,          ///< not without the director's order (3.1)
    LastAdministrator,      ///< somebody has to stay administrator of the journal (3.1, 3.2)
    OwnAccount,             ///< nobody blocks the account he is signed in with
    AlreadyExists,          ///< the name or number is taken
    InUse,                  ///< something else depends on it: it can be ended, not taken away
    Overlapping,            ///< the dates overlap with those of another record
    TimetableClash,         ///< teacher, pupils or room are taken at that hour
    DemoSchool,             ///< a demo school and a real one do not mix
    ImportRejected,         ///< the file has errors and «take the rest» was not said
    ClockBehind,            ///< the server's clock stepped back; writing waits for the administrator
    DiskFull,               ///< the server cannot store; reading goes on
    ShuttingDown,           ///< the server is stopping
    Offline,                ///< no connection to the server
    Cancelled,              ///< stopped by the user
    Internal,               ///< a fault of the server; the log has it
};

/// One refusal as it travels: code first, the rest helps a person to act.
struct Failure {
    ErrorCode code = ErrorCode::Internal;
    QString clause;                      ///< clause of the regulation, e.g. "3.5"; empty where there is none
    QString field;                       ///< path of the field at fault, e.g. "cells[1].revision"
    QString detail;                      ///< for the log and for support; not shown as the main text
    std::optional<qint64> retryAfter;    ///< milliseconds, with Busy and SignInDelayed
    std::optional<QByteArray> current;   ///< with Conflict: the Reply holding the present state, as CBOR
};

/// Clause of the regulation a code stands for by itself; empty where the rule decides.
QString clauseOf(ErrorCode code);
/// One English sentence for docs/generated/errors.md.
QString meaningOf(ErrorCode code);

/// Thrown on the server below Router::dispatch only; leaving by it rolls the request back.
struct Refusal {
    Failure failure;
};

/// Refuses the request in hand. Clause defaults to the code's own.
[[noreturn]] void refuse(ErrorCode code, QString detail = {}, QString clause = {});
/// Refuses because of one field of the request.
[[noreturn]] void refuseField(ErrorCode code, QString field, QString detail = {});

} // namespace parta
