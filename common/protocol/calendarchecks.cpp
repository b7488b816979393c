// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bounds of names, levels and days.
#include "common/protocol/calendarchecks.h"
#include "common/protocol/faults.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr qsizetype maxName = 100;
constexpr qsizetype maxText = 500;
constexpr int highestLevel = 13;
constexpr qsizetype mostTerms = 6;

Failure fault(ErrorCode code, const QString &field, const QString &detail = {})
{
    return {.code = code, .clause = {}, .field = field, .detail = detail, .retryAfter = {}, .current = {}};
}

bool isName(const QString &name)
{
    return !name.trimmed().isEmpty() && name.size() <= maxName;
}

bool areDays(QDate first, QDate last)
{
    return first.isValid() && last.isValid() && first <= last;
}

std::optional<Failure> checkLevels(int from, int to, const QString &prefix = {})
{
    if (from < 1 || from > highestLevel)
        return malformedField(prefix + u"levelFrom"_s, u"1 to 13"_s);
    if (to < from || to > highestLevel)
        return malformedField(prefix + u"levelTo"_s, u"from the lowest level to 13"_s);
    return std::nullopt;
}

} // namespace

std::optional<Failure> check(const SaveTermSet &wanted)
{
    if (!isName(wanted.name))
        return malformedField(u"name"_s, u"1 to 100 characters"_s);
    if (const auto levels = checkLevels(wanted.levelFrom, wanted.levelTo))
        return levels;
    if (wanted.kind == TermKind::Year)
        return malformedField(u"kind"_s, u"the Year term follows from the others"_s);
    if (wanted.terms.isEmpty() || wanted.terms.size() > mostTerms)
        return malformedField(u"terms"_s, u"1 to 6 terms"_s);
    for (qsizetype i = 0; i < wanted.terms.size(); ++i) {
        const TermSpan &term = wanted.terms.at(i);
        if (!areDays(term.first, term.last))
            return malformedField(u"terms[%1].last"_s.arg(i), u"not before the first day"_s);
        if (i > 0 && term.first <= wanted.terms.at(i - 1).last)
            return fault(ErrorCode::Overlapping, u"terms[%1].first"_s.arg(i));
    }
    return std::nullopt;
}

std::optional<Failure> check(const SaveVacation &wanted)
{
    if (!isName(wanted.name))
        return malformedField(u"name"_s, u"1 to 100 characters"_s);
    if (!wanted.since.isValid())
        return malformedField(u"since"_s, u"a day"_s);
    if (!areDays(wanted.since, wanted.until))
        return malformedField(u"until"_s, u"not before the first day"_s);
    if (wanted.levelFrom == 0 && wanted.levelTo == 0)
        return wanted.classes.isEmpty() ? std::optional(malformedField(u"classes"_s, u"levels or classes"_s)) : std::nullopt;
    return checkLevels(wanted.levelFrom, wanted.levelTo);
}

std::optional<Failure> check(const SaveStudyWeek &wanted)
{
    if (wanted.days != 5 && wanted.days != 6)
        return malformedField(u"days"_s, u"5 or 6"_s);
    return checkLevels(wanted.levelFrom, wanted.levelTo);
}

std::optional<Failure> check(const SaveDayChange &wanted)
{
    const DayChange &change = wanted.change;
    if (!change.day.isValid())
        return malformedField(u"change.day"_s, u"a day"_s);
    if ((change.kind == DayChangeKind::Moved) != change.movedTo.has_value() || change.movedTo == change.day)
        return malformedField(u"change.movedTo"_s, u"another day, for what is moved"_s);
    if (change.asWeekday && (change.kind != DayChangeKind::Extra || *change.asWeekday < 1 || *change.asWeekday > 7))
        return malformedField(u"change.asWeekday"_s, u"1 to 7, for an extra day"_s);
    if (change.reason.trimmed().isEmpty())
        return fault(ErrorCode::ReasonRequired, u"change.reason"_s);
    if (change.reason.size() > maxText)
        return malformedField(u"change.reason"_s, u"at most 500 characters"_s);
    if (change.orderNumber.size() > maxName)
        return malformedField(u"change.orderNumber"_s, u"at most 100 characters"_s);
    return change.schoolClass ? std::nullopt : checkLevels(change.levelFrom, change.levelTo, u"change."_s);
}

std::optional<Failure> check(const SetStaffDay &wanted)
{
    if (!wanted.day.isValid())
        return malformedField(u"day"_s, u"a day"_s);
    if (wanted.isWorking && wanted.orderNumber.trimmed().isEmpty())
        return fault(ErrorCode::OrderRequired, u"orderNumber"_s);
    if (wanted.isWorking && !wanted.orderDay.isValid())
        return fault(ErrorCode::OrderRequired, u"orderDay"_s);
    if (wanted.orderNumber.size() > maxName)
        return malformedField(u"orderNumber"_s, u"at most 100 characters"_s);
    return std::nullopt;
}

std::optional<Failure> check(const SetSetting &wanted)
{
    const SettingSpec *spec = findSetting(wanted.name);
    if (spec == nullptr)
        return fault(ErrorCode::NotFound, u"name"_s);
    if (!fits(*spec, wanted.value))
        return malformedField(u"value"_s, u"not a value of this setting"_s);
    if (!wanted.since.isValid())
        return malformedField(u"since"_s, u"a day"_s);
    return std::nullopt;
}

} // namespace parta
