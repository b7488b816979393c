// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses instance and solution, makes activities of the parts of events and lets the common checks run.
#include "common/import/xhstt/xhsttreader.h"
#include "common/import/timetable/timetablechecks.h"
#include "common/import/xhstt/xhsttdocument.h"
#include "common/import/xhstt/xhsttinstance.h"

using namespace Qt::StringLiterals;

namespace parta::import {

namespace {

/// One lesson of an event: the whole of it, or a part a solution has made.
struct Part {
    int duration = 1;
    QString time; ///< empty: not placed
    FindingPlace place;
    QList<XhsttResource> assigned;
};

class XhsttReader
{
public:
    XhsttReader(const InputFile &file, const ImportOptions &options) : m_input(file), m_options(options), m_log(file.name) {}

    XhsttReading read();

private:
    const XmlNode *chooseInstance();
    std::optional<XhsttSolution> chooseSolution(const QString &instance);
    void takeParts(const XhsttSolution &solution);
    std::optional<Part> partOf(const XmlNode &node, const FindingPlace &place, const XhsttEvent &event);
    void addActivities(const XhsttSolution *solution);
    void addActivity(int event, const Part &part);
    std::optional<TimetablePlacement> placementOf(const XhsttEvent &event, const Part &part);
    void checkWhole();
    void fail(const QString &code, const QString &value, int line);
    void choose(const QString &option, const QString &value, const QString &why)
    {
        m_reading.report.choices.append({option, value, why});
    }

