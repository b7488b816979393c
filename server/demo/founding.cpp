// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows a deputy and an administrator would have entered by September.
#include "server/demo/founding.h"
#include "server/demo/registry.h"
#include "server/storage/repositories/accountrepository.h"
#include "server/storage/repositories/foundationrepository.h"
#include "server/storage/repositories/peoplerepository.h"
#include "server/storage/repositories/teachingrepository.h"
#include "server/storage/repositories/timetablerepository.h"

namespace parta::demo {

using namespace Qt::StringLiterals;

namespace {
const QTime StartOfDemo(13, 40);

QDateTime utc(qint64 instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC);
}

class Founding
{
public:
    Founding(Transaction &tx, const SchoolPlan &plan, const DemoDigests &digests)
        : m_tx(tx), m_plan(plan), m_digests(digests), m_foundation(tx), m_accounts(tx), m_demo(tx), m_people(tx), m_teaching(tx), m_calendar(tx),
          m_since(plan.year.firstDay()), m_august(plan.year.firstYear(), 8, 25),
          m_founded(utc(instantOf(m_august, {10, 0})))
    {
    }

    SchoolIds run(const QList<PlannedLesson> &lessons)
    {
        m_foundation.addSchool({u"Демонстрационная школа"_s, u"Демо-школа"_s, u"г. Примерск"_s,
                                QString::fromLatin1(schoolZone()), true, demoStart(m_plan), m_founded});
        m_ids.order = m_foundation.addOrder({u"1-ДЕМО"_s, m_august, u"Appointment"_s,
                                         u"О назначении администратора электронного журнала и выдаче доступа"_s});
        enterYear();
        enterStaff();
        enterFamilies();
        enterClasses();
        enterGroups();
        Registry registry(m_tx, m_plan, m_ids);
        registry.enterBook();
        registry.enterCards();
        enterTimetables();
        enterLessons(lessons);
        return m_ids;
    }

private:
    void enterYear()
    {
        const int year = m_plan.year.firstYear();
        m_ids.year = m_calendar.addYear(m_plan.year.name(), {year, 9, 1}, {year + 1, 8, 31});
        for (const TermSet &set : m_plan.year.termSets()) {
            const TermSetId id = m_calendar.addTermSet({m_ids.year, set.name, set.levelFrom, set.levelTo});
            for (const TermDates &term : set.terms)
                m_calendar.addTerm({id, term.kind, term.number, term.since, term.until});
            m_termSets << id;
            m_ids.terms << m_demo.terms(id);
        }
        for (const Vacation &rest : m_plan.year.vacations())
            m_calendar.addVacation({m_ids.year, rest.name, rest.since, rest.until, rest.levelFrom, rest.levelTo});
        for (const CalendarDay &day : m_plan.year.calendarDays()) {
            const std::optional<QDate> from = day.movedFrom.isValid() ? std::optional(day.movedFrom) : std::nullopt;
            m_calendar.addCalendarDay({day.day, CalendarDayKind(day.kind), from, day.title});
        }
        for (const BellSchedule &bells : m_plan.bellSchedules) {
            const BellScheduleId id = m_demo.addBells({m_ids.year, bells.name, bells.levelFrom, bells.levelTo,
                                                       bells.since, bells.until});
            for (const Bell &bell : bells.bells)
                m_calendar.addBell(id, bell.number, {bell.starts, bell.ends});
        }
    }

    void enterStaff()
    {
        for (const QString &room : m_plan.rooms)
            m_ids.rooms << m_teaching.addRoom(room);
        for (const StaffMember &person : m_plan.staff) {
            const StaffId id = m_foundation.addStaff(person.name, person.post);
            const AccountId account = m_accounts.add(
                {person.login, id, {}, {}, m_digests.staff, {}, m_ids.order, m_founded});
            if (person.granted)
                m_accounts.grant(account, *person.granted, m_august, m_ids.order);
            m_ids.staff << id;
            m_ids.staffAccounts << account;
        }
    }

    void enterFamilies()
    {
        for (int i = 0; i < m_plan.guardians.size(); ++i) {
            const Guardian &guardian = m_plan.guardians[i];
            m_ids.guardians << m_people.addGuardian({guardian.name, guardian.phone});
            m_accounts.add({guardianLogin(m_plan, i), {}, m_ids.guardians.last(), {}, m_digests.family, {}, m_ids.order, m_founded});
        }
        for (int i = 0; i < m_plan.pupils.size(); ++i) {
            const Pupil &pupil = m_plan.pupils[i];
            const QString sex = pupil.sex == Sex::Male ? u"м"_s : u"ж"_s;
            m_ids.pupils << m_people.addPupil({pupil.name, sex, pupil.born, pupil.personalFile});
            m_accounts.add({pupilLogin(m_plan, i), {}, {}, m_ids.pupils.last(), m_digests.family, {}, m_ids.order, m_founded});
            for (const int guardian : pupil.guardians)
                m_people.linkGuardian({m_ids.guardians[guardian], m_ids.pupils.last(), m_plan.guardians[guardian].kind, m_august});
        }
    }

