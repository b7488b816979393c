// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Loads are dealt largest first to the least loaded teacher of the chair.
#include "server/demo/staffing.h"
#include <QHash>
#include <algorithm>

namespace parta::demo {

using namespace Qt::StringLiterals;

namespace {
constexpr QStringView ShownClass = u"7Б"; ///< its teachers get the first logins of their chairs

class Staffing
{
public:
    Staffing(SchoolPlan &plan, Names &names)
        : m_plan(plan), m_names(names), m_random(plan.seed, u"staff"), m_chairs(readChairs()) {}

    void run()
    {
        m_plan.subjects = readSubjects();
        hireOffice();
        for (const Chair &chair : std::as_const(m_chairs))
            hire(chair);
        for (int i = 0; i < m_plan.classes.size(); ++i)
            planClass(i);
        deal();
        while (exchange())
            ;
        for (const Load &load : std::as_const(m_loads)) {
            for (const int group : load.groups)
                m_plan.groups[group].teacher = load.teacher;
        }
        for (Group &group : m_plan.groups)
            group.room = m_plan.staff[group.teacher].room;
        appointClassTeachers();
        nameLogins();
    }

private:
    /// Lessons that one teacher must take together: those of a chair in a class, or of one of its halves.
    struct Load {
        int schoolClass = -1;
        QString chair;
        int part = 0;
        QList<int> groups;
        int hours = 0;
        int teacher = -1;
    };

    void hireOffice()
    {
        for (const Office &office : readOffices()) {
            const Sex sex = m_random.chance(250) ? Sex::Male : Sex::Female;
            m_plan.staff << StaffMember{m_names.staffMember(sex), sex, office.post, {}, office.login, office.role};
        }
    }

    void hire(const Chair &chair)
    {
        const QStringList named = chair.rooms.split(u", "_s);
        for (int i = 0; i < chair.teachers; ++i) {
            const bool male = chair.key == u"obzr" || (chair.key == u"tech" && i == 0) || m_random.chance(120);
            const Sex sex = male ? Sex::Male : Sex::Female;
            const int number = named[0].toInt();
            m_plan.rooms << (number ? QString::number(number + i) : named.value(i));
            m_plan.staff << StaffMember{m_names.staffMember(sex), sex, chair.post, chair.key, {}, {},
                                        int(m_plan.rooms.size()) - 1};
            m_teachers[chair.key] << int(m_plan.staff.size()) - 1;
        }
    }

    const Chair &chairOf(const Subject &subject, int level) const
    {
        for (const Chair &chair : m_chairs) {
            if (chair.key == subject.chair && (level > 4 || chair.primaryToo))
                return chair;
        }
        return m_chairs.first(); // the class's own teacher
    }

    void planClass(int index)
    {
        QHash<int, QList<int>> parts; // Split -> its two subgroups
        const int level = m_plan.classes[index].level;
        for (int s = 0; s < m_plan.subjects.size(); ++s) {
            const Subject &subject = m_plan.subjects[s];
            const int hours = weeklyHours(subject, m_plan.classes[index]);
            if (hours == 0)
                continue;
            const Chair &chair = chairOf(subject, level);
            const bool splits = subject.split != Split::None && chair.key == subject.chair;
            QList<int> subgroups{-1};
            if (splits)
                subgroups = subgroupsFor(index, subject);
            Activity activity{index, s, {}};
            for (int part = 0; part < subgroups.size(); ++part) {
                const int group = int(m_plan.groups.size());
                m_plan.groups << Group{index, s, subgroups[part], -1, -1, hours};
                activity.groups << group;
                loadFor(index, chair.key, part, group);
            }
            for (int hour = 0; hour < hours; ++hour)
                m_plan.activities << activity;
        }
    }

    QList<int> subgroupsFor(int schoolClass, const Subject &subject)
    {
        Subgroup first{schoolClass, {}, {}}, second{schoolClass, {}, {}};
        const QList<int> &pupils = m_plan.classes[schoolClass].pupils;
        for (int i = 0; i < pupils.size(); ++i) {
            const bool boy = m_plan.pupils[pupils[i]].sex == Sex::Male;
            const bool isFirst = subject.split == Split::BySex ? boy : i < (pupils.size() + 1) / 2;
            (isFirst ? first : second).pupils << pupils[i];
        }
        const bool bySex = subject.split == Split::BySex;
        first.name = bySex ? u"мальчики"_s : u"%1, 1 группа"_s.arg(subject.shortName);
        second.name = bySex ? u"девочки"_s : u"%1, 2 группа"_s.arg(subject.shortName);
        m_plan.subgroups << first << second;
        return {int(m_plan.subgroups.size()) - 2, int(m_plan.subgroups.size()) - 1};
    }

