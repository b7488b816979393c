// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bounds of requests about the timetable, lesson changes and substitutions.
#include "common/protocol/lessonchanges.h"
#include "common/protocol/substitutions.h"
#include "common/protocol/timetable.h"
#include <QSet>
#include <set>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr qsizetype MostSlots = 8000;
constexpr qsizetype LongestText = 500;
constexpr qsizetype LongestName = 100;
constexpr int LongestLesson = 20;
constexpr int LongestList = 31;
constexpr int LongestAbsence = 400;

Failure fault(const QString &field, const QString &detail, ErrorCode code = ErrorCode::Malformed)
{
    return {.code = code, .clause = {}, .field = field, .detail = detail, .retryAfter = {}, .current = {}};
}

std::optional<Failure> checkReason(const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fault(u"reason"_s, {}, ErrorCode::ReasonRequired);
    if (reason.size() > LongestText)
        return fault(u"reason"_s, u"at most 500 characters"_s);
    return std::nullopt;
}

bool isPlace(const LessonPlace &place)
{
    return place.day.isValid() && place.number >= 0 && place.number <= LongestLesson;
}

bool isCell(const CycleCell &cell, int weeks)
{
    return cell.week >= 1 && cell.week <= weeks && cell.weekday >= 1 && cell.weekday <= 7 && cell.number >= 0
        && cell.number <= LongestLesson;
}

} // namespace

std::optional<Failure> check(const CancelLesson &wanted)
{
    return checkReason(wanted.reason);
}

std::optional<Failure> check(const MoveLesson &wanted)
{
    if (!isPlace(wanted.to))
        return fault(u"to"_s, u"a day and a lesson number"_s);
    return checkReason(wanted.reason);
}

std::optional<Failure> check(const AddLesson &wanted)
{
    if (!isPlace(wanted.at))
        return fault(u"at"_s, u"a day and a lesson number"_s);
    return checkReason(wanted.reason);
}

std::optional<Failure> check(const ListLessons &wanted)
{
    const qint64 days = wanted.since.daysTo(wanted.until);
    const bool isNarrow = wanted.staff.has_value() || wanted.schoolClass.has_value();
    if (!wanted.since.isValid() || !wanted.until.isValid() || days < 0 || days > (isNarrow ? LongestAbsence : LongestList))
        return fault(u"until"_s, u"at most 31 days, or a year of one teacher or class"_s);
    return std::nullopt;
}

std::optional<Failure> check(const SaveAbsence &wanted)
{
    if (!wanted.staff)
        return fault(u"staff"_s, u"a member of staff"_s);
    if (!wanted.since.isValid())
        return fault(u"since"_s, u"a day"_s);
    const qint64 days = wanted.since.daysTo(wanted.until);
    if (!wanted.until.isValid() || days < 0 || days > LongestAbsence)
        return fault(u"until"_s, u"not before the first day"_s);
    if (wanted.orderNumber.size() > LongestName)
        return fault(u"orderNumber"_s, u"at most 100 characters"_s);
    return checkReason(wanted.reason);
}

std::optional<Failure> check(const ListUncovered &wanted)
{
    const qint64 days = wanted.since.daysTo(wanted.until);
    if (!wanted.since.isValid() || !wanted.until.isValid() || days < 0 || days > LongestList)
        return fault(u"until"_s, u"at most 31 days"_s);
    return std::nullopt;
}

std::optional<Failure> check(const SetSubstitution &wanted)
{
    if (wanted.task.size() > LongestText * 4)
        return fault(u"task"_s, u"at most 2000 characters"_s);
    return std::nullopt;
}

std::optional<Failure> check(const SaveTimetable &wanted)
{
    if (wanted.name.trimmed().isEmpty() || wanted.name.size() > LongestName)
        return fault(u"name"_s, u"1 to 100 characters"_s);
    if (!wanted.since.isValid())
        return fault(u"since"_s, u"a day"_s);
    if (wanted.weeks < 1 || wanted.weeks > 2)
        return fault(u"weeks"_s, u"1 or 2"_s);
    if (wanted.slotList.size() > MostSlots)
        return fault(u"slotList"_s, u"at most 8000 slots"_s);
    std::set<std::pair<CycleCell, qint64>> known;
    for (qsizetype i = 0; i < wanted.slotList.size(); ++i) {
        const TimetableSlot &slot = wanted.slotList.at(i);
        if (!isCell(slot.cell, wanted.weeks) || !known.insert({slot.cell, slot.group.value}).second)
            return fault(u"slotList[%1]"_s.arg(i), u"a cell of the cycle, once for a group"_s);
    }
    return std::nullopt;
}

std::optional<Failure> check(const SetNotAvailable &wanted)
{
    if (int(bool(wanted.staff)) + int(bool(wanted.schoolClass)) + int(bool(wanted.room)) != 1)
        return fault(u"staff"_s, u"a teacher, a class or a room"_s);
    for (qsizetype i = 0; i < wanted.cells.size(); ++i) {
        if (i > 2 * 7 * LongestLesson || !isCell(wanted.cells.at(i), 2))
            return fault(u"cells[%1]"_s.arg(i), u"a cell of the cycle"_s);
    }
    return std::nullopt;
}

} // namespace parta