    const InputFile &m_input;
    const ImportOptions &m_options;
    FindingLog m_log;
    XhsttDocument m_document;
    XhsttInstance m_instance;
    XhsttReading m_reading;
    QHash<QString, int> m_eventById;
    QHash<int, QList<Part>> m_parts;
    int m_rejectedParts = 0;
};

void XhsttReader::fail(const QString &code, const QString &value, int line)
{
    m_reading.report.isReadable = false;
    m_reading.file = {};
    m_log.error({0, line, {}}, {}, code, value);
}

const XmlNode *XhsttReader::chooseInstance()
{
    QStringList ids;
    const XmlNode *chosen = nullptr;
    for (const XmlNode &instance : std::as_const(m_document.instances)) {
        ids.append(instance.id);
        if (m_options.instance && *m_options.instance == instance.id && chosen == nullptr)
            chosen = &instance;
    }
    const bool isGiven = chosen != nullptr;
    if (m_options.instance && !isGiven)
        m_log.error({}, u"instance"_s, u"bad_option"_s, *m_options.instance, ids.join(u", "_s));
    if (chosen == nullptr && !m_document.instances.isEmpty())
        chosen = &m_document.instances.constFirst();
    if (chosen != nullptr)
        choose(u"instance"_s, chosen->id, isGiven ? u"given"_s : ids.size() == 1 ? u"only"_s : u"first"_s);
    return chosen;
}

std::optional<XhsttSolution> XhsttReader::chooseSolution(const QString &instance)
{
    const QList<XhsttSolution> solutions = m_document.solutionsOf(instance);
    const QString wanted = m_options.solution.value_or(QString());
    QStringList names{u"none"_s};
    std::optional<XhsttSolution> chosen;
    for (const XhsttSolution &solution : solutions) {
        names.append(solution.name);
        if (solution.name == wanted && !chosen)
            chosen = solution;
    }
    if (chosen || wanted == u"none") {
        choose(u"solution"_s, wanted, u"given"_s);
        return chosen;
    }
    if (m_options.solution)
        m_log.error({}, u"solution"_s, u"bad_option"_s, wanted, names.join(u", "_s));
    if (!solutions.isEmpty())
        chosen = solutions.constFirst();
    choose(u"solution"_s, chosen ? chosen->name : u"none"_s, solutions.size() > 1 ? u"first"_s : u"only"_s);
    return chosen;
}

/// Resources of a part are those it gives to the roles of its event; the fixed ones may be repeated.
std::optional<Part> XhsttReader::partOf(const XmlNode &node, const FindingPlace &place, const XhsttEvent &event)
{
    Part part{event.duration, node.child(u"Time").reference, place, {}};
    if (part.time.isEmpty())
        part.time = event.time;
    if (node.has(u"Duration")) {
        bool isNumber = false;
        part.duration = node.child(u"Duration").text.toInt(&isNumber);
        if (!isNumber || part.duration < 1 || part.duration > event.duration) {
            m_log.error(place, u"Duration"_s, u"bad_number"_s, node.child(u"Duration").text, u"1…%1"_s.arg(event.duration));
            return std::nullopt;
        }
    }
    for (const XmlNode &resource : node.child(u"Resources").all(u"Resource")) {
        const auto known = m_instance.resources.constFind(resource.reference);
        if (known == m_instance.resources.cend()) {
            m_log.warning(place, u"Resource"_s, u"unknown_reference"_s, resource.reference);
            continue;
        }
        part.assigned.append(*known);
        m_reading.assigned += resource.has(u"Role") ? 1 : 0;
    }
    return part;
}

void XhsttReader::takeParts(const XhsttSolution &solution)
{
    QHash<int, int> hours;
    int row = 0;
    for (const XmlNode &node : solution.node.child(u"Events").all(u"Event")) {
        const FindingPlace place{++row, node.line, node.name};
        const int event = m_eventById.value(node.reference, -1);
        if (event < 0) {
            m_log.error(place, u"Reference"_s, u"unknown_reference"_s, node.reference);
            ++m_rejectedParts;
            continue;
        }
        const auto part = partOf(node, place, m_instance.events.at(event));
        const int whole = m_instance.events.at(event).duration;
        if (part && hours.value(event) + part->duration > whole)
            m_log.error(place, u"Duration"_s, u"parts_too_long"_s, node.reference, QString::number(whole));
        if (!part || hours.value(event) + part->duration > whole) {
            ++m_rejectedParts;
            continue;
        }
        hours[event] += part->duration;
        m_parts[event].append(*part);
    }
    for (int event = 0; event < m_instance.events.size(); ++event) {
        const XhsttEvent &whole = m_instance.events.at(event);
        if (const int missing = whole.duration - hours.value(event); missing > 0) {
            m_log.warning(whole.place, u"Duration"_s, u"parts_missing"_s, whole.id, QString::number(missing));
            m_parts[event].append({missing, {}, whole.place, {}});
        }
    }
}

std::optional<TimetablePlacement> XhsttReader::placementOf(const XhsttEvent &event, const Part &part)
{
    if (part.time.isEmpty())
        return std::nullopt;
    const auto time = m_instance.times.constFind(part.time);
    if (time == m_instance.times.cend()) {
        m_log.error(part.place, u"Time"_s, u"unknown_reference"_s, part.time);
        ++m_rejectedParts;
        return std::nullopt;
    }
    if (time->hour + part.duration > m_instance.hoursOfDay.at(time->day)) {
        m_log.error(part.place, u"Time"_s, u"past_last_hour"_s, event.name, part.time);
        ++m_rejectedParts;
        return std::nullopt;
    }
    return TimetablePlacement{time->day, time->hour, false};
}

void XhsttReader::addActivity(int event, const Part &part)
{
    const XhsttEvent &whole = m_instance.events.at(event);
    TimetableActivity activity;
    activity.id = int(m_reading.file.activities.size()) + 1;
    activity.load = event + 1;
    activity.row = part.place.row;
    activity.line = part.place.line;
    activity.subject = whole.subject;
    activity.duration = part.duration;
    activity.name = whole.name;
    activity.placement = placementOf(whole, part);
    const auto add = [](QList<int> &list, int index) {
        if (!list.contains(index))
            list.append(index);
    };
    for (const XhsttResource &resource : whole.resources + part.assigned) {
        if (resource.kind == XhsttKind::Teacher)
            add(activity.teachers, resource.index);
        else if (resource.kind == XhsttKind::Room)
            add(activity.rooms, resource.index);
        else if (resource.kind != XhsttKind::Other)
            add(activity.sets, resource.index);
    }
    m_reading.file.activities.append(activity);
}

void XhsttReader::addActivities(const XhsttSolution *solution)
{
    for (int event = 0; event < m_instance.events.size(); ++event)
        m_eventById.insert(m_instance.events.at(event).id, event);
    if (solution != nullptr)
        takeParts(*solution);
    for (int event = 0; event < m_instance.events.size(); ++event) {
        const XhsttEvent &whole = m_instance.events.at(event);
        m_reading.roles += whole.roles;
        const QList<Part> unsplit{{whole.duration, whole.time, whole.place, {}}};
        const QList<Part> parts = solution != nullptr ? m_parts.value(event) : unsplit;
        for (const Part &part : parts)
            addActivity(event, part);
    }
    if (m_reading.roles > 0 && m_reading.assigned == 0)
        m_log.note(u"roles_open"_s, QString::number(m_reading.roles));
}

void XhsttReader::checkWhole()
{
    if (!isTractable(m_reading.file)) {
        fail(u"too_many"_s, QString::number(mostPupilCells), 0);
        return;
    }
    const ClashCounts clashes = tellClashes(m_reading.file, m_log);
    const int unavailable = tellBrokenBans(m_reading.file, m_log);
    m_reading.report.conflicts = {{u"teacher"_s, clashes.teacher}, {u"pupils"_s, clashes.pupils}, {u"room"_s, clashes.room},
                                  {u"unavailable"_s, unavailable}};
}

XhsttReading XhsttReader::read()
{
    m_reading.report.kind = u"xhstt"_s;
    m_reading.report.file = m_input.name;
    const XmlFailure failure = readXhsttDocument(m_input.bytes, m_document);
    const XmlNode *instance = failure.code.isEmpty() ? chooseInstance() : nullptr;
    if (!failure.code.isEmpty()) {
        m_reading.report.isReadable = false;
        m_log.error({0, failure.line, {}}, {}, failure.code, failure.value, failure.detail);
    } else if (instance == nullptr) {
        fail(u"missing_list"_s, u"Instances"_s, 0);
    }
    if (instance != nullptr) {
        const auto solution = chooseSolution(instance->id);
        m_reading.file.source = u"xhstt"_s;
        m_reading.file.institution = instance->child(u"MetaData").child(u"Name").text.left(200);
        m_instance = takeXhsttInstance(*instance, m_reading.file, m_log);
        m_reading.constraints = m_instance.constraints;
        addActivities(solution ? &*solution : nullptr);
        int hours = 0;
        for (const XhsttEvent &event : std::as_const(m_instance.events))
            hours += event.duration;
        m_reading.report.accepted = {{u"times"_s, int(m_instance.times.size())}, {u"resources"_s, int(m_instance.resources.size())},
                                     {u"events"_s, int(m_instance.events.size())}, {u"eventHours"_s, hours},
                                     {u"solutions"_s, int(m_document.solutionsOf(instance->id).size())}};
        if (m_instance.rows > 0)
            m_reading.report.rejected.append({u"rows"_s, m_instance.rows});
        if (m_rejectedParts > 0)
            m_reading.report.rejected.append({u"parts"_s, m_rejectedParts});
        checkWhole();
    }
    m_reading.report.findings = m_log.findings();
    return m_reading;
}

} // namespace

XhsttReading readXhstt(const InputFile &file, const ImportOptions &options)
{
    return XhsttReader(file, options).read();
}

} // namespace parta::import
