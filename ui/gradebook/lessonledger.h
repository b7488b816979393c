// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Records and works of lessons that the server has not confirmed.
#pragma once
#include "common/base/error.h"
#include "ui/delegates/celllook.h"
#include "ui/gradebook/proposal.h"

namespace parta {

class LessonLedger
{
public:
    void add(const SetLessonRecord &proposal);
    void add(const SetWork &proposal) { m_works.insert(proposal.request, proposal.lesson); }
    /// Gives the lesson the request was about, 0 where it is unknown here.
    LessonId accept(const RequestId &request, int revision);
    LessonId refuse(const RequestId &request, const QString &text);

    /// The text on its way or refused, laid over what is saved.
    LessonRecord shown(LessonId lesson, const LessonRecord &saved) const;
    /// The revision the next proposal rests on.
    int base(LessonId lesson, int saved) const;
    CellState state(LessonId lesson) const;
    QString refusal(LessonId lesson) const { return m_refused.value(lesson).text; }
    void dismiss(LessonId lesson) { m_refused.remove(lesson); }

private:
    struct Refused {
        SetLessonRecord proposal;
        QString text;
    };

    QHash<LessonId, QList<SetLessonRecord>> m_waiting;
    QHash<LessonId, Refused> m_refused;
    QHash<RequestId, LessonId> m_works;
};

} // namespace parta
