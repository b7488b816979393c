// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Wording of refusals in the grid.
#include "ui/gradebook/refusaltext.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

struct Refusals {
    Q_DECLARE_TR_FUNCTIONS(parta::Refusals)
public:
    static QString sentence(ErrorCode code);
};

QString Refusals::sentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InAdvance: return tr("entry in advance, the lesson has not begun");
    case ErrorCode::FirstYearLevel: return tr("no marks and no homework in the first year");
    case ErrorCode::NotAMember: return tr("the pupil is not in the group on that day");
    case ErrorCode::LessonCancelled: return tr("the lesson was not held");
    case ErrorCode::TermClosed: return tr("the term is closed");
    case ErrorCode::YearClosed: return tr("the school year is closed");
    case ErrorCode::ReasonRequired: return tr("state the reason of the change first");
    case ErrorCode::Forbidden: return tr("only the teacher of the lesson or the deputy may write here");
    case ErrorCode::Conflict: return tr("changed by someone else meanwhile");
    case ErrorCode::DiskFull: return tr("the server cannot store at the moment");
    case ErrorCode::ClockBehind: return tr("the clock of the server is wrong, tell the administrator");
    case ErrorCode::TooLarge: return tr("too much at once");
    case ErrorCode::NotFound: return tr("there is no such lesson or pupil any more");
    default: return tr("the server did not take the entry (%1)").arg(int(code));
    }
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"—"_s : text;
}

} // namespace

QString refusalText(ErrorCode code, const QString &clause)
{
    const QString number = clause.isEmpty() ? clauseOf(code) : clause;
    const QString sentence = Refusals::sentence(code);
    if (number.isEmpty())
        return sentence.left(1).toUpper() + sentence.mid(1);
    return Refusals::tr("cl. %1: %2").arg(number, sentence);
}

QString conflictText(const CellConflict &conflict)
{
    const QString seen = orDash(conflict.seen);
    const QString present = orDash(conflict.present);
    const QString wanted = orDash(conflict.wanted);
    if (conflict.author.isEmpty())
        return Refusals::tr("Changed by someone else: was %1, is %2. %3 was not written").arg(seen, present, wanted);
    return Refusals::tr("Changed by someone else (%1): was %2, is %3. %4 was not written")
        .arg(conflict.author, seen, present, wanted);
}

QString lessonConflictText(const QString &author, const QString &topic)
{
    return Refusals::tr("Changed by someone else (%1), now: “%2”. Your text was not written").arg(orDash(author), orDash(topic));
}

} // namespace parta
