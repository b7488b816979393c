// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Decision order of the hard rules.
#include "common/domain/lessonrules.h"

namespace parta {

std::optional<ErrorCode> refusalOf(LessonEntry entry, const LessonFacts &lesson, const QDateTime &now)
{
    if (lesson.yearClosed)
        return ErrorCode::YearClosed;
    if (lesson.yearLevel == 1 && (entry == LessonEntry::Mark || entry == LessonEntry::Homework))
        return ErrorCode::FirstYearLevel;
    if (lesson.termClosed)
        return ErrorCode::TermClosed;
    if (lesson.state == LessonState::Cancelled)
        return ErrorCode::LessonCancelled;
    if (now < lesson.starts)
        return ErrorCode::InAdvance;
    return std::nullopt;
}

std::optional<ErrorCode> refusalOf(const TermFacts &term, QDate today)
{
    if (term.yearClosed)
        return ErrorCode::YearClosed;
    if (term.yearLevel == 1)
        return ErrorCode::FirstYearLevel;
    if (term.termClosed)
        return ErrorCode::TermClosed;
    if (today < term.since)
        return ErrorCode::InAdvance;
    return std::nullopt;
}

} // namespace parta
