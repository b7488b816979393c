// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Queue per lesson.
#include "ui/gradebook/lessonledger.h"

namespace parta {

namespace {

qsizetype positionOf(const QList<SetLessonRecord> &queue, const RequestId &request)
{
    for (qsizetype i = 0; i < queue.size(); ++i)
        if (queue.at(i).request == request)
            return i;
    return -1;
}

LessonRecord laidOver(LessonRecord record, const SetLessonRecord &proposal)
{
    record.topic = proposal.topic;
    record.homework = proposal.homework;
    record.homeworkMinutes = proposal.homeworkMinutes;
    return record;
}

} // namespace

void LessonLedger::add(const SetLessonRecord &proposal)
{
    m_refused.remove(proposal.lesson);
    m_waiting[proposal.lesson].append(proposal);
}

LessonId LessonLedger::accept(const RequestId &request, int revision)
{
    if (const LessonId lesson = m_works.take(request))
        return lesson;
    for (auto it = m_waiting.begin(); it != m_waiting.end(); ++it) {
        const auto position = positionOf(*it, request);
        if (position < 0)
            continue;
        const LessonId lesson = it.key();
        it->remove(0, position + 1);
        for (SetLessonRecord &next : *it)
            next.revision = revision;
        if (it->isEmpty())
            m_waiting.erase(it);
        return lesson;
    }
    return {};
}

LessonId LessonLedger::refuse(const RequestId &request, const QString &text)
{
    if (const LessonId lesson = m_works.take(request)) {
        m_refused.insert(lesson, {{}, text});
        return lesson;
    }
    for (auto it = m_waiting.begin(); it != m_waiting.end(); ++it) {
        const auto position = positionOf(*it, request);
        if (position < 0)
            continue;
        const LessonId lesson = it.key();
        const SetLessonRecord failed = it->takeAt(position);
        if (it->isEmpty()) {
            m_waiting.erase(it);
            m_refused.insert(lesson, {failed, text});
        }
        return lesson;
    }
    return {};
}

LessonRecord LessonLedger::shown(LessonId lesson, const LessonRecord &saved) const
{
    const auto refused = m_refused.constFind(lesson);
    if (refused != m_refused.constEnd() && refused->proposal.lesson)
        return laidOver(saved, refused->proposal);
    const auto waiting = m_waiting.constFind(lesson);
    return waiting == m_waiting.constEnd() ? saved : laidOver(saved, waiting->constLast());
}

int LessonLedger::base(LessonId lesson, int saved) const
{
    const auto waiting = m_waiting.constFind(lesson);
    return waiting == m_waiting.constEnd() ? saved : waiting->constLast().revision;
}

CellState LessonLedger::state(LessonId lesson) const
{
    if (m_refused.contains(lesson))
        return CellState::Refused;
    const auto works = m_works.values();
    return m_waiting.contains(lesson) || works.contains(lesson) ? CellState::Pending : CellState::Saved;
}

} // namespace parta