    void enterClasses()
    {
        for (const SchoolClass &schoolClass : m_plan.classes) {
            const int set = schoolClass.level < 10 ? 0 : 1;
            const ClassId id = m_teaching.addClass({m_ids.year, m_termSets[set], schoolClass.level, schoolClass.letter,
                                                    schoolClass.name, m_ids.rooms[schoolClass.room]});
            m_teaching.appointClassTeacher(id, m_ids.staff[schoolClass.classTeacher], {m_since, {}});
            m_ids.classes << id;
        }
        for (const Subgroup &subgroup : m_plan.subgroups) {
            const SubgroupId id = m_teaching.addSubgroup({m_ids.year, m_ids.classes[subgroup.schoolClass], subgroup.name});
            for (const int pupil : subgroup.pupils)
                m_teaching.joinSubgroup(id, m_ids.pupils[pupil], m_plan.pupils[pupil].membership);
            m_ids.subgroups << id;
        }
    }

    void enterGroups()
    {
        for (int i = 0; i < m_plan.subjects.size(); ++i) {
            const Subject &subject = m_plan.subjects[i];
            m_ids.subjects << m_teaching.addSubject({subject.name, subject.shortName, i + 1, subject.graded});
        }
        for (const Group &group : m_plan.groups) {
            std::optional<SubgroupId> subgroup;
            if (group.subgroup >= 0)
                subgroup = m_ids.subgroups[group.subgroup];
            const GroupId id = m_teaching.addGroup({m_ids.year, m_ids.subjects[group.subject], m_ids.classes[group.schoolClass],
                                                    subgroup, m_plan.classes[group.schoolClass].level, group.weeklyHours});
            m_teaching.appointTeacher(id, m_ids.staff[group.teacher], {m_since, {}});
            m_ids.groups << id;
        }
    }

    void enterTimetables()
    {
        for (const Timetable &timetable : m_plan.timetables) {
            const TimetableId id = m_demo.addTimetable({m_ids.year, timetable.name, timetable.since, timetable.until});
            QList<SlotId> entered;
            for (const Slot &slot : timetable.slots) {
                const RoomId room = m_ids.rooms[m_plan.groups[slot.group].room];
                entered << m_demo.addSlot({id, slot.weekday, slot.number, m_ids.groups[slot.group], room});
            }
            m_ids.slots << entered;
        }
    }

    void enterLessons(const QList<PlannedLesson> &lessons)
    {
        for (const PlannedLesson &lesson : lessons) {
            std::optional<StaffId> substitute;
            if (lesson.substitute >= 0)
                substitute = m_ids.staff[lesson.substitute];
            const LessonState state = lesson.cancelled ? LessonState::Cancelled : LessonState::Planned;
            m_ids.lessons << m_demo.addLesson({m_ids.groups[lesson.group], lesson.day, lesson.number, utc(lesson.starts),
                                               utc(lesson.ends), state, m_ids.rooms[m_plan.groups[lesson.group].room],
                                               m_ids.slots[lesson.timetable][lesson.slot], substitute});
        }
    }

    Transaction &m_tx;
    const SchoolPlan &m_plan;
    const DemoDigests &m_digests;
    FoundationRepository m_foundation;
    AccountRepository m_accounts;
    DemoRepository m_demo;
    PeopleRepository m_people;
    TeachingRepository m_teaching;
    TimetableRepository m_calendar;
    const QDate m_since;
    const QDate m_august;
    const QDateTime m_founded;
    QList<TermSetId> m_termSets;
    SchoolIds m_ids;
};
} // namespace

int shownPupil(const SchoolPlan &plan)
{
    for (const SchoolClass &schoolClass : plan.classes) {
        if (schoolClass.name == u"7Б")
            return schoolClass.pupils.first();
    }
    return 0;
}

QString guardianLogin(const SchoolPlan &plan, int guardian)
{
    const bool shown = plan.pupils[shownPupil(plan)].guardians.first() == guardian;
    return shown ? u"guardian"_s : u"guardian.%1"_s.arg(guardian + 1);
}

QString pupilLogin(const SchoolPlan &plan, int pupil)
{
    return shownPupil(plan) == pupil ? u"pupil"_s : u"pupil.%1"_s.arg(pupil + 1);
}

QDateTime demoStart(const SchoolPlan &plan)
{
    return utc(instantOf(plan.today, StartOfDemo));
}

SchoolIds foundSchool(Transaction &tx, const SchoolPlan &plan, const QList<PlannedLesson> &lessons,
                      const DemoDigests &digests)
{
    return Founding(tx, plan, digests).run(lessons);
}

} // namespace parta::demo
