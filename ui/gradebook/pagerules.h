// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What this client can tell about an entry without asking the server. The server stays the judge.
#pragma once
#include "common/domain/lessonrules.h"
#include "ui/gradebook/cell.h"

namespace parta {

/// Why a part of a pupil's cell at a lesson cannot be written now.
std::optional<ErrorCode> refusalOf(const Gradebook &page, const GradebookLesson &lesson,
                                   const GradebookPupil &pupil, CellPart part, const QDateTime &now);
/// Why topic or homework of a lesson cannot be written now.
std::optional<ErrorCode> refusalOf(const Gradebook &page, const GradebookLesson &lesson, LessonEntry entry,
                                   const QDateTime &now);
/// Why a term mark of the page cannot be written now.
std::optional<ErrorCode> termMarkRefusal(const Gradebook &page, TermId id, const QDateTime &now);
/// Day of the instant in the school's time zone.
QDate schoolDay(const Gradebook &page, const QDateTime &now);
bool isMember(const GradebookPupil &pupil, QDate day);

} // namespace parta
