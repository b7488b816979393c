// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every reference is looked up once; what does not resolve is told and left out.
#include "common/import/xhstt/xhsttinstance.h"
#include <QSet>

using namespace Qt::StringLiterals;

namespace parta::import {

namespace {

constexpr int mostDays = 60;      ///< an n-week cycle
constexpr int mostHours = 60;     ///< of a day
constexpr int longestEvent = 60;

XhsttKind kindOf(const QString &type)
{
    const QString name = type.toLower();
    return name == u"teacher" ? XhsttKind::Teacher
        : name == u"class"    ? XhsttKind::Class
        : name == u"student"  ? XhsttKind::Student
        : name == u"room"     ? XhsttKind::Room
                              : XhsttKind::Other;
}

FindingPlace placeOf(const XmlNode &node, int row)
{
    return {row, node.line, node.name};
}

QString shownName(const XmlNode &node)
{
    const QString name = node.child(u"Name").text;
    return name.isEmpty() ? node.id : name;
}

class InstanceTaker
{
public:
    InstanceTaker(const XmlNode &instance, TimetableFile &file, FindingLog &log)
        : m_node(instance), m_file(file), m_log(log)
    {
    }

    XhsttInstance take()
    {
        takeTimes();
        takeResources();
        takeSubjects();
        takeEvents();
        takeConstraints();
        return m_instance;
    }

private:
    bool isNew(const XmlNode &node, int row, QSet<QString> &known);
    void takeTimes();
    bool takeTime(const XmlNode &time, int row);
    void takeResources();
    bool takeResource(const XmlNode &resource, int row);
    XhsttResource addResource(const XmlNode &resource, XhsttKind kind, int row);
    QString uniqueName(const XmlNode &resource, XhsttKind kind);
    void takeSubjects();
    void takeEvents();
    bool takeEvent(const XmlNode &node, int row);
    void takeEventResources(const XmlNode &node, XhsttEvent &event);
    void takeConstraints();
    void takeBan(const XmlNode &constraint, int row);
    int subjectOf(const XmlNode &event);

