// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bounds of the requests' fields.
#include "common/protocol/checks.h"
#include "common/protocol/faults.h"
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr qsizetype maxCells = 2000;
constexpr qsizetype maxReason = 500;
constexpr qsizetype maxTopic = 1000;
constexpr qsizetype maxHomework = 4000;
constexpr qsizetype maxName = 200;

bool isWork(int position)
{
    return position >= 1 && position <= 4;
}

/// The last of a call's checks: its reason.
std::optional<Failure> checkReason(const std::optional<QString> &reason)
{
    if (reason && reason->size() > maxReason)
        return malformedField(u"reason"_s, u"at most 500 characters"_s);
    return std::nullopt;
}

bool areMinutes(const std::optional<int> &minutes)
{
    return !minutes || (*minutes >= 0 && *minutes <= 600);
}

} // namespace

std::optional<Failure> check(const SetMark &wanted)
{
    if (!isWork(wanted.work))
        return malformedField(u"work"_s, u"1 to 4"_s);
    return checkReason(wanted.reason);
}

std::optional<Failure> check(const SetAttendance &wanted)
{
    if (!areMinutes(wanted.minutes))
        return malformedField(u"minutes"_s, u"0 to 600"_s);
    return checkReason(wanted.reason);
}

std::optional<Failure> check(const SetCells &wanted)
{
    if (wanted.marks.size() + wanted.attendance.size() > maxCells)
        return malformedField(u"marks"_s, u"at most 2000 cells"_s);
    for (qsizetype i = 0; i < wanted.marks.size(); ++i)
        if (!isWork(wanted.marks.at(i).work))
            return malformedField(u"marks[%1].work"_s.arg(i), u"1 to 4"_s);
    for (qsizetype i = 0; i < wanted.attendance.size(); ++i)
        if (!areMinutes(wanted.attendance.at(i).minutes))
            return malformedField(u"attendance[%1].minutes"_s.arg(i), u"0 to 600"_s);
    return checkReason(wanted.reason);
}

std::optional<Failure> check(const SetTermMark &wanted)
{
    if (wanted.grade == Grade::Debt)
        return malformedField(u"grade"_s, u"a term has no debt"_s);
    return checkReason(wanted.reason);
}

std::optional<Failure> check(const SetLessonRecord &wanted)
{
    if (wanted.topic.size() > maxTopic)
        return malformedField(u"topic"_s, u"at most 1000 characters"_s);
    if (wanted.homework.size() > maxHomework)
        return malformedField(u"homework"_s, u"at most 4000 characters"_s);
    if (!areMinutes(wanted.homeworkMinutes))
        return malformedField(u"homeworkMinutes"_s, u"0 to 600"_s);
    return checkReason(wanted.reason);
}

std::optional<Failure> check(const SetWork &wanted)
{
    if (!isWork(wanted.position))
        return malformedField(u"position"_s, u"1 to 4"_s);
    if (wanted.title.size() > maxName)
        return malformedField(u"title"_s, u"at most 200 characters"_s);
    return checkReason(wanted.reason);
}

std::optional<Failure> check(const FoundSchool &wanted)
{
    if (wanted.orderNumber.trimmed().isEmpty() || !wanted.orderDate.isValid())
        return Failure{.code = ErrorCode::OrderRequired, .clause = clauseOf(ErrorCode::OrderRequired),
                       .field = u"orderNumber"_s, .detail = {}, .retryAfter = {}, .current = {}};
    if (wanted.name.trimmed().isEmpty() || wanted.name.size() > maxName)
        return malformedField(u"name"_s, u"1 to 200 characters"_s);
    if (wanted.administrator.surname.trimmed().isEmpty() || wanted.administrator.givenName.trimmed().isEmpty())
        return malformedField(u"administrator"_s, u"surname and given name"_s);
    if (!QTimeZone(wanted.timeZone.toLatin1()).isValid())
        return malformedField(u"timeZone"_s, u"an IANA time zone"_s);
    return std::nullopt;
}

} // namespace parta
