// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the files in the order in which they refer to each other.
#include "common/import/oneroster/onerosterrecords.h"
#include "common/import/oneroster/onerosterorgs.h"

using namespace Qt::StringLiterals;

namespace parta::import {

namespace {

constexpr qsizetype longestName = 100;

/// Where an id leads.
enum class Reference : quint8 { Known, LeftOut, Missing };

class RecordReader
{
public:
    RecordReader(const OneRosterSet &set, OneRosterLog &log) : m_set(set), m_log(log) {}

    OneRosterRecords read(const std::optional<QString> &org)
    {
        readFile(u"academicSessions"_s, [this](auto &rows) { return session(rows); });
        tieSessions();
        readFile(u"orgs"_s, [this](auto &rows) { return oneOrg(rows); });
        chooseOrgs(org);
        readFile(u"courses"_s, [this](auto &rows) { return course(rows); });
        readFile(u"classes"_s, [this](auto &rows) { return schoolClass(rows); });
        readFile(u"users"_s, [this](auto &rows) { return user(rows); });
        readFile(u"roles"_s, [this](auto &rows) { return role(rows); });
        leaveOutUsers();
        readFile(u"userProfiles"_s, [](auto &) { return RowFate::Taken; });
        readFile(u"enrollments"_s, [this](auto &rows) { return enrollment(rows); });
        readFile(u"demographics"_s, [this](auto &rows) { return demographics(rows); });
        return m_records;
    }

private:
    template<class Visit>
    void readFile(const QString &name, Visit visit)
    {
        const OneRosterFile *file = m_set.find(name);
        if (file == nullptr)
            return;
        OneRosterRows rows(*file, m_log);
        rows.each([&] { return visit(rows); }, [&] { remove(name, rows); });
        m_records.counts.insert({name, rows.counts()});
    }

    void remove(const QString &file, OneRosterRows &rows)
    {
        m_deleted[file].insert(rows.id());
        if (file == u"users")
            m_records.removals.append({rows.id(), {}});
        else if (file == u"enrollments")
            m_records.removals.append({rows.text(u"userSourcedId"_s), rows.text(u"classSourcedId"_s)});
        else if (file == u"classes")
            addClass(classOf(rows, {}));
    }

    static bool isInOrder(OneRosterRows &rows, const QString &field, QDate begin, QDate end)
    {
        if (!begin.isValid() || !end.isValid() || begin <= end)
            return true;
        rows.fail(field, u"ends_before_it_begins"_s, end.toString(Qt::ISODate), begin.toString(Qt::ISODate));
        return false;
    }

    RowFate session(OneRosterRows &rows)
    {
        OneRosterSession session;
        session.id = rows.id();
        session.title = rows.required(u"title"_s);
        session.type = rows.choice(u"type"_s, {u"term"_s, u"gradingPeriod"_s, u"schoolYear"_s, u"semester"_s});
        session.days.since = rows.day(u"startDate"_s);
        session.days.until = rows.day(u"endDate"_s);
        isInOrder(rows, u"endDate"_s, session.days.since, *session.days.until);
        if (rows.has(u"schoolYear"_s))
            rows.required(u"schoolYear"_s);
        if (rows.isClean()) {
            m_sessionParents.append({rows.text(u"parentSourcedId"_s), rows.place()});
            m_records.sessions.append(session);
        }
        return RowFate::Taken;
    }

    /// Parents may stand below their children, so they are looked at when all are known.
    void tieSessions()
    {
        for (int at = 0; at < m_records.sessions.size(); ++at)
            m_sessions.insert(m_records.sessions.at(at).id, at);
        for (int at = 0; at < m_records.sessions.size(); ++at) {
            const auto &[parent, place] = m_sessionParents.at(at);
            const int known = m_sessions.value(parent, -1);
            if (!parent.isEmpty() && known < 0)
                m_log.lenient(place, u"parentSourcedId"_s, u"dropped_reference"_s, parent);
            else if (known >= 0 && m_records.sessions.at(at).type == u"schoolYear"
                     && m_records.sessions.at(known).type != u"schoolYear")
                m_log.lenient(place, u"parentSourcedId"_s, u"year_inside_term"_s, m_records.sessions.at(at).title, parent);
        }
    }

    RowFate oneOrg(OneRosterRows &rows)
    {
        const QStringList types{u"department"_s, u"school"_s, u"district"_s, u"local"_s, u"state"_s, u"national"_s};
        const OneRosterOrg org{rows.id(), rows.required(u"name"_s), rows.choice(u"type"_s, types), rows.text(u"parentSourcedId"_s)};
        if (rows.isClean()) {
            m_records.orgs.append(org);
            m_orgPlaces.insert(org.id, rows.place());
        }
        return RowFate::Taken;
    }

