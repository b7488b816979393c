// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the plan.
#include "common/import/oneroster/onerosterplanner.h"
#include "common/import/externalid.h"
#include "common/import/roster/rosterreader.h"
#include "common/import/roster/rostervalues.h"

using namespace Qt::StringLiterals;

namespace parta::import {

namespace {

const QString source = u"oneroster"_s;

/// Rows of the plan that stand for one user.
struct PersonRows {
    int pupil = -1;
    int staff = -1;
    int guardian = -1;
};

/// Rows of the plan that stand for one class.
struct ClassRows {
    int schoolClass = -1;
    int subgroup = -1;
    int group = -1;
};

std::optional<int> levelIn(const QStringList &grades)
{
    for (const QString &grade : grades) {
        bool isNumber = false;
        const int level = grade.toInt(&isNumber);
        if (isNumber && level >= 1 && level <= 13)
            return qMin(level, 11);
    }
    return std::nullopt;
}

class OneRosterPlanner
{
public:
    OneRosterPlanner(const OneRosterRecords &records, const OneRosterWishes &wishes, OneRosterLog &log)
        : m_records(records), m_wishes(wishes), m_log(log)
    {
        m_plan.source = source;
        m_plan.from = firstDay();
    }

    ImportPlan plan()
    {
        countLevels();
        m_log.setFile(u"users.csv"_s);
        for (const OneRosterUser &user : m_records.users)
            takeUser(user);
        tieGuardians();
        m_log.setFile(u"classes.csv"_s);
        for (int at = 0; at < m_records.classes.size(); ++at)
            takeClass(at);
        m_log.setFile(u"enrollments.csv"_s);
        for (const OneRosterEnrollment &enrollment : m_records.enrollments)
            takeEnrollment(enrollment);
        tellTeachers();
        for (const OneRosterRemoval &removal : m_records.removals)
            takeRemoval(removal);
        return m_plan;
    }

private:
    /// What the person says, else the school year of the files, else that of the earliest enrollment.
    QDate firstDay() const
    {
        if (m_wishes.from)
            return *m_wishes.from;
        QDate first;
        const auto earlier = [&first](QDate day) {
            if (day.isValid() && (!first.isValid() || day < first))
                first = day;
        };
        for (const OneRosterSession &session : m_records.sessions)
            earlier(session.days.since);
        for (const OneRosterEnrollment &enrollment : m_records.enrollments) {
            if (m_records.sessions.isEmpty())
                earlier(enrollment.begin);
        }
        return first.isValid() ? first : m_wishes.usualStart;
    }

    void takeUser(const OneRosterUser &user)
    {
        PersonRows rows;
        if (user.isLeftOut) {
            m_people.append(rows);
            return;
        }
        const QString id = externalId(source, u"user"_s, {user.id});
        if (user.isPupil()) {
            rows.pupil = int(m_plan.pupils.size());
            m_plan.pupils.append({id, user.name, -1, user.born, user.sex, {}, {}, user.phone, user.place});
        }
        if (user.isStaff()) {
            rows.staff = int(m_plan.staff.size());
            m_plan.staff.append({id, user.name, {}, {}, user.born, user.phone, user.email, user.place});
        }
        if (user.isGuardian()) {
            rows.guardian = int(m_plan.guardians.size());
            m_plan.guardians.append({id, user.name, user.phone, user.email});
        }
        tellRoles(user);
        m_people.append(rows);
        m_userRows.insert(user.id, int(m_people.size()) - 1);
        m_withSpace += user.name.surname.contains(u' ') ? 1 : 0;
        m_withApostrophe += user.name.surname.contains(u'\'') || user.name.surname.contains(u'’') ? 1 : 0;
    }

    /// A right comes from the Director's order, never from a file (3.1).
    void tellRoles(const OneRosterUser &user)
    {
        for (const QString &role : user.roles) {
            const bool isDirector = role == u"principal";
            if (isDirector || role == u"administrator" || role == u"siteAdministrator")
                m_log.note(u"role_not_granted"_s, user.name.full(), isDirector ? u"Director"_s : u"Deputy"_s);
        }
    }

