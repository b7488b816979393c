// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Making proposals, taking answers.
#include "ui/gradebook/gradebookledger.h"
#include "ui/gradebook/pagerules.h"
#include "ui/gradebook/refusaltext.h"

namespace parta {

namespace {

constexpr qsizetype maxBulk = 2000;
constexpr int shownWorks = 2; // a cell shows two marks; works of a lesson beyond them are not this grid's

CellKey markKey(LessonId lesson, PupilId pupil, int work)
{
    return {lesson, pupil, work == 2 ? CellPart::SecondMark : CellPart::FirstMark, {}, {}};
}

CellKey letterKey(LessonId lesson, PupilId pupil)
{
    return {lesson, pupil, CellPart::Attendance, {}, {}};
}

CellKey keyOf(const MarkCell &cell)
{
    return markKey(cell.lesson, cell.pupil, cell.work);
}

CellKey keyOf(const AttendanceCell &cell)
{
    return letterKey(cell.lesson, cell.pupil);
}

CellKey keyOf(const TermMarkCell &cell, GroupId group)
{
    return {{}, cell.pupil, CellPart::TermMark, group, cell.term};
}

CellKey keyOf(const MarkChange &change)
{
    return markKey(change.lesson, change.pupil, change.work);
}

SavedPart partOf(const MarkCell &cell)
{
    return {{.grade = cell.grade, .attendance = {}, .minutes = {}}, cell.revision};
}

SavedPart partOf(const AttendanceCell &cell)
{
    return {{.grade = {}, .attendance = cell.code, .minutes = cell.minutes}, cell.revision};
}

SavedPart partOf(const TermMarkCell &cell)
{
    return {{.grade = cell.grade, .attendance = {}, .minutes = {}}, cell.revision};
}

int workOf(const CellKey &key)
{
    return key.part == CellPart::SecondMark ? 2 : 1;
}

QString textOf(const PartValue &value)
{
    if (value.grade)
        return text(*value.grade);
    return value.attendance ? text(*value.attendance) : QString();
}

bool isAttendance(const CellChange &change)
{
    return change.key.part == CellPart::Attendance;
}

/// Who wrote the present state that a Conflict brings.
std::optional<QString> authorOf(const Answer &current)
{
    return std::visit([](const auto &reply) -> std::optional<QString> {
        if constexpr (requires { reply.author; })
            return reply.author;
        else
            return std::nullopt;
    }, current);
}

QList<CellChange> changesIn(const Proposal &proposal)
{
    QList<CellChange> changes;
    if (const auto *mark = std::get_if<SetMark>(&proposal)) {
        changes.append({markKey(mark->lesson, mark->pupil, mark->work),
                        {.grade = mark->grade, .attendance = {}, .minutes = {}}});
    } else if (const auto *letter = std::get_if<SetAttendance>(&proposal)) {
        changes.append({letterKey(letter->lesson, letter->pupil),
                        {.grade = {}, .attendance = letter->code, .minutes = letter->minutes}});
    } else if (const auto *term = std::get_if<SetTermMark>(&proposal)) {
        changes.append({{{}, term->pupil, CellPart::TermMark, term->group, term->term},
                        {.grade = term->grade, .attendance = {}, .minutes = {}}});
    } else if (const auto *cells = std::get_if<SetCells>(&proposal)) {
        for (const MarkChange &change : cells->marks)
            changes.append({keyOf(change), {.grade = change.grade, .attendance = {}, .minutes = {}}});
        for (const AttendanceChange &change : cells->attendance)
            changes.append({letterKey(change.lesson, change.pupil),
                            {.grade = {}, .attendance = change.code, .minutes = change.minutes}});
    }
    return changes;
}

} // namespace

void GradebookLedger::setPage(const Gradebook &page)
{
    m_page = page;
    m_saved.clear();
    m_rows.clear();
    m_lessons.clear();
    for (const GradebookPupil &pupil : page.pupils)
        m_rows.insert(pupil.id, int(m_rows.size()));
    for (const GradebookLesson &lesson : page.lessons)
        m_lessons.insert(lesson.id, int(m_lessons.size()));
    for (const MarkCell &cell : page.marks)
        if (cell.work <= shownWorks)
            m_saved.insert(keyOf(cell), partOf(cell));
    for (const AttendanceCell &cell : page.attendance)
        m_saved.insert(keyOf(cell), partOf(cell));
    for (const TermMarkCell &cell : page.termMarks)
        m_saved.insert(keyOf(cell, page.head.group), partOf(cell));
}

PartValue GradebookLedger::wanted(const CellKey &key) const
{
    const WaitingValue *waiting = m_pending.last(key);
    return waiting ? waiting->value : saved(key).value;
}

PartValue GradebookLedger::shown(const CellKey &key) const
{
    const RefusedValue *refused = m_pending.refused(key);
    return refused ? refused->value : wanted(key);
}

// A value typed over a waiting one rests on what the first was typed on: what came from others in
// between has not been seen, because the cell showed the waiting value.
SavedPart GradebookLedger::base(const CellKey &key) const
{
    const WaitingValue *waiting = m_pending.last(key);
    return waiting ? waiting->seen : saved(key);
}

std::optional<ErrorCode> GradebookLedger::refusalOf(const CellKey &key) const
{
    if (m_page.head.rights.reasonNeeded && m_reason.isEmpty())
        return ErrorCode::ReasonRequired;
    if (key.part == CellPart::TermMark)
        return key.group == m_page.head.group ? termMarkRefusal(m_page, key.term, now()) : ErrorCode::NotFound;
    const int row = rowOf(key.pupil);
    const int lesson = lessonIndex(key.lesson);
    if (row < 0 || lesson < 0)
        return ErrorCode::NotFound;
    return parta::refusalOf(m_page, m_page.lessons.at(lesson), m_page.pupils.at(row), key.part, now());
}

ProposeOutcome GradebookLedger::propose(const QList<CellChange> &changes)
{
    ProposeOutcome outcome;
    QList<CellChange> allowed;
    for (const CellChange &change : changes) {
        if (m_pending.dismiss(change.key))
            outcome.touched.append(change.key);
        if (wanted(change.key) == change.value)
            continue;
        outcome.touched.append(change.key);
        const auto code = refusalOf(change.key);
        if (!code) {
            allowed.append(change);
            continue;
        }
        m_pending.setRefused(change.key, {change.value, refusalText(*code)});
        if (outcome.refused.isEmpty())
            outcome.refusal = refusalText(*code);
        outcome.refused.append(change.key);
    }
    outcome.proposals = messages(allowed);
    for (const Proposal &proposal : std::as_const(outcome.proposals))
        resume(proposal);
    return outcome;
}

QList<Proposal> GradebookLedger::messages(const QList<CellChange> &changes)
{
    QList<Proposal> proposals;
    QList<CellChange> cells;
    for (const CellChange &change : changes) {
        if (change.key.part == CellPart::TermMark)
            proposals.append(single(change, RequestId::random()));
        else
            cells.append(change);
    }
    if (cells.size() == 1)
        proposals.append(single(cells.constFirst(), RequestId::random()));
    else
        for (qsizetype i = 0; i < cells.size(); i += maxBulk)
            proposals.append(bulk(cells.mid(i, maxBulk), RequestId::random()));
    return proposals;
}

std::optional<QString> GradebookLedger::reason() const
{
    return m_reason.isEmpty() ? std::nullopt : std::optional(m_reason);
}

Proposal GradebookLedger::single(const CellChange &change, const RequestId &request) const
{
    const auto &[key, value] = change;
    const int revision = base(key).revision;
    if (key.part == CellPart::TermMark)
        return SetTermMark{.group = key.group, .term = key.term, .pupil = key.pupil,
                           .grade = value.grade, .revision = revision, .request = request, .reason = reason()};
    if (isAttendance(change))
        return SetAttendance{.lesson = key.lesson, .pupil = key.pupil, .code = value.attendance,
                             .minutes = value.minutes, .revision = revision, .request = request, .reason = reason()};
    return SetMark{.lesson = key.lesson, .work = workOf(key), .pupil = key.pupil, .grade = value.grade,
                   .revision = revision, .request = request, .reason = reason()};
}

SetCells GradebookLedger::bulk(const QList<CellChange> &changes, const RequestId &request) const
{
    SetCells cells{.group = m_page.head.group, .marks = {}, .attendance = {}, .request = request, .reason = reason()};
    for (const CellChange &change : changes) {
        const auto &[key, value] = change;
        const int revision = base(key).revision;
        if (isAttendance(change))
            cells.attendance.append({key.lesson, key.pupil, value.attendance, value.minutes, revision});
        else
            cells.marks.append({key.lesson, workOf(key), key.pupil, value.grade, revision});
    }
    return cells;
}

QList<CellKey> GradebookLedger::resume(const Proposal &proposal)
{
    const RequestId request = requestOf(proposal);
    QList<CellKey> keys;
    for (const CellChange &change : changesIn(proposal)) {
        m_pending.add(change.key, {request, change.value, base(change.key)});
        keys.append(change.key);
    }
    if (!keys.isEmpty())
        m_pending.addRequest(request, keys);
    return keys;
}

void GradebookLedger::setLesson(LessonId lesson, const std::optional<LessonRecord> &record,
                                const std::optional<QList<LessonWork>> &works)
{
    const int index = lessonIndex(lesson);
    if (index < 0)
        return;
    GradebookLesson &known = m_page.lessons[index];
    if (record && record->revision >= known.record.revision)
        known.record = *record;
    if (works)
        known.works = *works;
}

void GradebookLedger::setSaved(const CellKey &key, const SavedPart &part)
{
    SavedPart &known = m_saved[key];
    if (part.revision >= known.revision)
        known = part;
}

QHash<CellKey, SavedPart> GradebookLedger::merge(const Answer &answer, const QList<CellKey> &keys)
{
    QHash<CellKey, SavedPart> parts;
    const auto add = [&parts](const auto &cell) { parts.insert(keyOf(cell), partOf(cell)); };
    if (const auto *mark = std::get_if<SetMark::Reply>(&answer)) {
        add(mark->cell);
    } else if (const auto *letter = std::get_if<SetAttendance::Reply>(&answer)) {
        add(letter->cell);
    } else if (const auto *term = std::get_if<SetTermMark::Reply>(&answer)) {
        // The page may have been left meanwhile: the group is the request's.
        parts.insert(keyOf(term->cell, keys.isEmpty() ? m_page.head.group : keys.constFirst().group), partOf(term->cell));
    } else if (const auto *cells = std::get_if<SetCells::Reply>(&answer)) {
        std::for_each(cells->marks.cbegin(), cells->marks.cend(), add);
        std::for_each(cells->attendance.cbegin(), cells->attendance.cend(), add);
    }
    for (auto it = parts.cbegin(); it != parts.cend(); ++it)
        setSaved(it.key(), it.value());
    return parts;
}

QList<CellKey> GradebookLedger::accept(const RequestId &request, const Answer &answer)
{
    const QList<CellKey> keys = m_pending.keysOf(request);
    const auto answered = merge(answer, keys);
    if (const auto *cells = std::get_if<SetCells::Reply>(&answer))
        for (const CellRefusal &refusal : cells->refused)
            if (refusal.index >= 0 && refusal.index < keys.size())
                refusePart(keys.at(refusal.index), request, refusal);
    for (const CellKey &key : keys)
        m_pending.confirm(key, request, answered.value(key, saved(key)));
    m_pending.forget(request);
    return keys + answered.keys();
}

void GradebookLedger::refusePart(const CellKey &key, const RequestId &request, const CellRefusal &refusal)
{
    const auto failed = m_pending.fail(key, request);
    if (!failed || m_pending.last(key))
        return; // a later value is on its way and will be judged by itself
    const bool conflict = refusal.code == ErrorCode::Conflict;
    if (conflict && saved(key).value == failed->value)
        return; // somebody wrote the same
    const QString why = conflict
        ? conflictText({textOf(failed->seen.value), textOf(saved(key).value), textOf(failed->value), refusal.author.value_or(QString())})
        : refusalText(refusal.code, refusal.clause);
    m_pending.setRefused(key, {failed->value, why});
}

QList<CellKey> GradebookLedger::refuse(const RequestId &request, const Failure &failure,
                                       const std::optional<Answer> &current)
{
    const QList<CellKey> keys = m_pending.keysOf(request);
    if (current)
        merge(*current, keys);
    const CellRefusal refusal{0, failure.code, failure.clause, current ? authorOf(*current) : std::nullopt};
    for (const CellKey &key : keys)
        refusePart(key, request, refusal);
    m_pending.forget(request);
    return keys;
}

QList<CellKey> GradebookLedger::apply(const CellsChanged &event)
{
    if (event.group != m_page.head.group)
        return {};
    QList<CellKey> keys;
    for (const MarkCell &cell : event.marks)
        if (cell.work <= shownWorks)
            setSaved(keys.emplaceBack(keyOf(cell)), partOf(cell));
    for (const AttendanceCell &cell : event.attendance)
        setSaved(keys.emplaceBack(keyOf(cell)), partOf(cell));
    for (const TermMarkCell &cell : event.termMarks)
        setSaved(keys.emplaceBack(keyOf(cell, event.group)), partOf(cell));
    return keys;
}

} // namespace parta
