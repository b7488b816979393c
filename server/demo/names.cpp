// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Combines the name lists of resources/demo/names.txt.
#include "server/demo/names.h"
#include "server/demo/wordlist.h"

namespace parta::demo {

using namespace Qt::StringLiterals;

namespace {
constexpr int StaffSurnames = 64;
}

QString feminine(const QString &surname)
{
    if (surname.endsWith(u"ий") || surname.endsWith(u"ый") || surname.endsWith(u"ой"))
        return surname.chopped(2) + u"ая"_s;
    return surname + u'а';
}

Names::Names(quint64 seed) : m_random(seed, u"names")
{
    const WordList list(u"names"_s);
    m_surnames = list.words(u"surnames"_s);
    m_random.shuffle(m_surnames);
    // No family is named like a teacher.
    m_staffSurnames = m_surnames.mid(0, StaffSurnames);
    m_surnames.remove(0, StaffSurnames);
    for (const QString &line : list.lines(u"men"_s)) {
        const QStringList forms = line.split(u' ');
        m_men << Man{forms[0], forms[1], forms[2]};
    }
    m_boys = list.words(u"boys"_s);
    m_girls = list.words(u"girls"_s);
    m_women = list.words(u"women"_s);
}

QString Names::patronymic(const QString &father, Sex sex) const
{
    for (const Man &man : m_men) {
        if (man.name == father)
            return sex == Sex::Male ? man.son : man.daughter;
    }
    return {};
}

PersonName Names::adult(Sex sex, const QString &surname)
{
    const Man &father = m_random.pick(m_men);
    if (sex == Sex::Male)
        return {surname, m_random.pick(m_men).name, father.son};
    return {feminine(surname), m_random.pick(m_women), father.daughter};
}

PersonName Names::staffMember(Sex sex)
{
    return adult(sex, m_staffSurnames.takeLast());
}

Parents Names::parents()
{
    const QString surname = m_random.pick(m_surnames);
    const PersonName father = adult(Sex::Male, surname);
    return {father, adult(Sex::Female, surname)};
}

PersonName Names::child(const Parents &parents, Sex sex)
{
    const QString &surname = sex == Sex::Male ? parents.father.surname : parents.mother.surname;
    const QStringList &given = sex == Sex::Male ? m_boys : m_girls;
    for (;;) {
        const QString name = m_random.pick(given);
        const QString key = surname + u' ' + name;
        if (m_children.contains(key))
            continue;
        m_children.insert(key);
        return {surname, name, patronymic(parents.father.givenName, sex)};
    }
}

} // namespace parta::demo
