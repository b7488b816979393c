// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of common/protocol/marks.h.
#include "common/protocol/checks.h"
#include "server/access/router.h"
#include "server/access/vocabulary.h"
#include "server/handlers/entry.h"
#include "server/handlers/routes.h"
#include "server/storage/repositories/accessrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

SetMark::Reply setMark(CallContext &call, const SetMark &wanted)
{
    const LessonScope &lesson = call.lesson(wanted.lesson);
    CellRepository cells(call.tx(), authorship(call, wanted.reason));
    requireEntry(call, LessonEntry::Mark, lesson);
    const MarkChange change{wanted.lesson, wanted.work, wanted.pupil, wanted.grade, wanted.revision};
    const MarkPlace place = cells.place(change, lesson);
    if (!place.member)
        refuseField(ErrorCode::NotAMember, u"pupil"_s);
    const auto cell = cells.put(change, place.work);
    if (!cell)
        refuseConflict(SetMark::Reply{cells.mark(wanted.lesson, wanted.work, wanted.pupil),
                                      cells.author(wanted.lesson, wanted.pupil, wanted.work)});
    call.announce(lesson.group, CellsChanged{lesson.group, {*cell}, {}, {}});
    return {*cell, {}};
}

SetAttendance::Reply setAttendance(CallContext &call, const SetAttendance &wanted)
{
    const LessonScope &lesson = call.lesson(wanted.lesson);
    CellRepository cells(call.tx(), authorship(call, wanted.reason));
    requireEntry(call, LessonEntry::Attendance, lesson);
    requireMember(call, lesson, wanted.pupil);
    const auto cell = cells.put(
        AttendanceChange{wanted.lesson, wanted.pupil, wanted.code, wanted.minutes, wanted.revision});
    if (!cell)
        refuseConflict(SetAttendance::Reply{cells.attendance(wanted.lesson, wanted.pupil),
                                            cells.author(wanted.lesson, wanted.pupil, 0)});
    call.announce(lesson.group, CellsChanged{lesson.group, {}, {*cell}, {}});
    return {*cell, {}};
}

/// Why one cell of a bulk request is not written; nullopt where it may be.
std::optional<CellRefusal> refusalOfCell(CallContext &call, GroupId page, LessonEntry entry, LessonId id)
{
    const LessonScope *lesson = call.findLesson(id);
    if (!lesson || lesson->group != page)
        return CellRefusal{0, ErrorCode::NotFound, {}, {}};
    if (call.acting() != Role::Deputy) {
        const Verdict verdict = access::lessonTeacher(call, *lesson);
        if (!verdict.acting)
            return CellRefusal{0, ErrorCode::Forbidden, verdict.clause, {}};
    }
    if (const auto code = refusalOf(call, entry, *lesson))
        return CellRefusal{0, *code, clauseOf(*code), {}};
    return std::nullopt;
}

/// One bulk request under way.
struct Bulk {
    CallContext &call;
    GroupId page;
    CellRepository cells;
    SetCells::Reply reply;
    CellsChanged changed;
    int index = 0;

    template<class Change>
    bool mayWrite(const Change &change, LessonEntry entry)
    {
        auto refusal = refusalOfCell(call, page, entry, change.lesson);
        if (!refusal && !AccessRepository(call.tx()).isMember(change.pupil, page, call.lesson(change.lesson).day))
            refusal = CellRefusal{0, ErrorCode::NotAMember, {}, {}};
        if (refusal)
            reply.refused.append({index, refusal->code, refusal->clause, {}});
        return !refusal;
    }

    void write(const MarkChange &change)
    {
        const auto written = mayWrite(change, LessonEntry::Mark) ? cells.put(change) : std::nullopt;
        MarkCell present{change.lesson, change.work, change.pupil, {}, 0};
        if (written)
            present = *written;
        else if (isOfPage(change.lesson))
            present = cells.mark(change.lesson, change.work, change.pupil);
        if (!finish(written, present, reply.marks, changed.marks))
            reply.refused.last().author = cells.author(change.lesson, change.pupil, change.work);
    }

    void write(const AttendanceChange &change)
    {
        const auto written = mayWrite(change, LessonEntry::Attendance) ? cells.put(change) : std::nullopt;
        AttendanceCell present{change.lesson, change.pupil, {}, {}, 0};
        if (written)
            present = *written;
        else if (isOfPage(change.lesson))
            present = cells.attendance(change.lesson, change.pupil);
        if (!finish(written, present, reply.attendance, changed.attendance))
            reply.refused.last().author = cells.author(change.lesson, change.pupil, 0);
    }

    /// What stands on another page is not told.
    bool isOfPage(LessonId lesson)
    {
        const LessonScope *scope = call.findLesson(lesson);
        return scope && scope->group == page;
    }

    /// False where the cell is a conflict, which is the last refusal now.
    template<class Cell>
    bool finish(const std::optional<Cell> &written, const Cell &present, QList<Cell> &answer, QList<Cell> &told)
    {
        const bool conflict = !written && (reply.refused.isEmpty() || reply.refused.last().index != index);
        if (written)
            told.append(*written);
        else if (conflict)
            reply.refused.append({index, ErrorCode::Conflict, {}, {}});
        answer.append(present);
        ++index;
        return !conflict;
    }
};

SetCells::Reply setCells(CallContext &call, const SetCells &wanted)
{
    Bulk bulk{call, wanted.group, {call.tx(), authorship(call, wanted.reason)}, {}, {wanted.group, {}, {}, {}}};
    for (const MarkChange &change : wanted.marks)
        bulk.write(change);
    for (const AttendanceChange &change : wanted.attendance)
        bulk.write(change);
    if (!bulk.changed.marks.isEmpty() || !bulk.changed.attendance.isEmpty())
        call.announce(wanted.group, bulk.changed);
    return bulk.reply;
}

SetTermMark::Reply setTermMark(CallContext &call, const SetTermMark &wanted)
{
    CellRepository cells(call.tx(), authorship(call, wanted.reason));
    AccessRepository access(call.tx());
    const auto term = access.term(wanted.group, wanted.term);
    if (!term)
        refuseField(ErrorCode::NotFound, u"term"_s);
    if (const auto code = refusalOf(*term, call.today()))
        refuse(*code);
    // Who was in the group on any day of the term may have a mark of it.
    if (!access.isMemberWithin(wanted.pupil, wanted.group, {term->since, term->until}))
        refuseField(ErrorCode::NotAMember, u"pupil"_s);
    const auto cell = cells.put(wanted);
    if (!cell)
        refuseConflict(SetTermMark::Reply{cells.termMark(wanted.group, wanted.term, wanted.pupil),
                                          cells.author(wanted.group, wanted.term, wanted.pupil)});
    call.announce(wanted.group, CellsChanged{wanted.group, {}, {}, {*cell}});
    return {*cell, {}};
}

} // namespace

void serveMarks(Router &rpc)
{
    rpc.change<SetMark>(teacherOf(&SetMark::lesson) || deputy(), setMark);
    rpc.change<SetAttendance>(teacherOf(&SetAttendance::lesson) || deputy(), setAttendance);
    rpc.change<SetCells>(teacherOf(&SetCells::group) || substituteOn(&SetCells::group) || deputy(), setCells);
    rpc.change<SetTermMark>(teacherOf(&SetTermMark::group) || deputy(), setTermMark);
    rpc.event<CellsChanged>();
}

} // namespace parta
