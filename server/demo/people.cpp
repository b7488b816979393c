// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Families, class lists and personal files of the demo school.
#include "server/demo/people.h"
#include "common/domain/movement/movement.h"
#include <QHash>
#include <algorithm>

namespace parta::demo {

using namespace Qt::StringLiterals;

namespace {
constexpr int Levels = 11;
constexpr QStringView Letters = u"АБВ";

class Registrar
{
public:
    Registrar(SchoolPlan &plan, Names &names) : m_plan(plan), m_names(names), m_random(plan.seed, u"people") {}

    void admit(int schoolClass)
    {
        Pupil pupil;
        pupil.schoolClass = schoolClass;
        pupil.sex = m_random.chance(505) ? Sex::Male : Sex::Female;
        const int level = m_plan.classes[schoolClass].level;
        const QDate youngest(m_plan.year.firstYear() - 6 - level, 9, 14);
        pupil.born = youngest.addDays(-m_random.below(365));
        pupil.ability = std::clamp(560 + m_random.deviation(420), 120, 960);
        pupil.membership.since = m_plan.year.firstDay();
        Family &family = familyFor(level);
        pupil.name = m_names.child(family.parents, pupil.sex);
        pupil.guardians = family.guardians;
        m_plan.classes[schoolClass].pupils << int(m_plan.pupils.size());
        m_plan.pupils << pupil;
    }

    /// Some pupils come late, some leave: their cells are closed on the other days.
    void move(SchoolClass &schoolClass)
    {
        const int days = int(m_plan.year.firstDay().daysTo(m_plan.today));
        const int comes = m_random.pick(schoolClass.pupils), goes = m_random.pick(schoolClass.pupils);
        const int day = m_random.between(5, 90);
        if (m_random.chance(300) && day < days - 3)
            m_plan.pupils[comes].membership.since = m_plan.year.firstDay().addDays(day);
        if (m_random.chance(220) && comes != goes && day + 9 < days - 3)
            m_plan.pupils[goes].membership.until = m_plan.year.firstDay().addDays(day + 9);
    }

private:
    struct Family {
        Parents parents;
        QList<int> guardians;
        int children = 0;
        int level = 0;
    };

    Family &familyFor(int level)
    {
        if (!m_families.isEmpty() && m_random.chance(130)) {
            Family &known = m_families[m_random.below(int(m_families.size()))];
            if (known.children == 1 && known.level < level && level <= known.level + 8) {
                ++known.children;
                return known;
            }
        }
        Family family{m_names.parents(), {}, 1, level};
        const bool mother = m_random.chance(970);
        if (mother)
            family.guardians << enter(family.parents.mother, u"мать"_s);
        if (!mother || m_random.chance(720))
            family.guardians << enter(family.parents.father, u"отец"_s);
        m_families << family;
        return m_families.last();
    }

    int enter(const PersonName &name, const QString &kind)
    {
        // The numbers of +7 (000) belong to nobody.
        const QString phone = u"+7 (000) %1-%2-%3"_s.arg(m_random.between(100, 999))
                                  .arg(m_random.between(10, 99)).arg(m_random.between(10, 99));
        m_plan.guardians << Guardian{name, kind, phone};
        return int(m_plan.guardians.size()) - 1;
    }

    SchoolPlan &m_plan;
    Names &m_names;
    Random m_random;
    QList<Family> m_families;
};

/// ё counts as е in a class list.
QString sortKey(const PersonName &name)
{
    return name.listed().toLower().replace(u'ё', u'е');
}

void sortLists(SchoolPlan &plan)
{
    for (SchoolClass &schoolClass : plan.classes) {
        std::sort(schoolClass.pupils.begin(), schoolClass.pupils.end(), [&](int a, int b) {
            return sortKey(plan.pupils[a].name) < sortKey(plan.pupils[b].name);
        });
    }
}

/// Numbers run by letter over the whole school, eldest classes first, as they were admitted (norms.md 6).
void numberFiles(SchoolPlan &plan)
{
    QHash<QString, int> numbers;
    for (auto schoolClass = plan.classes.crbegin(); schoolClass != plan.classes.crend(); ++schoolClass) {
        for (const int index : schoolClass->pupils) {
            const QString letter = alphabetLetter(plan.pupils[index].name.surname);
            plan.pupils[index].personalFile = u"%1/%2"_s.arg(letter).arg(++numbers[letter]);
        }
    }
}
} // namespace

void populate(SchoolPlan &plan, Names &names)
{
    Random sizes(plan.seed, u"class sizes");
    Registrar registrar(plan, names);
    for (int level = 1; level <= Levels; ++level) {
        for (const QChar letter : Letters) {
            plan.classes << SchoolClass{level, letter, u"%1%2"_s.arg(level).arg(letter), -1, -1, {}};
            const int size = level < 10 ? sizes.between(26, 29) : sizes.between(24, 27);
            for (int i = 0; i < size; ++i)
                registrar.admit(int(plan.classes.size()) - 1);
        }
    }
    sortLists(plan);
    numberFiles(plan);
    for (SchoolClass &schoolClass : plan.classes)
        registrar.move(schoolClass);
}

} // namespace parta::demo
