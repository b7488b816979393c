// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Filling days, counting days.
#include "tests/support/pupildays.h"

using namespace Qt::StringLiterals;

namespace parta {

void PupilDays::apply(MovementKind kind, QDate effective, qint64 to)
{
    m_before.append(m_now);
    const int from = int(m_first.daysTo(effective));
    int end = length;
    if (kind == MovementKind::ClassChange && m_now.promotedFrom > from)
        end = m_now.promotedFrom;
    for (int day = from; day < end; ++day)
        m_now.days[day] = to;
    if (to && isForNextYear(kind))
        m_now.promotedFrom = from;
    else if (to == 0)
        m_now.promotedFrom = length;
}

void PupilDays::takeBack()
{
    m_now = m_before.takeLast();
}

QList<qint64> daysOf(const QList<ClassStay> &stays, QDate first)
{
    QList<qint64> days(PupilDays::length, 0);
    for (const ClassStay &stay : stays) {
        const int from = qMax(0, int(first.daysTo(stay.since)));
        const int to = stay.until ? int(first.daysTo(*stay.until)) : PupilDays::length - 1;
        for (int day = from; day <= to && day < PupilDays::length; ++day)
            days[day] += stay.schoolClass.value; // two classes on one day would show as a third
    }
    return days;
}

ClassCounts countedByDays(qint64 schoolClass, QDate first, QDate last, const QList<PupilDays> &pupils)
{
    ClassCounts counts;
    for (const PupilDays &pupil : pupils) {
        counts.start += pupil.on(first.addDays(-1)) == schoolClass;
        counts.end += pupil.on(last) == schoolClass;
        for (QDate day = first; day <= last; day = day.addDays(1)) {
            const qint64 before = pupil.on(day.addDays(-1)), now = pupil.on(day);
            if (before == now)
                continue;
            if (now == schoolClass)
                ++(before == 0 ? counts.arrived : counts.innerIn);
            if (before == schoolClass)
                ++(now == 0 ? counts.left : counts.innerOut);
        }
    }
    return counts;
}

QList<ClassFacts> twoYears(qint64 firstId)
{
    QList<ClassFacts> classes;
    for (int year = 2026; year <= 2027; ++year) {
        for (int level = 7; level <= 10; ++level) {
            for (const QString &letter : {u"А"_s, u"Б"_s})
                classes.append({ClassId{firstId++}, QString::number(level) + letter, level,
                                {QDate(year, 9, 1), QDate(year + 1, 8, 31)}});
        }
    }
    return classes;
}

namespace {

const ClassFacts *find(const QList<ClassFacts> &classes, qint64 id)
{
    for (const ClassFacts &one : classes) {
        if (one.id.value == id)
            return &one;
    }
    return nullptr;
}

ClassFacts any(QRandomGenerator &random, const QList<ClassFacts> &classes)
{
    return classes.at(random.bounded(int(classes.size())));
}

/// A class of the level in the year that begins then.
std::optional<ClassFacts> of(QRandomGenerator &random, const QList<ClassFacts> &classes, int level, QDate since)
{
    QList<ClassFacts> fitting;
    for (const ClassFacts &one : classes) {
        if (one.level == level && one.year.since == since)
            fitting.append(one);
    }
    return fitting.isEmpty() ? std::nullopt : std::optional(any(random, fitting));
}

} // namespace

TriedMovement tryMovement(QRandomGenerator &random, const PupilDays &pupil, const QList<ClassFacts> &classes, QDate after)
{
    TriedMovement tried;
    tried.day = after.addDays(random.bounded(0, 90));
    const ClassFacts *now = find(classes, pupil.on(tried.day.addDays(-1)));
    if (!now) {
        const QDate year(tried.day.month() < 9 ? tried.day.year() - 1 : tried.day.year(), 9, 1);
        tried.to = of(random, classes, random.bounded(7, 11), year);
        return tried;
    }
    const QDate next = now->year.since.addYears(1);
    switch (random.bounded(6)) {
    case 0:
        tried.kind = MovementKind::Departure;
        break;
    case 1:
        tried.kind = now->level == 9 ? MovementKind::Completion : MovementKind::Promotion;
        tried.to = of(random, classes, now->level + 1, next);
        break;
    case 2:
        tried.kind = MovementKind::Repeat;
        tried.to = of(random, classes, now->level, next);
        break;
    case 3:
        tried.kind = now->level == 9 ? MovementKind::Graduation : MovementKind::Enrolment;
        tried.to = now->level == 9 ? std::nullopt : std::optional(any(random, classes));
        break;
    default:
        tried.kind = MovementKind::ClassChange;
        tried.to = of(random, classes, now->level, now->year.since);
        break;
    }
    return tried;
}

} // namespace parta