    void loadFor(int schoolClass, const QString &chair, int part, int group)
    {
        const int hours = m_plan.groups[group].weeklyHours;
        for (Load &load : m_loads) {
            if (load.schoolClass == schoolClass && load.chair == chair && load.part == part) {
                load.groups << group;
                load.hours += hours;
                return;
            }
        }
        m_loads << Load{schoolClass, chair, part, {group}, hours, -1};
    }

    void deal()
    {
        std::stable_sort(m_loads.begin(), m_loads.end(),
                         [](const Load &a, const Load &b) { return a.hours > b.hours; });
        QHash<std::pair<int, QString>, int> otherHalf;
        for (Load &load : m_loads) {
            const std::pair key(load.schoolClass, load.chair);
            load.teacher = chooseTeacher(load, otherHalf.value(key, -1));
            otherHalf[key] = load.teacher;
            m_plan.staff[load.teacher].load += load.hours;
        }
    }

    /// Swaps two loads of whole classes where that brings two colleagues of a chair closer together.
    bool exchange()
    {
        for (Load &more : m_loads) {
            for (Load &less : m_loads) {
                const int gain = more.hours - less.hours;
                const int apart = m_plan.staff[more.teacher].load - m_plan.staff[less.teacher].load;
                const bool alike = more.chair == less.chair && more.chair != u"primary" && isWhole(more) && isWhole(less);
                if (!alike || gain <= 0 || gain >= apart)
                    continue;
                m_plan.staff[more.teacher].load -= gain;
                m_plan.staff[less.teacher].load += gain;
                std::swap(more.teacher, less.teacher);
                return true;
            }
        }
        return false;
    }

    bool isWhole(const Load &load) const { return m_plan.groups[load.groups[0]].subgroup < 0; }

    int chooseTeacher(const Load &load, int taken) const
    {
        const QList<int> teachers = m_teachers.value(load.chair);
        if (load.chair == u"primary")
            return teachers[load.schoolClass];
        if (load.chair == u"tech")
            return teachers[load.part]; // each has his own workshop
        int best = -1;
        for (const int teacher : teachers) {
            if (teacher != taken && (best < 0 || m_plan.staff[teacher].load < m_plan.staff[best].load))
                best = teacher;
        }
        return best;
    }

    /// A class teacher teaches the class; as many lessons as possible, and one class each.
    void appointClassTeachers()
    {
        QList<int> busy;
        for (int i = 0; i < m_plan.classes.size(); ++i) {
            QHash<int, int> hours;
            for (const Group &group : std::as_const(m_plan.groups)) {
                if (group.schoolClass == i)
                    hours[group.teacher] += group.weeklyHours;
            }
            int best = -1;
            for (int teacher = 0; teacher < m_plan.staff.size(); ++teacher) {
                if (hours.contains(teacher) && !busy.contains(teacher)
                    && (best < 0 || hours[teacher] > hours[best]))
                    best = teacher;
            }
            busy << best;
            m_plan.classes[i].classTeacher = best;
            m_plan.classes[i].room = m_plan.staff[best].room;
        }
    }

    void nameLogins()
    {
        QList<int> order;
        for (const Group &group : std::as_const(m_plan.groups)) {
            if (m_plan.classes[group.schoolClass].name == ShownClass)
                order << group.teacher;
        }
        for (int i = 0; i < m_plan.staff.size(); ++i)
            order << i;
        QHash<QString, int> numbers;
        for (const int index : std::as_const(order)) {
            StaffMember &person = m_plan.staff[index];
            if (!person.login.isEmpty())
                continue;
            const int number = ++numbers[person.chair];
            person.login = u"teacher."_s + person.chair + (number > 1 ? QString::number(number) : QString());
        }
    }

    SchoolPlan &m_plan;
    Names &m_names;
    Random m_random;
    const QList<Chair> m_chairs;
    QHash<QString, QList<int>> m_teachers;
    QList<Load> m_loads;
};
} // namespace

void employ(SchoolPlan &plan, Names &names)
{
    Staffing(plan, names).run();
}

} // namespace parta::demo
