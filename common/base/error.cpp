// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Clauses and meanings of the error codes.
#include "common/base/error.h"

using namespace Qt::StringLiterals;

namespace parta {

QString clauseOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::AccountBlocked: return u"4.2"_s;
    case ErrorCode::OneTimePasswordExpired: return u"2.4"_s;
    case ErrorCode::PasswordChangeRequired: return u"2.5"_s;
    case ErrorCode::InAdvance: return u"3.5"_s;
    case ErrorCode::FirstYearLevel: return u"2.10"_s;
    case ErrorCode::TermClosed: return u"3.5"_s;
    case ErrorCode::YearClosed: return u"6"_s;
    case ErrorCode::OrderRequired: return u"3.1"_s;
    case ErrorCode::LastAdministrator: return u"3.2"_s;
    default: return {};
    }
}

QString meaningOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Malformed: return u"The message does not fit its declared form; the field is named."_s;
    case ErrorCode::TooLarge: return u"The frame is longer than the limit of the connection's state."_s;
    case ErrorCode::Busy: return u"Too many requests; try again after retryAfter milliseconds."_s;
    case ErrorCode::UnsupportedVersion: return u"Client and server speak different protocol versions."_s;
    case ErrorCode::NotSignedIn: return u"The call needs a signed-in account."_s;
    case ErrorCode::WrongCredentials: return u"Login or password is wrong; which one is never told."_s;
    case ErrorCode::SignInDelayed: return u"Too many wrong passwords; wait retryAfter milliseconds."_s;
    case ErrorCode::AccountBlocked: return u"The account is blocked."_s;
    case ErrorCode::OneTimePasswordExpired: return u"The issued password was not used in its 14 days."_s;
    case ErrorCode::PasswordChangeRequired: return u"The one-time password must be changed before anything else."_s;
    case ErrorCode::WeakPassword: return u"The new password is too short or too common."_s;
    case ErrorCode::SessionEnded: return u"The session was ended or has expired."_s;
    case ErrorCode::Forbidden: return u"No role of this account permits the call."_s;
    case ErrorCode::NotFound: return u"There is no such object."_s;
    case ErrorCode::Conflict: return u"Changed by someone else meanwhile; the present state comes along."_s;
    case ErrorCode::InAdvance: return u"A record of a lesson before it starts."_s;
    case ErrorCode::FirstYearLevel: return u"Marks and homework do not exist in year level 1."_s;
    case ErrorCode::NotAMember: return u"The pupil does not belong to the group on that day."_s;
    case ErrorCode::LessonCancelled: return u"The lesson was not held."_s;
    case ErrorCode::LessonHeld: return u"The lesson has begun: its day, hour, room and teacher are facts."_s;
    case ErrorCode::TermClosed: return u"The term is closed."_s;
    case ErrorCode::YearClosed: return u"The school year is closed."_s;
    case ErrorCode::ReasonRequired: return u"This change needs a reason."_s;
    case ErrorCode::OrderRequired: return u"Not without the director's order."_s;
    case ErrorCode::LastAdministrator: return u"Somebody has to stay administrator of the journal."_s;
    case ErrorCode::OwnAccount: return u"Nobody blocks the account he is signed in with."_s;
    case ErrorCode::AlreadyExists: return u"The name or number is taken."_s;
    case ErrorCode::InUse: return u"Something else depends on it: it can be ended, not taken away."_s;
    case ErrorCode::Overlapping: return u"The dates overlap with those of another record."_s;
    case ErrorCode::TimetableClash: return u"Teacher, pupils or room are taken at that hour."_s;
    case ErrorCode::DemoSchool: return u"A demo school and a real one do not mix."_s;
    case ErrorCode::ImportRejected: return u"The file has errors and taking the rest was not asked for."_s;
    case ErrorCode::ClockBehind: return u"The server's clock stepped back; writing waits for the administrator."_s;
    case ErrorCode::DiskFull: return u"The server cannot store; reading goes on."_s;
    case ErrorCode::ShuttingDown: return u"The server is stopping."_s;
    case ErrorCode::Offline: return u"No connection to the server."_s;
    case ErrorCode::Cancelled: return u"Stopped by the user."_s;
    case ErrorCode::Internal: return u"A fault of the server; its log has the details."_s;
    }
    return {};
}

void refuse(ErrorCode code, QString detail, QString clause)
{
    if (clause.isEmpty())
        clause = clauseOf(code);
    throw Refusal{{.code = code, .clause = std::move(clause), .field = {}, .detail = std::move(detail),
                   .retryAfter = {}, .current = {}}};
}

void refuseField(ErrorCode code, QString field, QString detail)
{
    throw Refusal{{.code = code, .clause = clauseOf(code), .field = std::move(field),
                   .detail = std::move(detail), .retryAfter = {}, .current = {}}};
}

} // namespace parta
