// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fitness of teachers, the greedy choice for many lessons, and the totals.
#include "common/domain/substituting.h"
#include <QHash>
#include <QMap>
#include <algorithm>
#include <tuple>

namespace parta {

namespace {

bool overlaps(const QDateTime &starts, const QDateTime &ends, const TakenHour &hour)
{
    return hour.starts < ends && starts < hour.ends;
}

auto orderOf(const FreeTeacher &t)
{
    return std::tuple(!t.sameSubject, t.merges, !t.knowsClass, t.thisMonth, t.thatDay, t.name);
}

bool isAway(StaffId staff, QDate day, const QList<AwayDays> &away)
{
    return std::any_of(away.begin(), away.end(), [=](const AwayDays &one) {
        return one.staff == staff && one.since <= day && day <= one.until;
    });
}

/// How a teacher's own lessons stand to the need: nothing where he is taken.
std::optional<FreeTeacher> fitness(const LessonNeed &need, const TeacherFacts &facts, const QList<TakenHour> &taken)
{
    FreeTeacher found{facts.who.id, facts.who.name, facts.subjects.contains(need.subject),
                      need.schoolClass != 0 && facts.classes.contains(need.schoolClass), false, facts.thisMonth, 0};
    for (const TakenHour &hour : taken) {
        if (hour.staff != facts.who.id || hour.day != need.day || hour.lesson == need.lesson)
            continue;
        ++found.thatDay;
        if (!overlaps(need.starts, need.ends, hour))
            continue;
        if (hour.subject != need.subject || hour.schoolClass != need.schoolClass || need.schoolClass == 0)
            return std::nullopt;
        found.merges = true;
    }
    return found;
}

} // namespace

QList<FreeTeacher> freeTeachers(const LessonNeed &need, const QList<TeacherFacts> &staff, const QList<TakenHour> &taken,
                                const QList<AwayDays> &away)
{
    QList<FreeTeacher> list;
    for (const TeacherFacts &facts : staff) {
        if (facts.who.id == need.absent || isAway(facts.who.id, need.day, away))
            continue;
        if (const auto found = fitness(need, facts, taken))
            list.append(*found);
    }
    std::sort(list.begin(), list.end(), [](const FreeTeacher &a, const FreeTeacher &b) { return orderOf(a) < orderOf(b); });
    return list;
}

QList<StaffId> proposals(const QList<UncoveredLesson> &lessons)
{
    QHash<StaffId, int> given;
    QList<std::pair<StaffId, const DayLesson *>> used;
    QList<StaffId> chosen;
    for (const UncoveredLesson &need : lessons) {
        std::optional<FreeTeacher> best;
        for (FreeTeacher teacher : need.teachers) {
            const bool isUsed = std::any_of(used.begin(), used.end(), [&](const auto &one) {
                return one.first == teacher.staff && one.second->starts < need.lesson.ends && need.lesson.starts < one.second->ends;
            });
            teacher.thisMonth += given.value(teacher.staff);
            if (!isUsed && (!best || orderOf(teacher) < orderOf(*best)))
                best = teacher;
        }
        chosen.append(best ? best->staff : StaffId{});
        if (best) {
            ++given[best->staff];
            used.append({best->staff, &need.lesson});
        }
    }
    return chosen;
}

QList<SubstitutionLine> standing(const QList<SubstitutionLine> &lines)
{
    QHash<LessonId, qint64> last;
    for (const SubstitutionLine &line : lines)
        last[line.lesson] = qMax(last.value(line.lesson), line.id);
    QList<SubstitutionLine> list;
    for (const SubstitutionLine &line : lines) {
        if (last.value(line.lesson) == line.id && line.kind != SubstitutionKind::Withdrawn)
            list.append(line);
    }
    return list;
}

QList<SubstitutionTotal> totalsOf(const QList<SubstitutionLine> &lines)
{
    QMap<std::tuple<QDate, QString, qint64>, SubstitutionTotal> totals;
    const auto total = [&](StaffId staff, const QString &name, QDate day) -> SubstitutionTotal & {
        const QDate month(day.year(), day.month(), 1);
        SubstitutionTotal &one = totals[{month, name, staff.value}];
        one.staff = staff;
        one.name = name;
        one.month = month;
        return one;
    };
    const auto counted = standing(lines);
    for (const SubstitutionLine &line : counted) {
        SubstitutionTotal &giver = total(line.substitute, line.substituteName, line.place.day);
        ++(line.kind == SubstitutionKind::Merged ? giver.merged : giver.given);
        if (line.absent)
            ++total(line.absent, line.absentName, line.place.day).missed;
    }
    return totals.values();
}

} // namespace parta