    void chooseOrgs(const std::optional<QString> &wanted)
    {
        for (const OneRosterOrg &org : m_records.orgs) {
            if (!org.parent.isEmpty() && !m_orgPlaces.contains(org.parent))
                m_log.lenient(m_orgPlaces.value(org.id), u"parentSourcedId"_s, u"dropped_reference"_s, org.parent);
        }
        m_orgs = chooseOrg(m_records.orgs, wanted, m_log);
        m_records.org = m_orgs.chosen;
        RowCounts &counts = m_records.counts[u"orgs"_s];
        for (const OneRosterOrg &org : m_records.orgs) {
            const bool isTaken = m_orgs.takes(org.id);
            counts.taken -= isTaken ? 0 : 1;
            counts.skipped += isTaken ? 0 : 1;
        }
    }

    /// A required reference to an organisation.
    Reference orgOf(OneRosterRows &rows, const QString &field, const QString &id)
    {
        if (id.isEmpty() || m_orgPlaces.contains(id) || m_set.find(u"orgs"_s) == nullptr)
            return m_orgs.takes(id) || id.isEmpty() ? Reference::Known : Reference::LeftOut;
        if (m_deleted.value(u"orgs"_s).contains(id))
            return Reference::LeftOut;
        rows.fail(field, u"unknown_reference"_s, id);
        return Reference::Missing;
    }

    RowFate course(OneRosterRows &rows)
    {
        const Reference org = orgOf(rows, u"orgSourcedId"_s, rows.required(u"orgSourcedId"_s));
        const OneRosterCourse course{rows.id(), rows.required(u"title"_s).left(longestName), rows.list(u"grades"_s),
                                     rows.list(u"subjects"_s)};
        if (rows.isClean()) {
            m_courses.insert(course.id, int(m_records.courses.size()));
            m_records.courses.append(course);
        }
        return org == Reference::LeftOut ? RowFate::Skipped : RowFate::Taken;
    }

    RowFate schoolClass(OneRosterRows &rows)
    {
        const Reference org = orgOf(rows, u"schoolSourcedId"_s, rows.required(u"schoolSourcedId"_s));
        const QString type = rows.choice(u"classType"_s, {u"homeroom"_s, u"scheduled"_s});
        OneRosterClass added = classOf(rows, type);
        rows.required(u"title"_s);
        const QString course = rows.text(u"courseSourcedId"_s);
        added.course = m_courses.value(course, -1);
        if (added.course < 0)
            rows.lenient(u"courseSourcedId"_s, u"no_course"_s, course, subjectName(added));
        tellTerms(rows, added);
        added.isLeftOut = org == Reference::LeftOut;
        if (rows.isClean())
            addClass(added);
        return added.isLeftOut ? RowFate::Skipped : RowFate::Taken;
    }

    static QString subjectName(const OneRosterClass &schoolClass)
    {
        return schoolClass.subjects.size() == 1 ? schoolClass.subjects.constFirst() : schoolClass.title;
    }

    OneRosterClass classOf(OneRosterRows &rows, const QString &type) const
    {
        OneRosterClass added;
        added.id = rows.id();
        added.title = rows.text(u"title"_s).left(longestName);
        added.isHomeroom = type == u"homeroom";
        added.isLeftOut = type.isEmpty() && m_deleted.value(u"classes"_s).contains(rows.id());
        added.school = rows.text(u"schoolSourcedId"_s);
        added.subjects = rows.list(u"subjects"_s);
        added.grades = rows.list(u"grades"_s);
        added.place = rows.place();
        for (const QString &term : rows.list(u"termSourcedIds"_s)) {
            if (const int known = m_sessions.value(term, -1); known >= 0)
                added.terms.append(known);
        }
        return added;
    }

    void addClass(const OneRosterClass &added)
    {
        m_classes.insert(added.id, int(m_records.classes.size()));
        m_records.classes.append(added);
    }

    void tellTerms(OneRosterRows &rows, const OneRosterClass &added)
    {
        const QString terms = rows.required(u"termSourcedIds"_s);
        if (!terms.isEmpty() && added.terms.isEmpty())
            rows.lenient(u"termSourcedIds"_s, u"no_terms"_s, terms);
    }

