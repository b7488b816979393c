// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bounds of the fields of planning.
#include "common/protocol/teachingchecks.h"
#include "common/protocol/faults.h"

using namespace Qt::StringLiterals;

namespace parta {

namespace {

constexpr qsizetype maxName = 200;
constexpr qsizetype maxAbbreviation = 4;
constexpr qsizetype maxCells = 2000;
constexpr qsizetype maxItems = 1000;
constexpr qsizetype maxTopic = 1000;
constexpr qsizetype maxHomework = 4000;
constexpr int mostWeekly = 60 * 100;
constexpr int mostYearly = 2000 * 100;
constexpr int mostLessons = 40;
constexpr int mostWeight = 1000;
constexpr int mostMinutes = 600;

bool isName(const QString &name, qsizetype most = maxName)
{
    return !name.trimmed().isEmpty() && name.size() <= most && name == name.trimmed();
}

std::optional<Failure> checkItem(const TopicPlanItem &item, const QString &path)
{
    if (item.topic.trimmed().isEmpty() || item.topic.size() > maxTopic)
        return malformedField(path + u".topic"_s, u"1 to 1000 characters"_s);
    if (item.section.size() > maxTopic)
        return malformedField(path + u".section"_s, u"at most 1000 characters"_s);
    if (item.homework.size() > maxHomework)
        return malformedField(path + u".homework"_s, u"at most 4000 characters"_s);
    if (item.minutes && (*item.minutes < 0 || *item.minutes > mostMinutes))
        return malformedField(path + u".minutes"_s, u"0 to 600"_s);
    return std::nullopt;
}

} // namespace

std::optional<Failure> check(const SaveSubject &wanted)
{
    if (!isName(wanted.name))
        return malformedField(u"name"_s, u"1 to 200 characters"_s);
    if (wanted.shortName.size() > maxName)
        return malformedField(u"shortName"_s, u"at most 200 characters"_s);
    if (wanted.area.size() > maxName)
        return malformedField(u"area"_s, u"at most 200 characters"_s);
    return std::nullopt;
}

std::optional<Failure> check(const SaveMarkScale &wanted)
{
    if (!isName(wanted.name))
        return malformedField(u"name"_s, u"1 to 200 characters"_s);
    return std::nullopt;
}

std::optional<Failure> check(const SaveWorkType &wanted)
{
    if (!isName(wanted.name))
        return malformedField(u"name"_s, u"1 to 200 characters"_s);
    if (!isName(wanted.abbreviation, maxAbbreviation))
        return malformedField(u"abbreviation"_s, u"1 to 4 characters"_s);
    if (wanted.weight < 1 || wanted.weight > mostWeight)
        return malformedField(u"weight"_s, u"0.01 to 10"_s);
    return std::nullopt;
}

std::optional<Failure> check(const SaveCurriculum &wanted)
{
    if (wanted.changes.size() > maxCells)
        return malformedField(u"changes"_s, u"at most 2000 cells"_s);
    for (qsizetype i = 0; i < wanted.changes.size(); ++i) {
        const CurriculumChange &change = wanted.changes.at(i);
        if (change.key.level < 1 || change.key.level > 13)
            return malformedField(u"changes[%1].key.level"_s.arg(i), u"1 to 13"_s);
        if (change.weekly && (*change.weekly < 0 || *change.weekly > mostWeekly))
            return malformedField(u"changes[%1].weekly"_s.arg(i), u"0 to 60 hours"_s);
        if (change.yearly < 0 || change.yearly > mostYearly)
            return malformedField(u"changes[%1].yearly"_s.arg(i), u"0 to 2000 hours"_s);
    }
    return std::nullopt;
}

std::optional<Failure> check(const SaveGroup &wanted)
{
    if (!wanted.schoolClass && !wanted.subgroup)
        return malformedField(u"schoolClass"_s, u"a class or a subgroup"_s);
    if (wanted.weeklyHours < 0 || wanted.weeklyHours > mostLessons)
        return malformedField(u"weeklyHours"_s, u"0 to 40"_s);
    return std::nullopt;
}

std::optional<Failure> check(const SaveSubgroup &wanted)
{
    if (!isName(wanted.name))
        return malformedField(u"name"_s, u"1 to 200 characters"_s);
    return std::nullopt;
}

std::optional<Failure> check(const MovePupils &wanted)
{
    if (!wanted.day.isValid())
        return malformedField(u"day"_s, u"a day"_s);
    if (wanted.moves.size() > maxCells)
        return malformedField(u"moves"_s, u"at most 2000 pupils"_s);
    for (qsizetype i = 0; i < wanted.moves.size(); ++i)
        if (wanted.moves.at(i).from == wanted.moves.at(i).to)
            return malformedField(u"moves[%1].to"_s.arg(i), u"another subgroup"_s);
    return std::nullopt;
}

std::optional<Failure> check(const AppointTeacher &wanted)
{
    if (!wanted.since.isValid())
        return malformedField(u"since"_s, u"a day"_s);
    return std::nullopt;
}

std::optional<Failure> check(const SaveTopicPlan &wanted)
{
    if (wanted.items.size() > maxItems)
        return malformedField(u"items"_s, u"at most 1000 topics"_s);
    for (qsizetype i = 0; i < wanted.items.size(); ++i)
        if (const auto failure = checkItem(wanted.items.at(i), u"items[%1]"_s.arg(i)))
            return failure;
    return std::nullopt;
}

} // namespace parta
