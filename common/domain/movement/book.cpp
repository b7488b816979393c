// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Stays, faults and counts.
#include "common/domain/movement/book.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr int basicEnd = 9;      ///< last level of the basic programme
constexpr int secondaryEnd = 11;

bool leavesSchool(const MovementStep &step)
{
    return step.kind == MovementKind::Departure || step.kind == MovementKind::Graduation
        || (step.kind == MovementKind::Completion && !step.to);
}

/// Who left before the new year and comes back is enrolled anew: the earlier promotion has no effect any more.
bool isOvertaken(const MovementStep &step, const QList<MovementStep> &steps)
{
    return isForNextYear(step.kind) && std::any_of(steps.begin(), steps.end(), [&](const MovementStep &other) {
        return leavesSchool(other) && other.id > step.id && other.effective <= step.effective;
    });
}

/// The pupil is no longer where he was: what covers the day ends before it, what begins later falls away.
void endBefore(QList<ClassStay> &stays, const MovementStep &step)
{
    stays.removeIf([&](const ClassStay &stay) { return stay.since >= step.effective; });
    for (ClassStay &stay : stays) {
        if (!stay.covers(step.effective.addDays(-1)))
            continue;
        stay.until = step.effective.addDays(-1);
        stay.endedBy = step.id;
    }
}

MovementFault fault(const QString &field, const QString &detail)
{
    return {ErrorCode::Malformed, field, detail};
}

std::optional<MovementFault> faultOfEnrolment(const WantedMovement &wanted, const QList<ClassStay> &stays)
{
    if (!wanted.to)
        return fault(u"toClass"_s, u"a class"_s);
    if (!wanted.to->year.covers(wanted.step.effective))
        return fault(u"day"_s, u"a day of the class's school year"_s);
    const auto stillThere = [&](const ClassStay &stay) { return !stay.until || *stay.until >= wanted.step.effective; };
    if (std::any_of(stays.begin(), stays.end(), stillThere))
        return MovementFault{ErrorCode::AlreadyExists, u"pupils"_s, u"the pupil is at school"_s};
    return std::nullopt;
}

std::optional<MovementFault> faultOfChange(const ClassFacts &from, const WantedMovement &wanted)
{
    if (!wanted.to || wanted.to->id == from.id || wanted.to->year != from.year)
        return fault(u"toClass"_s, u"another class of the same year"_s);
    if (!from.year.covers(wanted.step.effective))
        return fault(u"day"_s, u"a day of the school year"_s);
    return std::nullopt;
}

std::optional<MovementFault> faultOfPromotion(const ClassFacts &from, const WantedMovement &wanted)
{
    const bool repeats = wanted.step.kind == MovementKind::Repeat;
    if (!repeats && (from.level == basicEnd || from.level >= secondaryEnd))
        return fault(u"kind"_s, u"level %1 ends by completion or graduation"_s.arg(from.level));
    if (!wanted.to || !from.year.until || wanted.to->year.since <= *from.year.until)
        return fault(u"toClass"_s, u"a class of a later year"_s);
    if (wanted.to->level != from.level + (repeats ? 0 : 1))
        return fault(u"toClass"_s, u"a class of level %1"_s.arg(from.level + (repeats ? 0 : 1)));
    return std::nullopt;
}

std::optional<MovementFault> faultOfEnding(const ClassFacts &from, const WantedMovement &wanted)
{
    const bool completes = wanted.step.kind == MovementKind::Completion;
    if (completes && from.level != basicEnd)
        return fault(u"kind"_s, u"a programme is completed in level 9"_s);
    if (wanted.step.kind == MovementKind::Graduation && from.level != basicEnd && from.level < secondaryEnd)
        return fault(u"kind"_s, u"levels 9 and 11 graduate"_s);
    if (!completes && wanted.to)
        return fault(u"toClass"_s, u"none"_s);
    if (wanted.to && (!from.year.until || wanted.to->year.since <= *from.year.until || wanted.to->level != basicEnd + 1))
        return fault(u"toClass"_s, u"a class of level 10 of a later year"_s);
    return std::nullopt;
}

std::optional<MovementFault> faultFrom(const ClassFacts &from, const WantedMovement &wanted)
{
    switch (wanted.step.kind) {
    case MovementKind::ClassChange: return faultOfChange(from, wanted);
    case MovementKind::Promotion:
    case MovementKind::ConditionalPromotion:
    case MovementKind::Repeat: return faultOfPromotion(from, wanted);
    case MovementKind::Departure:
    case MovementKind::Completion:
    case MovementKind::Graduation: return faultOfEnding(from, wanted);
    case MovementKind::Enrolment:
    case MovementKind::Annulment: break;
    }
    return fault(u"kind"_s, u"a movement out of a class"_s);
}

} // namespace

