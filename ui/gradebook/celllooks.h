// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How cells look and what they say aloud, from the state of the page. No painting here.
#pragma once
#include "ui/gradebook/gradebookledger.h"
#include "ui/gradebook/pagetotals.h"

namespace parta {

CellContent shownContent(const GradebookLedger &ledger, LessonId lesson, PupilId pupil);
CellContent wantedContent(const GradebookLedger &ledger, LessonId lesson, PupilId pupil);
/// The worst state of the parts of a cell.
CellState stateOf(const GradebookLedger &ledger, LessonId lesson, PupilId pupil);

CellLook lessonLook(const GradebookLedger &ledger, const GradebookPupil &pupil, int lesson, const QDateTime &now);
CellLook termMarkLook(const GradebookLedger &ledger, const CellKey &key, const std::optional<Grade> &proposed);
ColumnHead lessonHead(const Gradebook &page, int lesson, const QDateTime &now, QDate today);

/// «Иванов Пётр, 12 сентября, отметка 5, ждёт отправки».
QString spokenCell(const GradebookLedger &ledger, const GradebookPupil &pupil, const GradebookLesson &lesson);
/// Reason of a refusal or why the cell cannot be written; empty for an ordinary cell.
QString cellHint(const GradebookLedger &ledger, const GradebookPupil &pupil, const GradebookLesson &lesson);
QString lessonHint(const Gradebook &page, const GradebookLesson &lesson);

} // namespace parta
