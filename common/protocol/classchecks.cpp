// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bounds of names and numbers.
#include "common/protocol/classchecks.h"
#include "common/protocol/faults.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr qsizetype maxClassName = 15;
constexpr qsizetype maxText = 100;
constexpr qsizetype mostClasses = 200;

Failure fault(ErrorCode code, const QString &field, const QString &detail = {})
{
    return {.code = code, .clause = {}, .field = field, .detail = detail, .retryAfter = {}, .current = {}};
}

bool isShift(int shift)
{
    return shift == 1 || shift == 2;
}

} // namespace

std::optional<Failure> check(const SaveClass &wanted)
{
    const ClassRecord &record = wanted.record;
    if (record.level < 1 || record.level > 13)
        return malformedField(u"record.level"_s, u"1 to 13"_s);
    if (record.letter.trimmed().isEmpty() || record.letter.size() > maxClassName)
        return malformedField(u"record.letter"_s, u"1 to 15 characters"_s);
    if (record.name.trimmed().isEmpty() || record.name.size() > maxClassName)
        return malformedField(u"record.name"_s, u"1 to 15 characters"_s);
    if (!isShift(record.shift))
        return malformedField(u"record.shift"_s, u"1 or 2"_s);
    if (record.profile.size() > maxText)
        return malformedField(u"record.profile"_s, u"at most 100 characters"_s);
    return std::nullopt;
}

std::optional<Failure> check(const MakeClasses &wanted)
{
    const auto names = classNamesOf(wanted.names);
    if (!names || names->isEmpty() || names->size() > mostClasses)
        return malformedField(u"names"_s, u"names of classes, at most 200"_s);
    if (!isShift(wanted.shift))
        return malformedField(u"shift"_s, u"1 or 2"_s);
    return std::nullopt;
}

std::optional<Failure> check(const AppointClassTeacher &wanted)
{
    if (!wanted.since.isValid())
        return malformedField(u"since"_s, u"a day"_s);
    if (wanted.orderNumber.trimmed().isEmpty())
        return fault(ErrorCode::OrderRequired, u"orderNumber"_s);
    if (!wanted.orderDay.isValid())
        return fault(ErrorCode::OrderRequired, u"orderDay"_s);
    if (wanted.orderNumber.size() > maxText)
        return malformedField(u"orderNumber"_s, u"at most 100 characters"_s);
    return std::nullopt;
}

std::optional<Failure> check(const SaveRoom &wanted)
{
    if (wanted.name.trimmed().isEmpty() || wanted.name.size() > maxText)
        return malformedField(u"name"_s, u"1 to 100 characters"_s);
    if (wanted.capacity && (*wanted.capacity < 1 || *wanted.capacity > 2000))
        return malformedField(u"capacity"_s, u"1 to 2000"_s);
    return std::nullopt;
}

} // namespace parta
