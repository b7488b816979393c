// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The hard rules of an entry about one lesson (access-and-clock.md part 2, rules 1, 6, 9, 20). Pure.
#pragma once
#include "common/base/error.h"
#include "common/domain/gradebook.h"

namespace parta {

/// What is being written.
enum class LessonEntry : quint8 { Topic, Attendance, Mark, Homework };

/// Everything the rules look at.
struct LessonFacts {
    QDateTime starts;              ///< UTC
    LessonState state = LessonState::Planned;
    int yearLevel = 0;
    bool termClosed = false;
    bool yearClosed = false;
};

/// Why the entry is refused now, or nullopt. Decided in this order: closed year, YearLevel 1 (2.10),
/// closed term, cancelled lesson, in advance (3.5).
std::optional<ErrorCode> refusalOf(LessonEntry entry, const LessonFacts &lesson, const QDateTime &now);

/// What the rules look at before a term mark is written.
struct TermFacts {
    QDate since;
    QDate until;
    int yearLevel = 0;
    bool termClosed = false;
    bool yearClosed = false;
};

/// Why a term mark is refused on this day, or nullopt: closed year, YearLevel 1 (2.10), closed term,
/// a term that has not begun (3.5).
std::optional<ErrorCode> refusalOf(const TermFacts &term, QDate today);

} // namespace parta
