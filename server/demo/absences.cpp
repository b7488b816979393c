// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Streaks are drawn once per pupil; about one pupil in twenty-five is away on a day.
#include "server/demo/absences.h"

namespace parta::demo {

namespace {
constexpr int IllPermille = 6;
constexpr int LeavePermille = 3;
constexpr int CompetitionPermille = 1;
constexpr int TruantAbility = 360;
} // namespace

Absences::Absences(const SchoolPlan &plan) : m_plan(plan)
{
    const QList<QDate> days = plan.year.studyDays(2);
    for (int i = 0; i < days.size(); ++i)
        m_dayIndex.insert(days[i], i);
    for (int pupil = 0; pupil < plan.pupils.size(); ++pupil) {
        Random random(plan.seed, u"absences", quint64(pupil));
        QList<std::optional<AttendanceCode>> own(days.size());
        fall(random, own);
        m_days << own;
    }
}

void Absences::fall(Random &random, QList<std::optional<AttendanceCode>> &days) const
{
    // Some are ill often, most seldom.
    const int frailty = random.between(1, 3);
    for (int i = 0; i < days.size(); ++i) {
        AttendanceCode code = AttendanceCode::Illness;
        int length = 0;
        if (random.chance(IllPermille * frailty / 2)) {
            length = random.between(2, 8);
        } else if (random.chance(LeavePermille)) {
            code = AttendanceCode::Excused;
            length = 1;
        } else if (random.chance(CompetitionPermille)) {
            code = AttendanceCode::Order;
            length = random.between(1, 3);
        }
        // The reason of an illness is often not known on its first day.
        const bool known = random.chance(450);
        for (int day = 0; day < length && i + day < days.size(); ++day)
            days[i + day] = day == 0 && !known && code == AttendanceCode::Illness ? AttendanceCode::Unknown : code;
        i += length;
    }
}

Presence Absences::at(int pupil, const PlannedLesson &lesson, Random &random) const
{
    const std::optional<AttendanceCode> away = m_days[pupil].value(m_dayIndex.value(lesson.day, -1));
    if (away)
        return {away, {}};
    const Pupil &person = m_plan.pupils[pupil];
    const int level = m_plan.classes[person.schoolClass].level;
    if (level >= 7 && person.ability < TruantAbility && random.chance(lesson.lastOfDay ? 40 : 8))
        return {random.chance(500) ? AttendanceCode::Unexcused : AttendanceCode::Unknown, {}};
    if (random.chance(lesson.number == 1 ? 9 : 1))
        return {AttendanceCode::Late, random.between(3, 15)};
    return {};
}

} // namespace parta::demo