QString alphabetLetter(const QString &surname)
{
    const QString first = surname.trimmed().left(1).toUpper();
    return first == u"Ё"_s ? u"Е"_s : first;
}

QList<MovementStep> standing(const QList<MovementStep> &steps)
{
    QList<MovementStep> result;
    for (const MovementStep &step : steps) {
        const auto annulsIt = [&](const MovementStep &other) { return other.annuls == step.id; };
        if (step.kind != MovementKind::Annulment && std::none_of(steps.begin(), steps.end(), annulsIt))
            result.append(step);
    }
    const QList<MovementStep> all = result;
    result.removeIf([&](const MovementStep &step) { return isOvertaken(step, all); });
    std::sort(result.begin(), result.end(), [](const MovementStep &a, const MovementStep &b) {
        return a.effective != b.effective ? a.effective < b.effective : a.id < b.id;
    });
    return result;
}

QList<ClassStay> staysOf(const PupilBook &book)
{
    QList<ClassStay> stays = book.known;
    const QList<MovementStep> steps = standing(book.steps);
    for (const MovementStep &step : steps) {
        const bool wasThere = stayOn(stays, step.effective.addDays(-1)).has_value();
        // Whoever has left before is not promoted any more: the line stands in the book without effect.
        if (step.kind != MovementKind::Enrolment && !wasThere)
            continue;
        endBefore(stays, step);
        if (step.to && !leavesSchool(step))
            stays.append({*step.to, step.effective, {}, step.id, {}});
    }
    return stays;
}

std::optional<ClassStay> stayOn(const QList<ClassStay> &stays, QDate day)
{
    for (const ClassStay &stay : stays) {
        if (stay.covers(day))
            return stay;
    }
    return std::nullopt;
}

QDate effectiveDay(MovementKind kind, QDate day, const std::optional<ClassFacts> &to)
{
    return to && isForNextYear(kind) ? to->year.since : day;
}

std::optional<MovementFault> faultOf(const WantedMovement &wanted, const PupilBook &book)
{
    const QList<MovementStep> steps = standing(book.steps);
    for (const MovementStep &step : steps) {
        // A promotion waits for the new year; until then the pupil can still change the class or leave.
        const bool waits = step.effective > wanted.step.effective && step.to && isForNextYear(step.kind);
        if (step.effective >= wanted.step.effective && !waits)
            return MovementFault{ErrorCode::Overlapping, u"day"_s, u"a later movement stands in the book"_s};
    }
    if (wanted.step.kind == MovementKind::Enrolment)
        return faultOfEnrolment(wanted, staysOf(book));
    if (!wanted.from)
        return MovementFault{ErrorCode::NotAMember, u"pupils"_s, u"in no class on the day before"_s};
    return faultFrom(*wanted.from, wanted);
}

std::optional<MovementFault> faultOfAnnulment(MovementId wanted, const PupilBook &book)
{
    const QList<MovementStep> steps = standing(book.steps);
    const auto last = std::max_element(steps.begin(), steps.end(),
                                       [](const MovementStep &a, const MovementStep &b) { return a.id < b.id; });
    const auto isWanted = [&](const MovementStep &step) { return step.id == wanted; };
    if (std::none_of(steps.begin(), steps.end(), isWanted))
        return MovementFault{ErrorCode::NotFound, u"movement"_s, u"no line that stands"_s};
    if (last->id != wanted)
        return MovementFault{ErrorCode::InUse, u"movement"_s, u"a later line of the pupil stands on it"_s};
    return std::nullopt;
}

ClassCounts countsOf(ClassId schoolClass, QDate first, QDate last, const QList<QList<ClassStay>> &pupils)
{
    ClassCounts counts;
    const QDate before = first.addDays(-1);
    for (const QList<ClassStay> &stays : pupils) {
        for (const ClassStay &stay : stays) {
            if (stay.schoolClass != schoolClass)
                continue;
            counts.start += stay.covers(before);
            counts.end += stay.covers(last);
            if (first <= stay.since && stay.since <= last)
                ++(stayOn(stays, stay.since.addDays(-1)) ? counts.innerIn : counts.arrived);
            if (stay.until && before <= *stay.until && *stay.until < last)
                ++(stayOn(stays, stay.until->addDays(1)) ? counts.innerOut : counts.left);
        }
    }
    return counts;
}

} // namespace parta
