// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Min-conflicts search with a tabu list: a class's lessons are a permutation of its activities over its
// places of the week, so only teachers can clash; integers only, so the result is the same everywhere.
#include "server/demo/timetabler.h"
#include <algorithm>
#include <array>

namespace parta::demo {

namespace {
constexpr int Days = 5;
constexpr int Numbers = 8;
constexpr int ClashCost = 100;
constexpr int TwiceADayCost = 6;
constexpr int ShortTermPlaceCost = 5; ///< level 1 has three lessons a day until November
constexpr int FifthLessonCost = 8;    ///< level 1 has a fifth lesson only on a day with physical culture
constexpr int MostSteps = 60000;
constexpr int Tenure = 12;

struct Place { int day = 0; int number = 1; };

int instant(Place place) { return place.day * Numbers + place.number; }

class Solver
{
public:
    explicit Solver(const SchoolPlan &plan) : m_plan(plan), m_random(plan.seed, u"timetable")
    {
        m_busy.resize(plan.staff.size());
        for (int i = 0; i < plan.subjects.size(); ++i) {
            if (plan.subjects[i].key == QStringView(u"pe"))
                m_pe = i;
        }
        for (int i = 0; i < plan.classes.size(); ++i)
            layOut(i);
    }

    bool solve()
    {
        for (m_step = 0; m_step < MostSteps; ++m_step) {
            const QList<Cell> wrong = conflicts();
            if (wrong.isEmpty())
                return true;
            improve(m_random.pick(wrong));
        }
        return clashes() == 0;
    }

    QList<Slot> result() const
    {
        QList<Slot> all;
        for (const Week &week : m_weeks) {
            for (int i = 0; i < week.places.size(); ++i) {
                for (const int group : m_plan.activities[week.activities[i]].groups)
                    all << Slot{group, week.places[i].day + 1, week.places[i].number};
            }
        }
        std::stable_sort(all.begin(), all.end(), [](const Slot &a, const Slot &b) {
            return std::tie(a.weekday, a.number, a.group) < std::tie(b.weekday, b.number, b.group);
        });
        return all;
    }

private:
    struct Week {
        QList<Place> places;
        QList<int> activities;
        QList<int> tabuUntil;
    };
    struct Cell { int week = 0; int index = 0; };

    void layOut(int schoolClass)
    {
        Week week;
        for (int i = 0; i < m_plan.activities.size(); ++i) {
            if (m_plan.activities[i].schoolClass == schoolClass)
                week.activities << i;
        }
        m_random.shuffle(week.activities);
        const QList<int> lessons = dailyLessons(int(week.activities.size()));
        for (int day = 0; day < Days; ++day) {
            for (int number = 1; number <= lessons[day]; ++number)
                week.places << Place{day, number};
        }
        week.tabuUntil.fill(0, week.places.size());
        for (int i = 0; i < week.places.size(); ++i)
            occupy(week, i, 1);
        m_weeks << week;
    }

    void occupy(const Week &week, int index, int step)
    {
        for (const int group : m_plan.activities[week.activities[index]].groups)
            m_busy[m_plan.groups[group].teacher][instant(week.places[index])] += step;
    }

    int clashesAt(const Week &week, int index) const
    {
        int count = 0;
        for (const int group : m_plan.activities[week.activities[index]].groups)
            count += m_busy[m_plan.groups[group].teacher][instant(week.places[index])] - 1;
        return count;
    }

    /// What stands wrongly at one place, beside clashes of teachers.
    int awkwardness(const Week &week, int index) const
    {
        const Activity &activity = m_plan.activities[week.activities[index]];
        const Place place = week.places[index];
        const int hours = m_plan.groups[activity.groups[0]].weeklyHours;
        int twice = 0;
        bool pe = false, fifth = false;
        for (int i = 0; i < week.places.size(); ++i) {
            if (week.places[i].day != place.day)
                continue;
            const int subject = m_plan.activities[week.activities[i]].subject;
            twice += i != index && subject == activity.subject;
            pe = pe || subject == m_pe;
            fifth = fifth || week.places[i].number > 4;
        }
        // Six hours in five days: one day takes two.
        int cost = hours > Days ? std::max(0, twice - 1) * TwiceADayCost : twice * TwiceADayCost;
        if (m_plan.classes[activity.schoolClass].level == 1) {
            cost += place.number > 3 && hours == 1 ? ShortTermPlaceCost : 0;
            cost += fifth && !pe ? FifthLessonCost : 0;
        }
        return cost;
    }

    int costAt(const Week &week, int index) const
    {
        return clashesAt(week, index) * ClashCost + awkwardness(week, index);
    }

    QList<Cell> conflicts() const
    {
        QList<Cell> clashing, awkward;
        for (int w = 0; w < m_weeks.size(); ++w) {
            for (int i = 0; i < m_weeks[w].places.size(); ++i) {
                if (clashesAt(m_weeks[w], i) > 0)
                    clashing << Cell{w, i};
                else if (awkwardness(m_weeks[w], i) > 0)
                    awkward << Cell{w, i};
            }
        }
        return clashing.isEmpty() ? awkward : clashing;
    }

    int clashes() const
    {
        int count = 0;
        for (const Week &week : m_weeks) {
            for (int i = 0; i < week.places.size(); ++i)
                count += clashesAt(week, i);
        }
        return count;
    }

    void swap(Week &week, int a, int b)
    {
        occupy(week, a, -1);
        occupy(week, b, -1);
        std::swap(week.activities[a], week.activities[b]);
        occupy(week, a, 1);
        occupy(week, b, 1);
    }

    void improve(Cell cell)
    {
        Week &week = m_weeks[cell.week];
        int best = -1, bestCost = 0, ties = 0;
        for (int other = 0; other < week.places.size(); ++other) {
            const bool same = m_plan.activities[week.activities[other]].subject
                              == m_plan.activities[week.activities[cell.index]].subject;
            if (same || week.tabuUntil[other] > m_step)
                continue;
            const int before = costAt(week, cell.index) + costAt(week, other);
            swap(week, cell.index, other);
            const int cost = costAt(week, cell.index) + costAt(week, other) - before;
            swap(week, cell.index, other);
            ties = cost == bestCost && best >= 0 ? ties + 1 : 1;
            if (best < 0 || cost < bestCost || (cost == bestCost && m_random.below(ties) == 0)) {
                best = other;
                bestCost = cost;
            }
        }
        if (best < 0)
            return;
        swap(week, cell.index, best);
        week.tabuUntil[cell.index] = week.tabuUntil[best] = m_step + Tenure + m_random.below(Tenure);
    }

    const SchoolPlan &m_plan;
    Random m_random;
    QList<Week> m_weeks;
    QList<std::array<int, Days * Numbers>> m_busy;
    int m_pe = -1;
    int m_step = 0;
};
} // namespace

int mostLessonsADay(int level)
{
    if (level == 1)
        return 5; // four, and once a week five with physical culture
    if (level <= 4)
        return 6;
    return level <= 6 ? 6 : 7;
}

QList<int> dailyLessons(int weeklyHours)
{
    constexpr std::array order{1, 0, 4, 3, 2};
    QList<int> lessons(Days, weeklyHours / Days);
    for (int i = 0; i < weeklyHours % Days; ++i)
        ++lessons[order[size_t(i)]];
    return lessons;
}

QList<Slot> solveTimetable(const SchoolPlan &plan)
{
    Solver solver(plan);
    if (!solver.solve())
        return {};
    return solver.result();
}

} // namespace parta::demo