    void tieGuardians()
    {
        if (m_withSpace > 0)
            m_log.note(u"surnames_with_space"_s, QString::number(m_withSpace));
        if (m_withApostrophe > 0)
            m_log.note(u"surnames_with_apostrophe"_s, QString::number(m_withApostrophe));
        for (int at = 0; at < m_records.users.size(); ++at) {
            const OneRosterUser &user = m_records.users.at(at);
            for (const QString &agent : user.isLeftOut ? QStringList() : user.agents)
                tieAgent(user, at, agent);
        }
    }

    void tieAgent(const OneRosterUser &user, int at, const QString &agent)
    {
        const int other = m_userRows.value(agent, -1);
        if (other < 0) {
            m_log.lenient(user.place, u"agentSourcedIds"_s, u"dropped_reference"_s, agent);
            return;
        }
        const PersonRows &one = m_people.at(at);
        const PersonRows &two = m_people.at(other);
        if (one.pupil >= 0 && two.guardian >= 0)
            link(two.guardian, one.pupil, m_records.users.at(other));
        else if (one.guardian >= 0 && two.pupil >= 0)
            link(one.guardian, two.pupil, user);
        else
            m_log.lenient(user.place, u"agentSourcedIds"_s, u"wrong_agent"_s, user.id, agent);
    }

    /// Told from both sides it is one link.
    void link(int guardian, int pupil, const OneRosterUser &who)
    {
        for (const PlannedGuardianLink &known : m_plan.guardianLinks) {
            if (known.guardian == guardian && known.pupil == pupil)
                return;
        }
        const QString kind = who.roles.contains(u"parent") ? u"родитель"_s
            : who.roles.contains(u"guardian")              ? u"законный представитель"_s
                                                            : u"родственник"_s;
        m_plan.guardianLinks.append({guardian, pupil, kind});
    }

    /// Levels of the pupils of each class: what most of them have stands for the class.
    void countLevels()
    {
        for (const OneRosterEnrollment &enrollment : m_records.enrollments) {
            if (const auto level = levelIn(m_records.users.at(enrollment.user).grades); level && enrollment.role == u"student")
                ++m_levels[enrollment.schoolClass][*level];
        }
    }

    int levelOf(int at)
    {
        const OneRosterClass &schoolClass = m_records.classes.at(at);
        if (const auto level = levelIn(schoolClass.grades))
            return *level;
        if (const auto level = schoolClass.course < 0 ? std::nullopt : levelIn(m_records.courses.at(schoolClass.course).grades))
            return *level;
        int best = 0;
        int most = 0;
        const QMap<int, int> levels = m_levels.value(at);
        for (auto it = levels.begin(); it != levels.end(); ++it) {
            best = it.value() > most ? it.key() : best;
            most = qMax(most, it.value());
        }
        if (best > 0)
            return best;
        const int title = schoolClass.isHomeroom ? classTitle(schoolClass.title).level : 0;
        if (title >= 1 && title <= 11)
            return title;
        const int taken = m_wishes.yearLevel.value_or(1);
        if (!m_wishes.yearLevel)
            m_log.plain().warning(schoolClass.place, u"grades"_s, u"no_year_level"_s, schoolClass.title, QString::number(taken));
        return taken;
    }

    void takeClass(int at)
    {
        const OneRosterClass &schoolClass = m_records.classes.at(at);
        ClassRows rows;
        if (!schoolClass.isLeftOut && schoolClass.isHomeroom)
            rows.schoolClass = addSchoolClass(schoolClass, levelOf(at));
        else if (!schoolClass.isLeftOut)
            rows = addGroup(schoolClass, levelOf(at));
        m_classes.append(rows);
    }

    int addSchoolClass(const OneRosterClass &schoolClass, int level)
    {
        const ClassTitle title = classTitle(schoolClass.title);
        const QString letter = title.level == level ? title.letter : schoolClass.title;
        m_plan.classes.append({externalId(source, u"class"_s, {schoolClass.id}), schoolClass.title, level, letter, 0});
        return int(m_plan.classes.size()) - 1;
    }

