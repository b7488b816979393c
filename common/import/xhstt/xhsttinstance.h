// SPDX-FileCopyrightText: 2026 The Parta authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the times, resources, events and marks of an XHSTT instance into the lists of a timetable.
#pragma once
#include "common/domain/importing/findings.h"
#include "common/import/timetable/timetablefile.h"
#include "common/import/xmlcursor.h"
#include <QHash>

namespace parta::import {

enum class XhsttKind : quint8 { Teacher, Class, Student, Room, Other };

/// Place of a resource in the list of its kind.
struct XhsttResource {
    XhsttKind kind = XhsttKind::Other;
    int index = -1;
};

struct XhsttTime {
    int day = 0;
    int hour = 0;
};

/// One event of the load: what is fixed, and how many resources are still to be assigned.
struct XhsttEvent {
    QString id;
    QString name;
    FindingPlace place;
    int duration = 1;
    int subject = 0;
    QList<XhsttResource> resources;
    QString time; ///< Id of a time the instance fixes
    int roles = 0;
};

/// An instance with its names resolved.
struct XhsttInstance {
    QHash<QString, XhsttTime> times;
    QList<int> hoursOfDay;                  ///< how many times each day has
    QHash<QString, XhsttResource> resources;
    QHash<QString, QStringList> timeGroups;     ///< Ids of times by Id of the group or day
    QHash<QString, QStringList> resourceGroups; ///< Ids of resources
    QList<XhsttEvent> events;
    int rows = 0;                           ///< times, resources and events not taken
    int constraints = 0;
};

/// Fills days, hours, subjects, teachers, rooms, sets and bans of the file; activities come with a solution.
XhsttInstance takeXhsttInstance(const XmlNode &instance, TimetableFile &file, FindingLog &log);

} // namespace parta::import
