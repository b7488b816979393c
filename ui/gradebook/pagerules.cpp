// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pure rules of lessonrules.h applied to a page.
#include "ui/gradebook/pagerules.h"
#include <QTimeZone>

namespace parta {

std::optional<ErrorCode> refusalOf(const Gradebook &page, const GradebookLesson &lesson, LessonEntry entry,
                                   const QDateTime &now)
{
    const LessonFacts facts{.starts = lesson.starts, .state = lesson.state, .yearLevel = page.head.yearLevel,
                            .termClosed = page.term.state == TermState::Closed, .yearClosed = false};
    if (const auto refusal = refusalOf(entry, facts, now))
        return refusal;
    return lesson.mayWrite ? std::nullopt : std::optional(ErrorCode::Forbidden);
}

std::optional<ErrorCode> refusalOf(const Gradebook &page, const GradebookLesson &lesson,
                                   const GradebookPupil &pupil, CellPart part, const QDateTime &now)
{
    if (!isMember(pupil, lesson.day))
        return ErrorCode::NotAMember;
    return refusalOf(page, lesson, part == CellPart::Attendance ? LessonEntry::Attendance : LessonEntry::Mark, now);
}

std::optional<ErrorCode> termMarkRefusal(const Gradebook &page, TermId id, const QDateTime &now)
{
    const bool ofYear = page.year && page.year->id == id;
    if (!ofYear && page.term.id != id)
        return ErrorCode::NotFound;
    const GradebookTerm &term = ofYear ? *page.year : page.term;
    const TermFacts facts{.since = term.first, .until = term.last, .yearLevel = page.head.yearLevel,
                          .termClosed = term.state == TermState::Closed, .yearClosed = false};
    if (const auto refusal = refusalOf(facts, schoolDay(page, now)))
        return refusal;
    return page.head.rights.termMarks ? std::nullopt : std::optional(ErrorCode::Forbidden);
}

QDate schoolDay(const Gradebook &page, const QDateTime &now)
{
    const QTimeZone zone(page.head.timeZone.toLatin1());
    return zone.isValid() ? now.toTimeZone(zone).date() : now.date();
}

bool isMember(const GradebookPupil &pupil, QDate day)
{
    return std::any_of(pupil.membership.cbegin(), pupil.membership.cend(),
                       [day](const DateRange &range) { return range.covers(day); });
}

} // namespace parta