    RowFate user(OneRosterRows &rows)
    {
        OneRosterUser user;
        user.id = rows.id();
        rows.flag(u"enabledUser"_s);
        user.name = {rows.required(u"familyName"_s).left(longestName), rows.required(u"givenName"_s).left(longestName),
                     rows.text(u"middleName"_s).left(longestName)};
        tellLogin(rows);
        user.phone = rows.text(u"phone"_s).isEmpty() ? rows.text(u"sms"_s) : rows.text(u"phone"_s);
        user.email = rows.text(u"email"_s);
        user.agents = rows.list(u"agentSourcedIds"_s);
        user.grades = rows.list(u"grades"_s);
        user.place = rows.place();
        m_passwords += rows.text(u"password"_s).isEmpty() ? 0 : 1;
        if (m_set.version == OneRosterVersion::V11) {
            user.roles.append(rows.choice(u"role"_s, userRoles(m_set.version)));
            takeOrgs(rows, user);
        } else if (!rows.text(u"primaryOrgSourcedId"_s).isEmpty()) {
            user.orgs.append(rows.text(u"primaryOrgSourcedId"_s));
        }
        if (rows.isClean()) {
            m_users.insert(user.id, int(m_records.users.size()));
            m_records.users.append(user);
        }
        return RowFate::Taken;
    }

    void tellLogin(OneRosterRows &rows)
    {
        const QString login = rows.required(u"username"_s).toLower();
        if (!login.isEmpty() && m_logins.contains(login))
            rows.lenient(u"username"_s, u"login_taken"_s, login);
        m_logins.insert(login);
    }

    void takeOrgs(OneRosterRows &rows, OneRosterUser &user)
    {
        rows.required(u"orgSourcedIds"_s);
        for (const QString &org : rows.list(u"orgSourcedIds"_s)) {
            if (orgOf(rows, u"orgSourcedIds"_s, org) != Reference::Missing)
                user.orgs.append(org);
        }
    }

    RowFate role(OneRosterRows &rows)
    {
        const QString id = rows.required(u"userSourcedId"_s);
        const QString org = rows.required(u"orgSourcedId"_s);
        const QString name = rows.choice(u"role"_s, userRoles(m_set.version));
        rows.choice(u"roleType"_s, {u"primary"_s, u"secondary"_s});
        isInOrder(rows, u"endDate"_s, rows.day(u"beginDate"_s), rows.day(u"endDate"_s));
        const Reference place = orgOf(rows, u"orgSourcedId"_s, org);
        if (m_deleted.value(u"users"_s).contains(id))
            return RowFate::Skipped;
        const int index = m_users.value(id, -1);
        if (index < 0) {
            rows.fail(u"userSourcedId"_s, u"unknown_reference"_s, id);
            return RowFate::Skipped;
        }
        if (place == Reference::LeftOut)
            return RowFate::Skipped;
        if (rows.isClean()) {
            m_records.users[index].roles.append(name);
            m_records.users[index].orgs.append(org);
        }
        return RowFate::Taken;
    }

    void leaveOutUsers()
    {
        if (m_passwords > 0)
            m_log.note(u"password_ignored"_s, QString::number(m_passwords));
        RowCounts &counts = m_records.counts[u"users"_s];
        for (OneRosterUser &user : m_records.users) {
            const auto isOurs = [this](const QString &org) { return m_orgs.takes(org); };
            user.isLeftOut = !m_orgs.takesAll() && std::none_of(user.orgs.begin(), user.orgs.end(), isOurs);
            counts.taken -= user.isLeftOut ? 1 : 0;
            counts.skipped += user.isLeftOut ? 1 : 0;
        }
    }

    RowFate enrollment(OneRosterRows &rows)
    {
        OneRosterEnrollment enrollment;
        const QString classId = rows.required(u"classSourcedId"_s);
        const QString userId = rows.required(u"userSourcedId"_s);
        rows.required(u"schoolSourcedId"_s);
        enrollment.schoolClass = m_classes.value(classId, -1);
        enrollment.user = m_users.value(userId, -1);
        enrollment.place = rows.place();
        enrollment.isPrimary = rows.flag(u"primary"_s);
        enrollment.begin = rows.day(u"beginDate"_s);
        enrollment.end = rows.day(u"endDate"_s);
        isInOrder(rows, u"endDate"_s, enrollment.begin, enrollment.end);
        if (rows.isClean() && enrollment.schoolClass >= 0)
            tellTermsOf(rows, enrollment);
        const bool isUserGone = m_deleted.value(u"users"_s).contains(userId)
            || (enrollment.user >= 0 && m_records.users.at(enrollment.user).isLeftOut);
        if (isUserGone || (enrollment.schoolClass >= 0 && m_records.classes.at(enrollment.schoolClass).isLeftOut))
            return RowFate::Skipped;
        if (enrollment.schoolClass < 0)
            rows.fail(u"classSourcedId"_s, u"unknown_reference"_s, classId);
        else if (enrollment.user < 0)
            rows.fail(u"userSourcedId"_s, u"unknown_reference"_s, userId);
        else
            takeRole(rows, enrollment);
        if (rows.isClean())
            m_records.enrollments.append(enrollment);
        return RowFate::Taken;
    }

