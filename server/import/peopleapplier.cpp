// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes people. What the school has entered itself is never written over.
#include "server/import/peopleapplier.h"
#include "server/storage/repositories/endingrepository.h"

using namespace Qt::StringLiterals;

namespace parta::import {

namespace {

QString dayText(const std::optional<QDate> &day)
{
    return day ? day->toString(u"dd.MM.yyyy"_s) : QString();
}

std::optional<QDate> dayOf(QDate day)
{
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace

PeopleApplier::PeopleApplier(Transaction &tx, const ImportPlan &plan, WrittenCounts &written, FindingLog &log)
    : m_tx(tx), m_plan(plan), m_written(written), m_log(log), m_people(tx)
{
}

void PeopleApplier::putCards(const QString &yearName)
{
    m_yearName = yearName;
    m_matches = matchPeople(m_tx, m_plan, m_log);
    putStaff();
    putPupils(yearName);
}

/// True where a blank of the card is filled; another value than the school's is told.
bool PeopleApplier::fills(const QString &field, const QString &planned, const QString &known)
{
    if (!planned.isEmpty() && !known.isEmpty() && planned != known)
        m_log.warning(m_place, field, u"kept_value"_s, planned, known);
    return !planned.isEmpty() && known.isEmpty();
}

bool PeopleApplier::fillsBlanks(const ImportedStaffCard &card, const KnownStaff &known)
{
    // Every value is looked at: each other one is told.
    const bool fillsDay = fills(u"born"_s, dayText(card.born), dayText(known.born));
    const bool fillsPost = fills(u"post"_s, card.post, known.post);
    const bool fillsPhone = fills(u"phone"_s, card.phone, known.phone);
    return fills(u"email"_s, card.email, known.email) || fillsDay || fillsPost || fillsPhone;
}

bool PeopleApplier::fillsBlanks(const ImportedPupilCard &card, const KnownPupil &known)
{
    const bool fillsDay = fills(u"born"_s, dayText(card.born), dayText(known.born));
    const bool fillsSex = fills(u"sex"_s, card.sex, known.sex);
    const bool fillsFile = fills(u"personalFile"_s, card.personalFile.value_or(QString()), known.personalFile.value_or(QString()));
    const bool fillsAddress = fills(u"address"_s, card.address, known.address);
    return fills(u"phone"_s, card.phone, known.phone) || fillsDay || fillsSex || fillsFile || fillsAddress;
}

void PeopleApplier::putStaff()
{
    // A timetable speaks of teachers, a roster of staff.
    const QString word = m_plan.namesakes == Namesakes::Warn ? u"teachers"_s : u"staff"_s;
    ImportRepository rows(m_tx);
    for (int at = 0; at < m_plan.staff.size(); ++at) {
        const PlannedStaff &planned = m_plan.staff.at(at);
        const auto &match = m_matches.staff.at(at);
        const ImportedStaffCard card{planned.name, dayOf(planned.born), planned.post, planned.phone, planned.email, m_plan.from,
                             planned.externalId};
        m_place = planned.place;
        m_staff.append(match.known ? std::optional(match.known->id) : std::nullopt);
        if (match.isLeftOut)
            continue;
        if (match.known) {
            const bool isCompleted = fillsBlanks(card, *match.known);
            if (isCompleted || !match.known->externalId)
                m_people.complete(match.known->id, card);
            m_written.add(u"completed"_s, isCompleted);
            continue;
        }
        m_staff.last() = m_people.addStaff(card);
        m_written.add(word);
        if (m_plan.namesakes == Namesakes::Warn && rows.staffNamed(planned.name) > 1)
            m_log.warning({}, u"Teacher"_s, u"same_name"_s, planned.name.full());
    }
}

std::optional<QString> PeopleApplier::freeFile(const PlannedPupil &planned, std::optional<PupilId> owner)
{
    if (planned.personalFile.isEmpty())
        return std::nullopt;
    const auto known = m_files.constFind(planned.personalFile);
    if (known == m_files.constEnd() || (owner && *known == owner->value))
        return planned.personalFile;
    m_log.warning(planned.place, u"personalFile"_s, u"file_taken"_s, planned.personalFile);
    return std::nullopt;
}

void PeopleApplier::putPupils(const QString &yearName)
{
    if (m_plan.pupils.isEmpty())
        return;
    for (const KnownPupil &known : m_people.pupils()) {
        if (known.personalFile)
            m_files.insert(*known.personalFile, known.id.value);
    }
    for (int at = 0; at < m_plan.pupils.size(); ++at) {
        const PlannedPupil &planned = m_plan.pupils.at(at);
        const auto &match = m_matches.pupils.at(at);
        m_pupils.append(match.known ? std::optional(match.known->id) : std::nullopt);
        if (match.isLeftOut)
            continue;
        m_place = planned.place;
        ImportedPupilCard card{planned.name, dayOf(planned.born), planned.sex, freeFile(planned, m_pupils.constLast()), planned.address,
                       planned.phone, planned.externalId};
        if (planned.schoolClass >= 0) {
            // A numbered pupil stands for one of this year only.
            card.externalId += u'@' + yearName;
            const auto row = ImportRepository(m_tx).pupil({card.externalId, planned.name, m_plan.from});
            m_pupils.last() = row.id;
            m_written.add(u"pupils"_s, row.isNew);
            continue;
        }
        if (!match.known) {
            m_pupils.last() = m_people.addPupil(card);
            m_written.add(u"pupils"_s);
        } else {
            const KnownPupil &known = *match.known;
            const bool isCompleted = fillsBlanks(card, known);
            if (isCompleted || !known.externalId)
                m_people.complete(known.id, card);
            m_written.add(u"completed"_s, isCompleted);
        }
        if (card.personalFile)
            m_files.insert(*card.personalFile, m_pupils.constLast()->value);
    }
}

void PeopleApplier::loadFacts(const PlaceOfPeople &place)
{
    for (const ImportedStay &stay : m_people.stays(place.year))
        m_stays[stay.pupil.value].append(stay);
    for (const GroupedPair &pair : m_people.subgroupPupils(place.year))
        m_subgroupPupils.insert({pair.whole, pair.part});
    for (const GroupedPair &pair : m_people.groupTeachers(place.year))
        m_groupTeachers.insert({pair.whole, pair.part});
    for (const LinkedPair &link : m_people.guardianLinks())
        m_guardianLinks.insert({link.guardian.value, link.pupil.value});
}

/// True the first time: a fact that is or was there, whatever its days, is not made again.
bool PeopleApplier::isNew(QSet<std::pair<qint64, qint64>> &known, qint64 whole, qint64 part)
{
    const qsizetype before = known.size();
    known.insert({whole, part});
    return known.size() > before;
}

void PeopleApplier::putFacts(const PlaceOfPeople &place)
{
    loadFacts(place);
    for (const PlannedMembership &membership : m_plan.memberships)
        putMembership(membership, place);
    for (const PlannedTeaching &teaching : m_plan.teachings)
        putTeaching(teaching, place);
    putStaffSubjects(place);
    putGuardians(m_plan.from);
    putEndings(place, m_yearName);
}

void PeopleApplier::putMembership(const PlannedMembership &membership, const PlaceOfPeople &place)
{
    const auto pupil = m_pupils.at(membership.pupil);
    if (!pupil)
        return;
    if (membership.subgroup < 0) {
        putClassMembership(membership, *pupil, place);
        return;
    }
    const SubgroupId subgroup = place.subgroups.at(membership.subgroup);
    if (!isNew(m_subgroupPupils, subgroup.value, pupil->value))
        return;
    m_people.joinSubgroup(*pupil, subgroup, membership.days);
    m_written.add(u"memberships"_s);
}

void PeopleApplier::putClassMembership(const PlannedMembership &membership, PupilId pupil, const PlaceOfPeople &place)
{
    const ClassId wanted = place.classes.at(membership.schoolClass);
    QList<ImportedStay> &stays = m_stays[pupil.value];
    for (const ImportedStay &stay : std::as_const(stays)) {
        if (stay.schoolClass == wanted)
            return;
        if (!stay.days.until || *stay.days.until >= membership.days.since) {
            const PlannedPupil &planned = m_plan.pupils.at(membership.pupil);
            m_log.warning(planned.place, u"class"_s, u"other_class"_s, planned.name.full(), stay.className);
            return;
        }
    }
    m_people.joinClass(pupil, wanted, membership.days);
    stays.append({pupil, wanted, m_plan.classes.at(membership.schoolClass).name, membership.days});
    m_written.add(u"memberships"_s);
}

void PeopleApplier::putTeaching(const PlannedTeaching &teaching, const PlaceOfPeople &place)
{
    const auto teacher = m_staff.at(teaching.staff);
    if (!teacher)
        return;
    if (teaching.group >= 0) {
        const GroupId group = place.groups.at(teaching.group);
        if (isNew(m_groupTeachers, group.value, teacher->value)) {
            m_people.giveTeacher(group, *teacher, teaching.days);
            m_written.add(u"teachings"_s);
        }
        return;
    }
    const ClassId schoolClass = place.classes.at(teaching.schoolClass);
    const auto present = m_people.classTeacher(schoolClass, teaching.days.since);
    if (!present) {
        m_people.appointClassTeacher(schoolClass, *teacher, teaching.days.since);
        m_written.add(u"classTeachers"_s);
    } else if (*present != *teacher) {
        m_log.warning(m_plan.staff.at(teaching.staff).place, u"classTeacherOf"_s, u"other_class_teacher"_s,
                      m_plan.classes.at(teaching.schoolClass).name);
    }
}

void PeopleApplier::putStaffSubjects(const PlaceOfPeople &place)
{
    for (int at = 0; at < m_plan.staff.size(); ++at) {
        for (const int subject : m_staff.at(at) ? m_plan.staff.at(at).subjects : QList<int>())
            m_written.add(u"staffSubjects"_s, m_people.giveSubject(*m_staff.at(at), place.subjects.at(subject)));
    }
}

void PeopleApplier::putGuardians(QDate since)
{
    QList<GuardianId> rows;
    for (int at = 0; at < m_plan.guardians.size(); ++at) {
        const PlannedGuardian &planned = m_plan.guardians.at(at);
        const auto &known = m_matches.guardians.at(at).known;
        const ImportedGuardianCard card{planned.name, planned.phone, planned.email, planned.externalId};
        rows.append(known ? known->id : GuardianId{});
        const bool isCompleted = known && ((known->phone.isEmpty() && !card.phone.isEmpty())
                                           || (known->email.isEmpty() && !card.email.isEmpty()));
        if (known && (isCompleted || !known->externalId))
            m_people.complete(known->id, card);
        m_written.add(u"completed"_s, isCompleted);
    }
    // A guardian whose only pupil is left out is left out too.
    for (const PlannedGuardianLink &link : m_plan.guardianLinks) {
        const auto pupil = m_pupils.at(link.pupil);
        if (!pupil)
            continue;
        GuardianId &guardian = rows[link.guardian];
        if (guardian == GuardianId{}) {
            const PlannedGuardian &planned = m_plan.guardians.at(link.guardian);
            guardian = m_people.addGuardian({planned.name, planned.phone, planned.email, planned.externalId});
            m_written.add(u"guardians"_s);
        }
        if (isNew(m_guardianLinks, guardian.value, pupil->value)) {
            m_people.linkGuardian({guardian, *pupil}, link.kind, since);
            m_written.add(u"guardianLinks"_s);
        }
    }
}

void PeopleApplier::putEndings(const PlaceOfPeople &place, const QString &yearName)
{
    EndingRepository endings(m_tx);
    for (const PlannedEnding &ending : m_plan.endings) {
        const QString group = ending.group.isEmpty() ? QString(u""_s) : ending.group + u'@' + yearName;
        const Leaving leaving{ending.person, group, place.today.addDays(-1)};
        m_written.add(u"ended"_s, endings.endMemberships(leaving));
        if (ending.group.isEmpty()) {
            m_written.add(u"ended"_s, endings.endGuardianLinks(leaving));
            m_written.add(u"blockedAccounts"_s, endings.blockAccounts(leaving));
        }
    }
}

} // namespace parta::import
