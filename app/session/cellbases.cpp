// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Places and revisions of each kind of proposal.
#include "app/session/cellbases.h"

namespace parta {

namespace {

template<class Mark>
Place markPlace(const Mark &mark)
{
    return {PlaceKind::Mark, mark.lesson.value, mark.pupil.value, mark.work};
}

template<class Attendance>
Place attendancePlace(const Attendance &entry)
{
    return {PlaceKind::Attendance, entry.lesson.value, entry.pupil.value, 0};
}

/// Calls f(place, revision) for every place of a message; the revision can be written to.
template<class F>
void forEachBase(SetMark &message, F f)
{
    f(markPlace(message), message.revision);
}

template<class F>
void forEachBase(SetAttendance &message, F f)
{
    f(attendancePlace(message), message.revision);
}

template<class F>
void forEachBase(SetCells &message, F f)
{
    for (MarkChange &mark : message.marks)
        f(markPlace(mark), mark.revision);
    for (AttendanceChange &entry : message.attendance)
        f(attendancePlace(entry), entry.revision);
}

template<class F>
void forEachBase(SetTermMark &message, F f)
{
    f(Place{PlaceKind::TermMark, message.term.value, message.pupil.value, 0}, message.revision);
}

template<class F>
void forEachBase(SetLessonRecord &message, F f)
{
    f(Place{PlaceKind::Record, message.lesson.value, 0, 0}, message.revision);
}

template<class F>
void forEachBase(SetWork &message, F f)
{
    int none = 0;
    f(Place{PlaceKind::Work, message.lesson.value, 0, message.position}, none);
}

QList<PlaceRevision> written(const SetMark &, const SetMark::Reply &reply)
{
    return {{markPlace(reply.cell), reply.cell.revision}};
}

QList<PlaceRevision> written(const SetAttendance &, const SetAttendance::Reply &reply)
{
    return {{attendancePlace(reply.cell), reply.cell.revision}};
}

QList<PlaceRevision> written(const SetCells &message, const SetCells::Reply &reply)
{
    QList<Place> refused;
    for (const CellRefusal &cell : reply.refused) {
        const qsizetype attendance = cell.index - message.marks.size();
        if (cell.index >= 0 && attendance < 0)
            refused += markPlace(message.marks.at(cell.index));
        else if (attendance >= 0 && attendance < message.attendance.size())
            refused += attendancePlace(message.attendance.at(attendance));
    }
    QList<PlaceRevision> result;
    for (const MarkCell &cell : reply.marks) {
        if (!refused.contains(markPlace(cell)))
            result += {markPlace(cell), cell.revision};
    }
    for (const AttendanceCell &cell : reply.attendance) {
        if (!refused.contains(attendancePlace(cell)))
            result += {attendancePlace(cell), cell.revision};
    }
    return result;
}

QList<PlaceRevision> written(const SetTermMark &, const SetTermMark::Reply &reply)
{
    return {{{PlaceKind::TermMark, reply.cell.term.value, reply.cell.pupil.value, 0}, reply.cell.revision}};
}

QList<PlaceRevision> written(const SetLessonRecord &, const SetLessonRecord::Reply &reply)
{
    return {{{PlaceKind::Record, reply.record.lesson.value, 0, 0}, reply.record.revision}};
}

} // namespace

QList<PlaceRevision> basesOf(const Proposal &proposal)
{
    QList<PlaceRevision> bases;
    Proposal copy = proposal;
    std::visit([&](auto &message) {
        forEachBase(message, [&](const Place &place, int &revision) { bases += {place, revision}; });
    }, copy);
    return bases;
}

QList<PlaceRevision> writtenBy(const Proposal &proposal, const Answer &answer)
{
    return std::visit([&]<class M>(const M &message) -> QList<PlaceRevision> {
        const auto *reply = std::get_if<typename M::Reply>(&answer);
        if constexpr (std::is_same_v<M, SetWork>)
            return {};
        else
            return reply ? written(message, *reply) : QList<PlaceRevision>();
    }, proposal);
}

bool rebase(Proposal &proposal, const PlaceRevision &before, int now)
{
    bool changed = false;
    std::visit([&](auto &message) {
        forEachBase(message, [&](const Place &place, int &revision) {
            if (place == before.place && revision == before.revision && revision != now) {
                revision = now;
                changed = true;
            }
        });
    }, proposal);
    return changed;
}

} // namespace parta