    const XmlNode &m_node;
    TimetableFile &m_file;
    FindingLog &m_log;
    XhsttInstance m_instance;
    QHash<QString, int> m_dayById;
    QHash<QString, XhsttKind> m_typeById;
    QSet<std::pair<int, QString>> m_names;
    QHash<QString, QString> m_courses;
    QHash<QString, int> m_subjectByName;
    int m_studentsYear = -1;
};

/// Ids are unique in their list; the first one stays.
bool InstanceTaker::isNew(const XmlNode &node, int row, QSet<QString> &known)
{
    if (node.id.isEmpty())
        m_log.error(placeOf(node, row), u"Id"_s, u"blank_value"_s);
    else if (known.contains(node.id))
        m_log.error(placeOf(node, row), u"Id"_s, u"repeated_reference"_s, node.id);
    const bool isFresh = !node.id.isEmpty() && !known.contains(node.id);
    known.insert(node.id);
    return isFresh;
}

bool InstanceTaker::takeTime(const XmlNode &time, int row)
{
    const QString dayId = time.child(u"Day").reference;
    const auto day = m_dayById.constFind(dayId);
    if (day == m_dayById.cend()) {
        m_log.error(placeOf(time, row), u"Day"_s, u"unknown_reference"_s, dayId);
        return false;
    }
    int &hours = m_instance.hoursOfDay[*day];
    if (hours == mostHours) {
        m_log.error(placeOf(time, row), u"Day"_s, u"too_many"_s, QString::number(mostHours));
        return false;
    }
    m_instance.times.insert(time.id, {*day, hours++});
    m_instance.timeGroups[dayId].append(time.id);
    for (const XmlNode &group : time.child(u"TimeGroups").children)
        m_instance.timeGroups[group.reference].append(time.id);
    return true;
}

void InstanceTaker::takeTimes()
{
    const XmlNode &times = m_node.child(u"Times");
    for (const XmlNode &day : times.child(u"TimeGroups").all(u"Day")) {
        if (m_dayById.contains(day.id) || m_file.days.size() == mostDays)
            continue;
        m_dayById.insert(day.id, int(m_file.days.size()));
        m_file.days.append(shownName(day));
        m_instance.hoursOfDay.append(0);
    }
    int row = 0, longest = 0;
    QSet<QString> known;
    for (const XmlNode &time : times.all(u"Time")) {
        ++row;
        m_instance.rows += isNew(time, row, known) && takeTime(time, row) ? 0 : 1;
    }
    for (const int hours : std::as_const(m_instance.hoursOfDay))
        longest = qMax(longest, hours);
    for (int hour = 1; hour <= longest; ++hour)
        m_file.hours.append(QString::number(hour));
    if (m_instance.times.isEmpty())
        m_log.error({}, u"Times"_s, u"missing_list"_s, u"Times"_s);
}

QString InstanceTaker::uniqueName(const XmlNode &resource, XhsttKind kind)
{
    // Two teachers of one name are told apart by their Ids.
    const QString name = shownName(resource);
    const std::pair key(int(kind == XhsttKind::Student ? XhsttKind::Class : kind), name);
    const bool isTaken = m_names.contains(key);
    m_names.insert(key);
    return isTaken ? name + u" ("_s + resource.id + u')' : name;
}

XhsttResource InstanceTaker::addResource(const XmlNode &resource, XhsttKind kind, int row)
{
    const QString name = uniqueName(resource, kind);
    switch (kind) {
    case XhsttKind::Teacher:
        m_file.teachers.append({name, {}});
        return {kind, int(m_file.teachers.size()) - 1};
    case XhsttKind::Room:
        m_file.rooms.append({name, {}, 0, {}});
        return {kind, int(m_file.rooms.size()) - 1};
    case XhsttKind::Class:
        m_file.sets.append({name, SetLevel::Year, 0, {}, {}, row});
        return {kind, int(m_file.sets.size()) - 1};
    case XhsttKind::Student:
        break;
    case XhsttKind::Other:
        return {};
    }
    // Single pupils are parts of one set, so that they are not taken for classes.
    if (m_studentsYear < 0) {
        m_studentsYear = int(m_file.sets.size());
        m_file.sets.append({u"Students"_s, SetLevel::Year, 0, {}, {}, row});
    }
    m_file.sets[m_studentsYear].children.append(int(m_file.sets.size()));
    m_file.sets.append({name, SetLevel::Group, 1, {m_studentsYear}, {}, row});
    return {kind, int(m_file.sets.size()) - 1};
}

bool InstanceTaker::takeResource(const XmlNode &resource, int row)
{
    const QString type = resource.child(u"ResourceType").reference;
    if (!m_typeById.contains(type)) {
        m_log.error(placeOf(resource, row), u"ResourceType"_s, u"unknown_reference"_s, type);
        return false;
    }
    const XhsttKind kind = m_typeById.value(type);
    if (kind == XhsttKind::Other)
        m_log.warning(placeOf(resource, row), u"ResourceType"_s, u"other_resource"_s, shownName(resource), type);
    m_instance.resources.insert(resource.id, addResource(resource, kind, row));
    for (const XmlNode &group : resource.child(u"ResourceGroups").children)
        m_instance.resourceGroups[group.reference].append(resource.id);
    return true;
}

void InstanceTaker::takeResources()
{
    const XmlNode &resources = m_node.child(u"Resources");
    for (const XmlNode &type : resources.child(u"ResourceTypes").all(u"ResourceType")) {
        const XhsttKind byId = kindOf(type.id);
        m_typeById.insert(type.id, byId == XhsttKind::Other ? kindOf(type.child(u"Name").text) : byId);
    }
    int row = 0;
    QSet<QString> known;
    for (const XmlNode &resource : resources.all(u"Resource")) {
        ++row;
        m_instance.rows += isNew(resource, row, known) && takeResource(resource, row) ? 0 : 1;
    }
}

void InstanceTaker::takeSubjects()
{
    for (const XmlNode &course : m_node.child(u"Events").child(u"EventGroups").all(u"Course"))
        m_courses.insert(course.id, shownName(course));
}

int InstanceTaker::subjectOf(const XmlNode &event)
{
    const QString course = m_courses.value(event.child(u"Course").reference);
    const QString name = course.isEmpty() ? shownName(event) : course;
    const auto known = m_subjectByName.constFind(name);
    if (known != m_subjectByName.cend())
        return *known;
    const int made = int(m_file.subjects.size());
    m_subjectByName.insert(name, made);
    m_file.subjects.append(name);
    return made;
}

void InstanceTaker::takeEventResources(const XmlNode &node, XhsttEvent &event)
{
    QStringList ids;
    for (const XmlNode &resource : node.child(u"Resources").all(u"Resource")) {
        if (resource.reference.isEmpty())
            ++event.roles;
        else
            ids.append(resource.reference);
    }
    for (const XmlNode &group : node.child(u"ResourceGroups").all(u"ResourceGroup"))
        ids += m_instance.resourceGroups.value(group.reference);
    ids.removeDuplicates();
    for (const QString &id : std::as_const(ids)) {
        const auto known = m_instance.resources.constFind(id);
        if (known == m_instance.resources.cend())
            m_log.warning(event.place, u"Resource"_s, u"unknown_reference"_s, id);
        else
            event.resources.append(*known);
    }
}

bool InstanceTaker::takeEvent(const XmlNode &node, int row)
{
    const QString duration = node.child(u"Duration").text;
    bool isNumber = false;
    const int hours = duration.toInt(&isNumber);
    if (!isNumber || hours < 1 || hours > longestEvent) {
        m_log.error(placeOf(node, row), u"Duration"_s, u"bad_number"_s, duration, u"1…%1"_s.arg(longestEvent));
        return false;
    }
    XhsttEvent event{node.id, shownName(node), placeOf(node, row), hours, subjectOf(node), {}, node.child(u"Time").reference, 0};
    takeEventResources(node, event);
    m_instance.events.append(event);
    return true;
}

void InstanceTaker::takeEvents()
{
    int row = 0;
    QSet<QString> known;
    for (const XmlNode &event : m_node.child(u"Events").all(u"Event")) {
        ++row;
        m_instance.rows += isNew(event, row, known) && takeEvent(event, row) ? 0 : 1;
    }
    if (m_instance.events.isEmpty())
        m_log.error({}, u"Events"_s, u"missing_list"_s, u"Events"_s);
}

void InstanceTaker::takeBan(const XmlNode &constraint, int row)
{
    QStringList who, when;
    const XmlNode &appliesTo = constraint.child(u"AppliesTo");
    for (const XmlNode &resource : appliesTo.child(u"Resources").children)
        who.append(resource.reference);
    for (const XmlNode &group : appliesTo.child(u"ResourceGroups").children)
        who += m_instance.resourceGroups.value(group.reference);
    for (const XmlNode &time : constraint.child(u"Times").children)
        when.append(time.reference);
    for (const XmlNode &group : constraint.child(u"TimeGroups").children)
        when += m_instance.timeGroups.value(group.reference);
    TimetableBan ban;
    for (const QString &time : std::as_const(when)) {
        const auto known = m_instance.times.constFind(time);
        if (known == m_instance.times.cend())
            m_log.warning(placeOf(constraint, row), u"Time"_s, u"unknown_reference"_s, time);
        else
            ban.cells.append({known->day, known->hour});
    }
    for (const QString &id : std::as_const(who)) {
        const XhsttResource resource = m_instance.resources.value(id);
        ban.who = resource.kind == XhsttKind::Teacher ? TimetableBan::Who::Teacher
            : resource.kind == XhsttKind::Room        ? TimetableBan::Who::Room
                                                      : TimetableBan::Who::Students;
        ban.index = resource.index;
        if (resource.index >= 0)
            m_file.bans.append(ban);
        else if (!m_instance.resources.contains(id))
            m_log.warning(placeOf(constraint, row), u"Resource"_s, u"unknown_reference"_s, id);
    }
}

void InstanceTaker::takeConstraints()
{
    QMap<QString, int> ignored;
    for (const XmlNode &constraint : m_node.child(u"Constraints").children) {
        ++m_instance.constraints;
        if (constraint.name == u"AvoidUnavailableTimesConstraint")
            takeBan(constraint, m_instance.constraints);
        else if (ignored.size() < 500 || ignored.contains(constraint.name))
            ++ignored[constraint.name];
    }
    QStringList kinds;
    for (auto it = ignored.cbegin(); it != ignored.cend(); ++it) {
        m_file.ignoredConstraints += it.value();
        kinds.append(u"%1 × %2"_s.arg(it.value()).arg(it.key()));
    }
    if (m_file.ignoredConstraints > 0)
        m_log.note(u"constraints_ignored"_s, QString::number(m_file.ignoredConstraints), kinds.join(u", "_s));
}

} // namespace

XhsttInstance takeXhsttInstance(const XmlNode &instance, TimetableFile &file, FindingLog &log)
{
    return InstanceTaker(instance, file, log).take();
}

} // namespace parta::import
