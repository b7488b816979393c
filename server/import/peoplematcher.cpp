// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two passes: what is certain first, so that only cards nobody in the file claims are asked about.
#include "server/import/peoplematcher.h"
#include "common/import/roster/rostervalues.h"
#include <QSet>

using namespace Qt::StringLiterals;

namespace parta::import {

namespace {

QString keyOf(const PersonName &name)
{
    return nameKey(name.surname + u'\n' + name.givenName + u'\n' + name.patronymic);
}

QDate bornOf(const PlannedPupil &pupil) { return pupil.born; }
QDate bornOf(const PlannedStaff &member) { return member.born; }
QDate bornOf(const KnownPupil &pupil) { return pupil.born.value_or(QDate()); }
QDate bornOf(const KnownStaff &member) { return member.born.value_or(QDate()); }

/// Tells a card apart from others of the same name.
QString markOf(const KnownPupil &pupil)
{
    return pupil.born ? pupil.born->toString(u"dd.MM.yyyy"_s) : u"№ %1"_s.arg(pupil.id.value);
}
QString markOf(const KnownStaff &member)
{
    return member.post.isEmpty() ? u"№ %1"_s.arg(member.id.value) : member.post;
}

template<class Known, class Planned>
class Matching
{
public:
    Matching(const QList<Known> &known, const QList<Planned> &planned, Namesakes policy, FindingLog &log)
        : m_known(known), m_planned(planned), m_policy(policy), m_log(log), m_matches(planned.size())
    {
        for (int at = 0; at < m_known.size(); ++at) {
            if (m_known.at(at).externalId)
                m_byId.insert(*m_known.at(at).externalId, at);
            m_byName[keyOf(m_known.at(at).name)].append(at);
        }
    }

    QList<PersonMatch<Known>> match(const QString &field)
    {
        for (int at = 0; at < m_planned.size(); ++at)
            takeCertain(at);
        for (int at = 0; m_policy != Namesakes::Warn && at < m_planned.size(); ++at) {
            if (!m_matches.at(at).known)
                judgeNamesakes(at, field);
        }
        return m_matches;
    }

private:
    void claim(int planned, int known)
    {
        m_matches[planned].known = m_known.at(known);
        m_claimed.insert(known);
    }

    void takeCertain(int at)
    {
        const Planned &planned = m_planned.at(at);
        if (const auto same = m_byId.constFind(planned.externalId); same != m_byId.constEnd()) {
            claim(at, *same);
            return;
        }
        QList<int> born;
        for (const int known : m_byName.value(keyOf(planned.name))) {
            if (bornOf(planned).isValid() && bornOf(m_known.at(known)) == bornOf(planned))
                born.append(known);
        }
        if (born.size() == 1 && m_policy != Namesakes::Warn)
            claim(at, born.constFirst());
    }

    void judgeNamesakes(int at, const QString &field)
    {
        const Planned &planned = m_planned.at(at);
        QList<int> open;
        for (const int known : m_byName.value(keyOf(planned.name))) {
            if (!m_claimed.contains(known))
                open.append(known);
        }
        if (open.isEmpty() || m_policy == Namesakes::New)
            return;
        const QString name = planned.name.full();
        if (m_policy == Namesakes::Same && open.size() == 1) {
            m_log.warning(planned.place, field, u"namesake_taken"_s, name, markOf(m_known.at(open.constFirst())));
            claim(at, open.constFirst());
            return;
        }
        m_matches[at].isLeftOut = true;
        if (open.size() > 1)
            m_log.error(planned.place, field, u"several_namesakes"_s, name);
        else
            m_log.error(planned.place, field, u"namesake"_s, name, markOf(m_known.at(open.constFirst())));
    }

    const QList<Known> &m_known;
    const QList<Planned> &m_planned;
    Namesakes m_policy;
    FindingLog &m_log;
    QList<PersonMatch<Known>> m_matches;
    QHash<QString, int> m_byId;
    QHash<QString, QList<int>> m_byName;
    QSet<int> m_claimed;
};

QList<PersonMatch<KnownGuardian>> matchGuardians(ImportedPeopleRepository &people, const ImportPlan &plan,
                                                 const PeopleMatches &matches)
{
    QHash<qint64, KnownGuardian> byRow;
    QHash<QString, qint64> byId;
    for (const KnownGuardian &known : people.guardians()) {
        byRow.insert(known.id.value, known);
        if (known.externalId)
            byId.insert(*known.externalId, known.id.value);
    }
    QHash<qint64, QList<qint64>> ofPupil;
    for (const LinkedPair &link : people.guardianLinks())
        ofPupil[link.pupil.value].append(link.guardian.value);
    QList<PersonMatch<KnownGuardian>> found(plan.guardians.size());
    for (int at = 0; at < plan.guardians.size(); ++at) {
        if (const auto known = byId.constFind(plan.guardians.at(at).externalId); known != byId.constEnd())
            found[at].known = byRow.value(*known);
    }
    for (const PlannedGuardianLink &link : plan.guardianLinks) {
        const auto &pupil = matches.pupils.at(link.pupil).known;
        if (!pupil || found.at(link.guardian).known)
            continue;
        for (const qint64 row : ofPupil.value(pupil->id.value)) {
            if (keyOf(byRow.value(row).name) == keyOf(plan.guardians.at(link.guardian).name))
                found[link.guardian].known = byRow.value(row);
        }
    }
    return found;
}

} // namespace

PeopleMatches matchPeople(Transaction &tx, const ImportPlan &plan, FindingLog &log)
{
    ImportedPeopleRepository people(tx);
    PeopleMatches matches;
    const QList<KnownPupil> pupils = people.pupils();
    const QList<KnownStaff> staff = people.staff();
    matches.pupils = Matching(pupils, plan.pupils, plan.namesakes, log).match(u"Pupil"_s);
    matches.staff = Matching(staff, plan.staff, plan.namesakes, log).match(u"StaffMember"_s);
    if (!plan.guardians.isEmpty())
        matches.guardians = matchGuardians(people, plan, matches);
    return matches;
}

} // namespace parta::import
