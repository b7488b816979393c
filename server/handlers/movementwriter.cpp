// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Book first, then memberships, subgroups and the alphabet book: all or nothing.
#include "server/handlers/movementwriter.h"
#include "server/storage/repositories/calendarrepository.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

/// 3.3: within five working days of learning of it.
constexpr int daysToEnter = 5;

bool staysAtSchool(const MovementStep &step)
{
    return step.to.has_value();
}

} // namespace

WantedMovement MovementWriter::judged(const RecordMovement &wanted, PupilId pupil, const PupilBook &book)
{
    WantedMovement movement;
    if (wanted.toClass) {
        movement.to = m_movements.schoolClass(*wanted.toClass);
        if (!movement.to)
            refuseField(ErrorCode::NotFound, u"toClass"_s);
        movement.step.to = movement.to->id;
    }
    movement.step.kind = wanted.kind;
    movement.step.effective = effectiveDay(wanted.kind, wanted.paper.day, movement.to);
    if (const auto stay = stayOn(staysOf(book), movement.step.effective.addDays(-1)))
        movement.from = m_movements.schoolClass(stay->schoolClass);
    if (const auto fault = faultOf(movement, book))
        refuseField(fault->code, fault->field, u"pupil %1: %2"_s.arg(pupil.value).arg(fault->detail));
    return movement;
}

QDate MovementWriter::dueAfter(QDate day)
{
    if (!m_days) {
        CalendarRepository calendar(m_call.tx());
        m_days.emplace(calendar.calendar(), StaffWeek::FiveDays, calendar.orders());
    }
    return m_days->addWorkingDays(day, daysToEnter).day;
}

MovementId MovementWriter::append(const WantedMovement &wanted, PupilId pupil, const MovementPaper &paper)
{
    NewMovement line;
    line.kind = wanted.step.kind;
    line.pupil = pupil;
    line.effective = wanted.step.effective;
    if (wanted.from)
        line.fromClass = wanted.from->id;
    line.toClass = wanted.step.to;
    line.annuls = wanted.step.annuls;
    line.due = dueAfter(paper.receivedOn);
    line.enteredAt = m_call.now();
    if (m_call.actor().account)
        line.author = m_call.actor().account;
    return m_movements.append(line, paper);
}

void MovementWriter::keepAlphabet(const WantedMovement &moved, PupilId pupil, MovementId id)
{
    if (moved.step.kind == MovementKind::Enrolment)
        m_alphabet.open(pupil, id);
    else if (!staysAtSchool(moved.step))
        m_alphabet.close(pupil, id);
}

MovementLine MovementWriter::record(const RecordMovement &wanted, PupilId pupil)
{
    PupilBook book = m_movements.book(pupil);
    WantedMovement moved = judged(wanted, pupil, book);
    moved.step.id = append(moved, pupil, wanted.paper);
    book.steps.append(moved.step);
    m_movements.writeStays(pupil, staysOf(book));
    if (moved.from) {
        const bool inside = wanted.kind == MovementKind::ClassChange;
        m_movements.leaveSubgroups(pupil, inside ? std::optional(moved.from->id) : std::nullopt, moved.step.effective,
                                   moved.step.id);
    }
    keepAlphabet(moved, pupil, moved.step.id);
    return shown(*m_movements.line(moved.step.id));
}

/// Marks and absences of days that would be lost show that the pupil was there: another movement puts that right.
void MovementWriter::requireNoEntries(PupilId pupil, const QList<ClassStay> &before, const QList<ClassStay> &after)
{
    for (const ClassStay &stay : before) {
        const auto instead = stayOn(after, stay.since);
        const bool lost = !instead || instead->schoolClass != stay.schoolClass;
        if (lost && m_movements.hasEntries(pupil, stay.schoolClass, {stay.since, stay.until}))
            refuseField(ErrorCode::InUse, u"movement"_s, u"marks or absences stand on days of this class"_s);
    }
}

MovementLine MovementWriter::annul(const AnnulMovement &wanted)
{
    const auto target = m_movements.line(wanted.movement);
    if (!target)
        refuseField(ErrorCode::NotFound, u"movement"_s);
    const PupilId pupil = target->line.pupil;
    PupilBook book = m_movements.book(pupil);
    if (const auto fault = faultOfAnnulment(wanted.movement, book))
        refuseField(fault->code, fault->field, fault->detail);
    const QList<ClassStay> before = staysOf(book);
    WantedMovement annulment;
    annulment.step.kind = MovementKind::Annulment;
    annulment.step.effective = wanted.paper.day;
    annulment.step.annuls = wanted.movement;
    book.steps.append(annulment.step);
    requireNoEntries(pupil, before, staysOf(book));
    annulment.step.id = append(annulment, pupil, wanted.paper);
    m_movements.writeStays(pupil, staysOf(book));
    m_movements.rejoinSubgroups(wanted.movement);
    m_alphabet.reopen(wanted.movement);
    if (target->line.kind == MovementKind::Enrolment)
        m_alphabet.close(pupil, annulment.step.id);
    return shown(*m_movements.line(annulment.step.id));
}

MovementLine MovementWriter::shown(const StoredMovement &stored) const
{
    MovementLine line = stored.line;
    line.enteredOn = m_call.school().dayOf(stored.enteredAt);
    return line;
}

} // namespace parta
