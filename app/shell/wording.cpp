// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The client's words for each code.
#include "app/shell/wording.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(parta::Wording)
public:
    static QString connection(ErrorCode code);
    static QString account(ErrorCode code);
    static QString journal(ErrorCode code);
    static QString server(ErrorCode code);
};

QString Wording::connection(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Malformed: return tr("The server did not understand this program. Update it or tell the administrator.");
    case ErrorCode::TooLarge: return tr("Too much at once. Send it in smaller parts.");
    case ErrorCode::Busy: return tr("The server is busy. The program will try again by itself.");
    case ErrorCode::UnsupportedVersion: return tr("This program and the server are of different versions. Update the program.");
    case ErrorCode::ShuttingDown: return tr("The server is being restarted. What you typed is kept and will be sent.");
    case ErrorCode::Offline: return tr("No connection to the server. Check the address and the network.");
    case ErrorCode::Cancelled: return tr("Stopped.");
    default: return {};
    }
}

QString Wording::account(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotSignedIn: return tr("Sign in first.");
    case ErrorCode::WrongCredentials: return tr("Login or password is wrong. Check the keyboard layout and Caps Lock.");
    case ErrorCode::SignInDelayed: return tr("Too many wrong passwords. Wait a little and try again.");
    case ErrorCode::AccountBlocked: return tr("The account is blocked. Ask the administrator of the journal.");
    case ErrorCode::OneTimePasswordExpired: return tr("The one-time password was not used in its 14 days. Ask the administrator for a new one.");
    case ErrorCode::PasswordChangeRequired: return tr("Replace the one-time password by your own first.");
    case ErrorCode::WeakPassword: return tr("This password is too short or too common. Take a longer phrase.");
    case ErrorCode::SessionEnded: return tr("The session has ended. Sign in again; nothing on the page is lost.");
    case ErrorCode::Forbidden: return tr("Your role does not permit this.");
    case ErrorCode::OrderRequired: return tr("This needs the director's order: give its number and date.");
    case ErrorCode::LastAdministrator: return tr("The journal would be left without an administrator. Appoint another one first.");
    case ErrorCode::OwnAccount: return tr("This is your own account. Another administrator has to do it.");
    default: return {};
    }
}

QString Wording::journal(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound: return tr("This is no longer there. Refresh the page.");
    case ErrorCode::Conflict: return tr("Someone else has changed this meanwhile. Look at the present state and decide.");
    case ErrorCode::InAdvance: return tr("An entry in advance: the lesson has not begun yet.");
    case ErrorCode::FirstYearLevel: return tr("No marks and no homework are given in the first year.");
    case ErrorCode::NotAMember: return tr("The pupil does not belong to the group on that day.");
    case ErrorCode::LessonCancelled: return tr("The lesson was not held.");
    case ErrorCode::LessonHeld: return tr("The lesson has begun: its day, hour, room and teacher can no longer change.");
    case ErrorCode::TermClosed: return tr("The term is closed. Ask the deputy director.");
    case ErrorCode::YearClosed: return tr("The school year is closed.");
    case ErrorCode::ReasonRequired: return tr("State the reason of the change.");
    case ErrorCode::AlreadyExists: return tr("This name or number is taken.");
    case ErrorCode::InUse: return tr("Other records depend on it: it can be ended with a date, not deleted.");
    case ErrorCode::Overlapping: return tr("These dates overlap with another record.");
    case ErrorCode::TimetableClash: return tr("The teacher, the pupils or the room are taken at that hour.");
    case ErrorCode::DemoSchool: return tr("This is a demo school: it does not mix with a real one.");
    case ErrorCode::ImportRejected: return tr("The file has errors, nothing was taken over.");
    default: return {};
    }
}

QString Wording::server(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ClockBehind: return tr("The clock of the server is wrong. Writing waits for the administrator.");
    case ErrorCode::DiskFull: return tr("The disk of the server is full: nothing can be written. What you typed is kept here.");
    case ErrorCode::Internal: return tr("A fault of the server. The administrator finds it in the server's log.");
    default: return {};
    }
}

} // namespace

QString wording(ErrorCode code)
{
    Failure failure;
    failure.code = code;
    return wording(failure);
}

QString wording(const Failure &failure)
{
    QString text;
    for (const auto part : {Wording::connection, Wording::account, Wording::journal, Wording::server}) {
        if (text.isEmpty())
            text = part(failure.code);
    }
    const QString clause = failure.clause.isEmpty() ? clauseOf(failure.code) : failure.clause;
    if (!clause.isEmpty())
        text = Wording::tr("Cl. %1. %2").arg(clause, text);
    const QString wait = waitText(failure.retryAfter);
    return wait.isEmpty() ? text : text + u' ' + Wording::tr("Try again %1.").arg(wait);
}

QString waitText(std::optional<qint64> milliseconds)
{
    if (!milliseconds || *milliseconds <= 0)
        return {};
    const int seconds = int((*milliseconds + 999) / 1000);
    return seconds < 90 ? Wording::tr("in %1 s").arg(seconds) : Wording::tr("in %1 min").arg((seconds + 59) / 60);
}

} // namespace parta