    void tellTermsOf(OneRosterRows &rows, const OneRosterEnrollment &enrollment)
    {
        const OneRosterClass &schoolClass = m_records.classes.at(enrollment.schoolClass);
        QDate first;
        QDate last;
        for (const int term : schoolClass.terms) {
            const DateRange &days = m_records.sessions.at(term).days;
            first = first.isValid() ? qMin(first, days.since) : days.since;
            last = last.isValid() ? qMax(last, *days.until) : *days.until;
        }
        const bool isEarly = enrollment.begin.isValid() && enrollment.begin < first;
        const bool isLate = enrollment.end.isValid() && enrollment.end.addDays(-1) > last;
        if (first.isValid() && (isEarly || isLate))
            rows.lenient(u"beginDate"_s, u"outside_terms"_s, rows.text(u"beginDate"_s), rows.text(u"endDate"_s));
    }

    void takeRole(OneRosterRows &rows, OneRosterEnrollment &enrollment)
    {
        const OneRosterUser &user = m_records.users.at(enrollment.user);
        enrollment.role = rows.choice(u"role"_s, enrollmentRoles());
        if (!rows.has(u"role"_s))
            enrollment.role = user.isPupil() ? u"student"_s : u"teacher"_s;
        const bool isStudent = enrollment.role == u"student";
        const bool isTeacher = enrollment.role == u"teacher" || enrollment.role == u"aide";
        if ((isStudent && !user.isPupil()) || (isTeacher && !user.isTeacher()))
            rows.fail(u"role"_s, u"role_mismatch"_s, enrollment.role, user.id);
        const QString school = m_records.classes.at(enrollment.schoolClass).school;
        if (!school.isEmpty() && !user.orgs.isEmpty() && !user.orgs.contains(school))
            rows.lenient(u"schoolSourcedId"_s, u"other_school"_s, user.id, school);
    }

    RowFate demographics(OneRosterRows &rows)
    {
        const int user = m_users.value(rows.id(), -1);
        const QString born = m_set.version == OneRosterVersion::V11 ? u"birthdate"_s : u"birthDate"_s;
        const QDate day = rows.day(born);
        const QString sex = rows.choice(u"sex"_s, {u"male"_s, u"female"_s, u"unspecified"_s, u"other"_s});
        if (m_deleted.value(u"users"_s).contains(rows.id()) || (user >= 0 && m_records.users.at(user).isLeftOut))
            return RowFate::Skipped;
        if (user < 0) {
            rows.fail({}, u"unknown_reference"_s, rows.id());
            return RowFate::Skipped;
        }
        m_records.users[user].born = day;
        m_records.users[user].sex = sex == u"male" ? u"м"_s : sex == u"female" ? u"ж"_s : QString();
        return RowFate::Taken;
    }

    const OneRosterSet &m_set;
    OneRosterLog &m_log;
    OneRosterRecords m_records;
    OrgChoice m_orgs;
    QHash<QString, QSet<QString>> m_deleted; ///< name of a file to ids
    QList<std::pair<QString, FindingPlace>> m_sessionParents;
    QHash<QString, FindingPlace> m_orgPlaces;
    QHash<QString, int> m_sessions;
    QHash<QString, int> m_courses;
    QHash<QString, int> m_classes;
    QHash<QString, int> m_users;
    QSet<QString> m_logins;
    int m_passwords = 0;
};

} // namespace

bool OneRosterUser::isGuardian() const
{
    return roles.contains(u"parent") || roles.contains(u"guardian") || roles.contains(u"relative");
}

bool OneRosterUser::isStaff() const
{
    const auto isOfStaff = [](const QString &role) {
        return !role.isEmpty() && role != u"student" && role != u"parent" && role != u"guardian" && role != u"relative";
    };
    return std::any_of(roles.begin(), roles.end(), isOfStaff);
}

OneRosterRecords readOneRosterRecords(const OneRosterSet &set, const std::optional<QString> &org, OneRosterLog &log)
{
    return RecordReader(set, log).read(org);
}

} // namespace parta::import
