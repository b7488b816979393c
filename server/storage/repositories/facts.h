// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Facts that rules and handlers work with, as repositories read them.
#pragma once
#include "common/domain/lessonrules.h"
#include <QTimeZone>

namespace parta {

/// What the whole server knows of its school.
struct SchoolFacts {
    QString name;
    QString shortName;
    QString town;
    QString timeZone;          ///< IANA id; empty before the school is founded
    bool demo = false;

    /// Asked in every call: the last zone of the thread is kept, for making one costs more than the call's rule.
    QTimeZone zone() const
    {
        thread_local std::pair<QString, QTimeZone> last;
        if (last.first != timeZone)
            last = {timeZone, QTimeZone(timeZone.toLatin1())};
        return last.second;
    }
    QDate dayOf(const QDateTime &instant) const
    {
        return timeZone.isEmpty() ? instant.toUTC().date() : instant.toTimeZone(zone()).date();
    }
};

/// A lesson as the rules see it.
struct LessonScope {
    LessonId id;
    GroupId group;
    QDate day;
    QDateTime starts;
    LessonState state = LessonState::Planned;
    std::optional<StaffId> substitute;
    int yearLevel = 0;
    bool taught = false;       ///< the actor is SubjectTeacher of the group today
    bool classTaught = false;  ///< the actor is ClassTeacher of the group's class today
    bool termClosed = false;
    bool yearClosed = false;

    LessonFacts facts() const
    {
        return {.starts = starts, .state = state, .yearLevel = yearLevel, .termClosed = termClosed,
                .yearClosed = yearClosed};
    }
};

} // namespace parta