    ClassRows addGroup(const OneRosterClass &schoolClass, int level)
    {
        ClassRows rows;
        rows.subgroup = int(m_plan.subgroups.size());
        m_plan.subgroups.append({externalId(source, u"pupils"_s, {schoolClass.id}), schoolClass.title, -1, {}});
        PlannedGroup group;
        group.externalId = externalId(source, u"class"_s, {schoolClass.id});
        group.subject = subjectOf(schoolClass);
        group.subgroup = rows.subgroup;
        group.level = level;
        group.name = schoolClass.title;
        rows.group = int(m_plan.groups.size());
        m_plan.groups.append(group);
        return rows;
    }

    int subjectOf(const OneRosterClass &schoolClass)
    {
        const bool hasCourse = schoolClass.course >= 0;
        const QStringList subjects = hasCourse ? m_records.courses.at(schoolClass.course).subjects : schoolClass.subjects;
        const QString title = hasCourse ? m_records.courses.at(schoolClass.course).title : schoolClass.title;
        const QString name = subjects.size() == 1 ? subjects.constFirst().left(100) : title;
        for (int at = 0; at < m_plan.subjects.size(); ++at) {
            if (nameKey(m_plan.subjects.at(at).name) == nameKey(name))
                return at;
        }
        m_plan.subjects.append({externalId(source, u"subject"_s, {name}), name});
        return int(m_plan.subjects.size()) - 1;
    }

    void takeEnrollment(const OneRosterEnrollment &enrollment)
    {
        const PersonRows &person = m_people.at(enrollment.user);
        const ClassRows &rows = m_classes.at(enrollment.schoolClass);
        DateRange days{enrollment.begin.isValid() ? enrollment.begin : m_plan.from, {}};
        // The end is exclusive; what would end before it begins has no day at all.
        if (enrollment.end.isValid())
            days.until = qMax(days.since, enrollment.end.addDays(-1));
        if (enrollment.role == u"student") {
            m_plan.memberships.append({person.pupil, rows.schoolClass, rows.subgroup, days});
        } else if (enrollment.role == u"teacher" || enrollment.role == u"aide") {
            m_primaries[enrollment.schoolClass] += enrollment.isPrimary ? 1 : 0;
            m_taught.insert(enrollment.schoolClass);
            if (rows.group >= 0)
                m_plan.teachings.append({person.staff, rows.group, -1, days});
            else
                m_log.note(u"class_teacher_proposed"_s, m_plan.staff.at(person.staff).name.full(),
                           m_plan.classes.at(rows.schoolClass).name);
        } else {
            m_log.note(u"role_without_page"_s, enrollment.role);
        }
    }

    void tellTeachers()
    {
        m_log.setFile(u"classes.csv"_s);
        int without = 0;
        for (int at = 0; at < m_records.classes.size(); ++at) {
            const OneRosterClass &schoolClass = m_records.classes.at(at);
            without += m_classes.at(at).group >= 0 && !m_taught.contains(at) ? 1 : 0;
            if (m_primaries.value(at) > 1)
                m_log.lenient(schoolClass.place, u"primary"_s, u"several_primary"_s, schoolClass.title,
                              QString::number(m_primaries.value(at)));
        }
        if (without > 0)
            m_log.note(u"no_owner"_s, QString::number(without));
    }

    void takeRemoval(const OneRosterRemoval &removal)
    {
        const QString person = externalId(source, u"user"_s, {removal.user});
        if (removal.schoolClass.isEmpty()) {
            m_plan.endings.append({person, {}});
            return;
        }
        // Which of the two a class was is not told by the row: one of the ids leads to something.
        m_plan.endings.append({person, externalId(source, u"class"_s, {removal.schoolClass})});
        m_plan.endings.append({person, externalId(source, u"pupils"_s, {removal.schoolClass})});
    }

    const OneRosterRecords &m_records;
    OneRosterWishes m_wishes;
    OneRosterLog &m_log;
    ImportPlan m_plan;
    QList<PersonRows> m_people;
    QList<ClassRows> m_classes;
    QHash<QString, int> m_userRows;
    QHash<int, QMap<int, int>> m_levels;
    QHash<int, int> m_primaries;
    QSet<int> m_taught;
    int m_withSpace = 0;
    int m_withApostrophe = 0;
};

} // namespace

ImportPlan planOneRoster(const OneRosterRecords &records, const OneRosterWishes &wishes, OneRosterLog &log)
{
    return OneRosterPlanner(records, wishes, log).plan();
}

} // namespace parta::import
