// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Orders in the order of their days, then cards.
#include "server/demo/registry.h"
#include "server/demo/lessons.h"
#include "server/storage/repositories/calendarrepository.h"
#include "server/storage/repositories/pupilrepository.h"
#include "server/storage/repositories/teachingrepository.h"
#include <algorithm>

namespace parta::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysToEnter = 5;
constexpr int firstMovingLevel = 5, lastMovingLevel = 8;

const QStringList &streets()
{
    static const QStringList names{u"ул. Тетрадная"_s, u"ул. Букварная"_s, u"пер. Чернильный"_s, u"ул. Глобусная"_s,
                                   u"наб. Речная"_s, u"ул. Каштановая"_s, u"пр. Мирный"_s, u"ул. Циркульная"_s};
    return names;
}

QDateTime noon(QDate day)
{
    return QDateTime::fromMSecsSinceEpoch(instantOf(day, {12, 0}), Qt::UTC);
}

/// What happens on a day, for the order of the book.
struct Event {
    QDate day;
    MovementKind kind = MovementKind::Enrolment;
    int pupil = 0;
};

QList<Event> eventsOf(const SchoolPlan &plan)
{
    QList<Event> events;
    for (int i = 0; i < plan.pupils.size(); ++i) {
        const DateRange &days = plan.pupils[i].membership;
        events.append({days.since, MovementKind::Enrolment, i});
        if (days.until)
            events.append({days.until->addDays(1), MovementKind::Departure, i});
    }
    std::stable_sort(events.begin(), events.end(), [](const Event &a, const Event &b) { return a.day < b.day; });
    return events;
}

} // namespace

Registry::Registry(Transaction &tx, const SchoolPlan &plan, const SchoolIds &ids)
    : m_tx(tx), m_plan(plan), m_ids(ids), m_movements(tx), m_alphabet(tx), m_papers(tx),
      m_days(CalendarRepository(tx).calendar()), m_random(plan.seed, u"registry")
{
}

AccountId Registry::deputy() const
{
    for (int i = 0; i < m_plan.staff.size(); ++i) {
        if (m_plan.staff[i].granted == Role::Deputy)
            return m_ids.staffAccounts[i];
    }
    return {};
}

void Registry::enterBook()
{
    const QList<Event> events = eventsOf(m_plan);
    QHash<int, PupilBook> books;
    for (const Event &event : events) {
        const MovementId id = enter(event.pupil, event.kind, event.day);
        const bool comes = event.kind == MovementKind::Enrolment;
        const ClassId schoolClass = m_ids.classes[m_plan.pupils[event.pupil].schoolClass];
        PupilBook &book = books[event.pupil];
        book.steps.append({id, event.kind, event.day, comes ? std::optional(schoolClass) : std::nullopt, {}});
        m_movements.writeStays(m_ids.pupils[event.pupil], staysOf(book));
        if (comes)
            m_alphabet.enter(m_ids.pupils[event.pupil], id, m_plan.pupils[event.pupil].personalFile);
        else
            m_alphabet.close(m_ids.pupils[event.pupil], id);
    }
}

/// One departure in three was entered late: the book shows by how much.
QDateTime Registry::entryOf(MovementKind kind, QDate day)
{
    if (day <= m_plan.year.firstDay())
        return noon(m_plan.year.firstDay().addDays(-5));
    const int wait = kind == MovementKind::Departure && m_random.chance(330) ? 10 : 1;
    return noon(qMin(day.addDays(wait), m_plan.today.addDays(-1)));
}

MovementId Registry::enter(int pupil, MovementKind kind, QDate day)
{
    const bool summer = day <= m_plan.year.firstDay();
    const bool comes = kind == MovementKind::Enrolment;
    const QDate ordered = summer ? m_plan.year.firstDay().addDays(-7) : day;
    if (!summer)
        ++m_orders;
    static const QStringList places{u"школа № 4 г. Примерска"_s, u"школа № 12 г. Примерска"_s, u"гимназия г. Соседска"_s};
    const MovementPaper paper{day, ordered, summer ? u"1-у"_s : u"%1-у"_s.arg(m_orders + 1), ordered,
                              comes ? u"заявление родителей"_s : u"заявление, справка-подтверждение"_s,
                              summer ? QString() : m_random.pick(places), comes ? QString() : u"переезд семьи"_s};
    NewMovement line;
    line.kind = kind;
    line.pupil = m_ids.pupils[pupil];
    line.effective = day;
    const ClassId schoolClass = m_ids.classes[m_plan.pupils[pupil].schoolClass];
    (comes ? line.toClass : line.fromClass) = schoolClass;
    line.due = m_days.addWorkingDays(ordered, daysToEnter).day;
    line.enteredAt = entryOf(kind, day);
    line.author = deputy();
    return m_movements.append(line, paper);
}

