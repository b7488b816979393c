// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Timetable × study days × bells, then illnesses of teachers.
#include "server/demo/lessons.h"
#include <QHash>
#include <QSet>
#include <QTimeZone>
#include <algorithm>

namespace parta::demo {

namespace {
constexpr int IllnessPermilleADay = 2;

const Bell &bellOf(const SchoolPlan &plan, int level, QDate day, int number)
{
    for (const BellSchedule &schedule : plan.bellSchedules) {
        const bool ofLevel = schedule.levelFrom <= level && level <= schedule.levelTo;
        if (ofLevel && schedule.since <= day && (!schedule.until || day <= *schedule.until))
            return schedule.bells[number - 1];
    }
    Q_UNREACHABLE();
}

/// Lessons of one timetable on one day; `counts` numbers those of each group.
void addDay(const SchoolPlan &plan, int timetable, QDate day, QHash<int, int> &counts, QList<PlannedLesson> &lessons)
{
    const QList<Slot> &placed = plan.timetables[timetable].slots;
    for (int i = 0; i < placed.size(); ++i) {
        const Slot &slot = placed[i];
        const int level = plan.classes[plan.groups[slot.group].schoolClass].level;
        if (slot.weekday != day.dayOfWeek() || !plan.year.isStudyDay(day, level))
            continue;
        const Bell &bell = bellOf(plan, level, day, slot.number);
        PlannedLesson lesson{slot.group, day, slot.number, instantOf(day, bell.starts), instantOf(day, bell.ends), timetable, i};
        lesson.index = counts[slot.group]++;
        lessons << lesson;
    }
}

QList<PlannedLesson> generate(const SchoolPlan &plan)
{
    QList<PlannedLesson> lessons;
    QHash<int, int> counts;
    for (QDate day = plan.year.firstDay(); day <= plan.year.lastDay(); day = day.addDays(1)) {
        for (int i = 0; i < plan.timetables.size(); ++i) {
            const Timetable &timetable = plan.timetables[i];
            if (timetable.since <= day && (!timetable.until || day <= *timetable.until))
                addDay(plan, i, day, counts, lessons);
        }
    }
    return lessons;
}

/// Days on which each teacher is ill.
QHash<int, QSet<QDate>> illDays(const SchoolPlan &plan)
{
    Random random(plan.seed, u"ill teachers");
    QHash<int, QSet<QDate>> ill;
    const QList<QDate> days = plan.year.studyDays(2);
    for (int teacher = 0; teacher < plan.staff.size(); ++teacher) {
        // Nobody could take all lessons of a class in primary school.
        if (plan.staff[teacher].chair == QStringView(u"primary"))
            continue;
        for (int i = 0; i < days.size(); ++i) {
            if (!random.chance(IllnessPermilleADay))
                continue;
            const int length = random.between(2, 5);
            for (int day = i; day < std::min(i + length, int(days.size())) && days[day] <= plan.today; ++day)
                ill[teacher].insert(days[day]);
        }
    }
    return ill;
}

void substitute(const SchoolPlan &plan, QList<PlannedLesson> &lessons)
{
    const QHash<int, QSet<QDate>> ill = illDays(plan);
    QSet<std::pair<int, qint64>> busy;
    for (const PlannedLesson &lesson : std::as_const(lessons))
        busy.insert({plan.groups[lesson.group].teacher, lesson.starts});
    for (PlannedLesson &lesson : lessons) {
        const int teacher = plan.groups[lesson.group].teacher;
        if (!ill.value(teacher).contains(lesson.day))
            continue;
        lesson.cancelled = true;
        for (int other = 0; other < plan.staff.size() && lesson.cancelled; ++other) {
            const bool free = !busy.contains({other, lesson.starts}) && !ill.value(other).contains(lesson.day);
            if (other == teacher || plan.staff[other].chair != plan.staff[teacher].chair || !free)
                continue;
            lesson.substitute = other;
            lesson.cancelled = false;
            busy.insert({other, lesson.starts});
        }
    }
}

void markLast(const SchoolPlan &plan, QList<PlannedLesson> &lessons)
{
    QHash<std::pair<int, qint64>, int> last;
    for (const PlannedLesson &lesson : std::as_const(lessons)) {
        int &number = last[{plan.groups[lesson.group].schoolClass, lesson.day.toJulianDay()}];
        number = std::max(number, lesson.number);
    }
    for (PlannedLesson &lesson : lessons)
        lesson.lastOfDay = lesson.number == last[{plan.groups[lesson.group].schoolClass, lesson.day.toJulianDay()}];
}
} // namespace

QByteArray schoolZone()
{
    return QByteArrayLiteral("Europe/Moscow");
}

qint64 instantOf(QDate day, QTime time)
{
    static const QTimeZone zone(schoolZone());
    return QDateTime(day, time, zone).toMSecsSinceEpoch();
}

QList<PlannedLesson> lessonsOf(const SchoolPlan &plan)
{
    QList<PlannedLesson> lessons = generate(plan);
    substitute(plan, lessons);
    markLast(plan, lessons);
    return lessons;
}

int teacherOf(const SchoolPlan &plan, const PlannedLesson &lesson)
{
    return lesson.substitute >= 0 ? lesson.substitute : plan.groups[lesson.group].teacher;
}

} // namespace parta::demo