void Registry::enterCards()
{
    PupilRepository pupils(m_tx);
    for (int i = 0; i < m_plan.pupils.size(); ++i) {
        const Pupil &pupil = m_plan.pupils[i];
        PupilFacts facts;
        facts.name = pupil.name;
        facts.personalFile = pupil.personalFile;
        facts.sex = pupil.sex == Sex::Male ? u"м"_s : u"ж"_s;
        facts.born = pupil.born;
        facts.address = u"г. Примерск, %1, д. %2, кв. %3"_s.arg(m_random.pick(streets())).arg(m_random.between(1, 60))
                            .arg(m_random.between(1, 120));
        if (m_plan.classes[pupil.schoolClass].level >= 5)
            facts.phone = u"+7 (000) %1-%2-%3"_s.arg(m_random.between(100, 999)).arg(m_random.between(10, 99)).arg(m_random.between(10, 99));
        facts.information = m_random.chance(40) ? InformationMethod::Paper : InformationMethod::Electronic;
        facts.individualPlan = m_random.chance(12);
        facts.homeSchooling = m_random.chance(6);
        pupils.save(m_ids.pupils[i], facts, 1);
        enterPapers(i);
    }
    const QDate month(m_plan.today.year(), m_plan.today.month(), 1);
    for (const ClassId schoolClass : m_ids.classes) {
        const QDate day = m_random.chance(900) ? month.addDays(-m_random.between(3, 20)) : month.addDays(-50);
        if (day >= m_plan.year.firstDay())
            m_papers.check(schoolClass, day, deputy(), noon(day));
    }
}

void Registry::enterPapers(int pupil)
{
    static const QStringList groups{u"I"_s, u"II"_s, u"II"_s, u"II"_s, u"III"_s};
    const PupilId id = m_ids.pupils[pupil];
    const QDate since = m_plan.pupils[pupil].membership.since;
    const bool weak = m_random.chance(25);
    m_papers.save(id, HealthSheet{m_random.pick(groups), weak ? u"специальная А"_s : u"основная"_s, m_random.chance(15), {}, 0});
    if (m_random.chance(750)) {
        Consent consent;
        consent.guardian = m_ids.guardians[m_plan.pupils[pupil].guardians.first()];
        consent.purpose = u"Публикация фотографий на сайте школы"_s;
        consent.givenOn = since;
        if (m_random.chance(40) && since.addDays(30) < m_plan.today)
            consent.withdrawnOn = since.addDays(30);
        m_papers.add(id, consent);
    }
    for (int subject = 0; weak && subject < m_plan.subjects.size(); ++subject) {
        if (m_plan.subjects[subject].chair == u"pe"_s)
            m_papers.add(id, Exemption{{}, m_ids.subjects[subject], true, since, {}, u"справка врачебной комиссии"_s, 0});
    }
}

/// Somebody of whom nothing was written today; -1 where there is none.
int Registry::whoMayMove(int schoolClass)
{
    const QList<int> &pupils = m_plan.classes[schoolClass].pupils;
    for (int i = 1; i < pupils.size(); ++i) { // the first of a class is the one that visitors are shown
        const DateRange &days = m_plan.pupils[pupils[i]].membership;
        if (!days.until && days.since < m_plan.today
            && !m_movements.hasEntries(m_ids.pupils[pupils[i]], m_ids.classes[schoolClass], {m_plan.today, {}}))
            return pupils[i];
    }
    return -1;
}

void Registry::changeClasses(Router &rpc, const QDateTime &now)
{
    Actor actor;
    actor.door = Door::Server;
    actor.account = deputy();
    actor.granted = {Role::Deputy};
    Random requests(m_plan.seed, u"movement requests");
    for (int from = 0; from < m_plan.classes.size(); ++from) {
        const SchoolClass &schoolClass = m_plan.classes[from];
        if (schoolClass.letter != u"Б"_s || schoolClass.level < firstMovingLevel || schoolClass.level > lastMovingLevel)
            continue;
        const int pupil = whoMayMove(from), to = from - 1; // «А» stands before «Б»
        if (pupil < 0)
            continue;
        RecordMovement order;
        order.kind = MovementKind::ClassChange;
        order.pupils = {m_ids.pupils[pupil]};
        order.toClass = m_ids.classes[to];
        order.paper = {m_plan.today, m_plan.today, u"%1-п"_s.arg(++m_orders), m_plan.today, u"заявление родителей"_s, {}, {}};
        for (int i = 0; i < 16; ++i)
            order.request.bytes.append(char(requests.below(256)));
        rpc.apply(m_tx, actor, now, order);
        joinSubgroups(pupil, to);
    }
}

void Registry::joinSubgroups(int pupil, int schoolClass)
{
    TeachingRepository teaching(m_tx);
    QSet<int> subjects, joined;
    for (const Group &group : m_plan.groups) {
        if (group.schoolClass != schoolClass || group.subgroup < 0 || subjects.contains(group.subject))
            continue;
        const int other = m_plan.subgroups[group.subgroup].pupils.value(0, pupil);
        const bool bySex = m_plan.subjects[group.subject].split == Split::BySex;
        if (bySex && m_plan.pupils[other].sex != m_plan.pupils[pupil].sex)
            continue;
        subjects.insert(group.subject);
        if (!joined.contains(group.subgroup))
            teaching.joinSubgroup(m_ids.subgroups[group.subgroup], m_ids.pupils[pupil], {m_plan.today, {}});
        joined.insert(group.subgroup);
    }
}

} // namespace parta::demo
